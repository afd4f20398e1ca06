import { bit } from '../../lexicons/topic.ts';
import type { Finding } from '../../note/finding.ts';
import { fieldBit, partOnly } from '../reading/page.ts';
import type { Reading } from '../reading/reading.ts';

/** Roles that everybody can be given. */
const anybody =
  /(?:expert|profi|fach|mensch|person|frau|mann|mutter|vater|mama|papa|eltern|kolleg|nachbar|hase|freund|kenner|insider|chef|boss|^leiter|leader|head$|manager|leitung|fuhrung|unternehmer|grunder|founder|owner|inhaber|kunde|gast|leser|mitglied|member|fellow|parent|mother|father|woman|man$|professional|someone|somebody|friend|neighbour|neighbor|specialist|veteran|local|native|newcomer|einzige|erste|letzte|jemand|beispiel|vorbild|example|matter|way|result|reader|colleague|freelancer|selbst|ganz|thema|ziel|team|dank|anfang|antwort|frage|erstes|nachstes)/;
/** A trade said in different words: any of a line meets any other of it. */
const kinships = [
  'nurse rn pfleg krankenschwester dgkp station ward nursing',
  'teacher lehrer lehrerin schul school teach head padagog erzieher principal',
  'doctor arzt arztin physician dr md medizin klinik gp hausarzt praxis consultant surgeon chirurg registrar internist',
  'farmer landwirt bauer bauerin bauerin farm dairy hof grower winzer rancher',
  'developer engineer software entwickler programmer informatik coder ingenieur',
  'lawyer anwalt anwaltin solicitor barrister jurist rechtsanwalt attorney counsel notar',
  'driver fahrer lokfuhrer busfahrer trucker kapitan captain pilot',
  'hr personal people recruit recruiter personaler personalleiter talent',
  'pastor pfarrer pfarrerin priest minister seelsorg vicar reverend kirche church',
  'chef koch kochin cook kuche kitchen restaurant gastronom wirt hotel',
  'police polizei polizist officer constable cop sergeant',
  'fire feuerwehr firefighter paramedic rettung sanitater',
  'architect architekt architektin bau planer',
  'professor researcher wissenschaft forsch scientist dozent lecturer postdoc phd',
  'journalist redakteur redaktion editor reporter autor author writer',
  'sales vertrieb verkauf account aussendienst',
  'librarian bibliothek library archiv',
  'baker backer backmeister bakery konditor',
  'mechanic mechaniker schlosser monteur technician techniker fitter',
].map((line) => line.split(' '));

/** Who leads or masters something: what it is stands behind. */
const leading =
  /^(?:leiter|leiterin|chef|chefin|expert|experte|expertin|profi|fachmann|fachfrau|spezialist|spezialistin|direktor|direktorin|manager|managerin|verantwortliche|verantwortlicher|head|director|vp|lead|chief|specialist)$/;
const article = /^(?:einer|eines|der|des|the|a|an|our|your)$/;
/** Behind these stands the employer or the place, no longer the field. */
const employer = /^(?:bei|beim|in|im|am|an|der|des|von|vom|at|with|from|here|there|for)$/;

/** Finds "as a …, you" with a role that nothing on the page bears out. Needs the page's headline. */
export function wrongRole({ note, lexicon, touches, topics, context, anatomy, page }: Reading): Finding | null {
  const { recipient } = context;
  if (lexicon === null || recipient?.headline === undefined || recipient.name === undefined) return null;
  // What was once played or trained together need not stand on a page.
  if (topics.phrases.some((phrase) => (phrase.topic & bit.memory) !== 0)) return null;
  const german = lexicon.language === 'de';
  for (let i = 0; i < note.words.length; i++) {
    const fellow = german ? null : fellowClaim(note.words, i);
    if (anatomy.parts[i] !== 'body' || (fellow === null && !isAs(note.words, i, german))) continue;
    const field = fellow === null ? fieldClaim(note.words, i) : null;
    const fresh = field === null ? newRole(note.words, i) : null;
    const claim =
      fellow ??
      field ??
      fresh ??
      (note.words[i]?.folded === 'to' ||
      raised.has(note.words[i]?.folded ?? '') ||
      note.words[i]?.folded?.startsWith('zu')
        ? null
        : german
          ? germanClaim(note.words, i)
          : englishClaim(note.words, i));
    if (claim === null) continue;
    const [from, to] = claim;
    const folded = note.words.slice(from, to).map((word) => lexicon.formOf(word.folded));
    const met = folded.some((form, index) => {
      const fields = (touches[from + index] ?? 0) & ~fieldBit.name;
      // Every "…leiter" ends like every other: it is told by how it begins.
      const alike = fresh === null && form.replace(leadingEnd, '').length < shortestKind;

      return fields !== 0 && ((fields & partOnly) === 0 || alike || page?.openings.has(form.slice(0, 5)));
    });
    if (
      met ||
      (field === null && folded.some((word) => anybody.test(word))) ||
      isKin(folded, recipient.headline, recipient.about, (word) => lexicon.formOf(word))
    )
      continue;
    const all = note.words.slice(from, to).every((_, index) => ((topics.marks[from + index] ?? 0) & bit.common) !== 0);
    if (all) continue;
    const span = [note.words[from]?.start ?? 0, note.words[to - 1]?.end ?? 0] as const;
    return { rule: 'mismatch', weight: 'hold', span, params: { variant: 'fact', value: note.text.slice(...span) } };
  }
  return null;
}

/** "From one cardiologist to another", "fellow cardiologist": the recipient is said to be one too. */
function fellowClaim(words: Words, at: number): Claim | null {
  if (words[at]?.folded !== 'fellow') return null;
  for (let to = at + 2; to <= at + 3 && to <= words.length; to++) {
    if (calling.test(words[to - 1]?.folded ?? '')) return [at + 1, to];
  }
  return null;
}
/** Callings that one has learned: a fellow runner or parent need not say so on a page. */
const calling =
  /(?:ologist|iatrist|nurse|teacher|engineer|lawyer|solicitor|accountant|developer|architect|pharmacist|dentist|surgeon|physician|paramedic|midwife|physiotherapist|vet|librarian|journalist|photographer|chef|baker|brewer|farmer|beekeeper|winemaker|carpenter|electrician|plumber|pilot|firefighter|recruiter|banker|auditor|statistician|chemist|translator|designer|forester|pastor)$/;

/** What somebody was made. */
const raised = new Set(['made', 'becoming', 'appointed', 'named', 'elected']);

/** "As", and "promoted to", "Beförderung zur". */
function isAs(words: Words, at: number, german: boolean): boolean {
  const word = words[at]?.folded;
  if (word === (german ? 'als' : 'as')) return true;
  const before = words[at - 1]?.folded ?? '';
  if (german)
    return /^zu[mr]$/.test(word ?? '') && /^(?:beforder|ernennung|berufung|wahl|ernannt|gewahlt)/.test(before);
  if (word !== undefined && raised.has(word)) return true;
  return word === 'to' && (/^promot/.test(before) || (before === 'up' && words[at - 2]?.folded === 'step'));
}

/** "Since you took over as site manager", "Ihr Start als Vertriebsleiter": the role, which ends in its own way. */
function newRole(words: Words, as: number): Claim | null {
  const before = words.slice(Math.max(0, as - 4), as).map(({ folded }) => folded);
  if (before.some((word) => /^(?:i|my|we|our|me|he|she|ich|mein\w{0,2}|wir|unser\w{0,2}|er|mir|mich)$/.test(word)))
    return null;
  if (
    !before.some((word) => /^(?:you|your|ihr\w{0,2}|dein\w{0,2}|sie|du|congrat\w*|gratul\w*|gluckwunsch)$/.test(word))
  )
    return null;
  if (!before.some((word) => starting.test(word))) return null;
  const from = /^(?:a|an|the|new|neue\w?)$/.test(words[as + 1]?.folded ?? '') ? as + 2 : as + 1;
  for (let to = from + 1; to <= from + 3 && to <= words.length; to++) {
    if (leadingEnd.test(words[to - 1]?.folded ?? '')) return [from, to];
  }
  return null;
}
const starting =
  /^(?:made|becoming|appointed|named|elected|up|ernennung|ernannt|berufung|wahl|gewahlt|appointment|took|taken|start\w{0,3}|began|begun|role|job|position|post|move\w?|promot\w{2,3}|beforder\w{2,3}|aufgabe|rolle|stelle|start|neuanfang|angefangen|ubernommen|einstieg|wechsel)$/;
/** Letters before such an ending that tell what is led. */
const shortestKind = 4;
const leadingEnd =
  /(?:manager|leiter|leiterin|director|direktor|direktorin|officer|engineer|teacher|coordinator|ceo|cfo|cto|coo|partner|fuhrer|fuhrerin|vorstand|ingenieur|ingenieurin|berater|beraterin|richter|richterin|professor|professorin|dekan|dekanin|rektor|rektorin|chefarzt|chefarztin|prasident|prasidentin|meister|meisterin|judge|captain|president|chair|dean|principal|headteacher|supervisor|foreman|editor)$/;

const verb =
  /^(?:haben|hast|kennen|kennst|wissen|weisst|sind|bist|sehen|siehst|konnen|kannst|mussen|musst|werden|wirst|machen|machst)$/;

type Words = Reading['note']['words'];
type Claim = readonly [from: number, to: number];

/** "als Leiter Einkauf der … haben Sie", "as Head of Data at … you": the words that name the field. */
function fieldClaim(words: Words, as: number): Claim | null {
  const first = /^(?:a|an|the)$/.test(words[as + 1]?.folded ?? '') ? as + 2 : as + 1;
  if (!leading.test(words[first]?.folded ?? '')) return null;
  let from = first + 1;
  const joined = /^(?:fur|of|for)$/.test(words[from]?.folded ?? '');
  if (joined) from++;
  if (article.test(words[from]?.folded ?? '')) from++;
  let to = from;
  // "head of marketing at …": in English only the words between tell where the field ends.
  const lower = joined && /^(?:of|for)$/.test(words[first + 1]?.folded ?? '');
  const isField = (word: Words[number] | undefined) =>
    word !== undefined &&
    (word.capital || (lower && !employer.test(word.folded) && !/^(?:you|and|i|we)$/.test(word.folded)));
  while (to < words.length && to - from < 3 && isField(words[to])) to++;
  if (to === from) return null;
  // Up to the person spoken to there may only come the employer, a verb and small words.
  for (let i = to; i <= to + 7 && i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (/^(?:you|du)$/.test(word.folded) || word.text === 'Sie') return [from, to];
    if (i === to && !employer.test(word.folded) && !verb.test(word.folded)) return null;
    if (/^(?:i|im|we|ich|wir|my|our|mein|unser)$/.test(word.folded)) return null;
  }
  return null;
}

const writer = /^(?:ich|wir|mein\w{0,2}|unser\w{0,2})$/;

/** "als Personalleiter kennen Sie", "Sie als Förster": from the noun up to and without the rest. */
function germanClaim(words: Words, als: number): Claim | null {
  let noun = als + 1;
  while (noun < words.length && noun - als <= 3 && words[noun]?.capital !== true) noun++;
  if (
    words[noun]?.capital !== true ||
    !/(?:er|in|e|ist|loge|eur|ant|or|ent|iker|ier|and|wirt|arzt|mann|frau|anwalt|koch|leiter|kapitan|wart|chef|rat|vorstand|pilot|notar|abt)$/.test(
      words[noun]?.folded ?? '',
    )
  )
    return null;
  const asked = words.slice(Math.max(0, als - 4), als).map(({ folded }) => folded);
  // "Wie ist es so als Dachdecker bei …?"
  if (asked[0] === 'wie' && /^(?:ist|lauft|gehts|lebt|arbeitet)$/.test(asked[1] ?? '') && asked.includes('es'))
    return [noun, noun + 1];
  // "Ich habe als Kellner gejobbt, Sie …": the writer's own role.
  if (asked.some((word) => writer.test(word))) return null;
  for (let i = noun + 1; i < Math.min(noun + 7, words.length); i++) {
    const word = words[i];
    if (word === undefined || writer.test(word.folded)) return null;
    if (verb.test(word.folded)) return /^(?:Sie|du)$/i.test(words[i + 1]?.text ?? '') ? [noun, noun + 1] : null;
    // Any other verb, directly before the person spoken to: "als … bei … gestaltest du".
    if (!word.capital && /^(?:Sie|du)$/.test(words[i + 1]?.text ?? '') && /(?:en|st|t)$/.test(word.folded))
      return [noun, noun + 1];
  }
  return null;
}

/** "as front office manager you", "you as dispatcher": the words between. */
function englishClaim(words: Words, as: number): Claim | null {
  const article = /^(?:a|an|the)$/.test(words[as + 1]?.folded ?? '');
  const from = as + (article ? 2 : 1);
  if (words[as - 1]?.folded === 'you' && article) {
    return /(?:er|or|ist|ian|ant|nurse|chef|head|principal)$/.test(words[from]?.folded ?? '') ? [from, from + 1] : null;
  }
  if (/^(?:well|soon|long|far|much|many|if|though|always|usual|promised|ever|said)$/.test(words[as + 1]?.folded ?? ''))
    return null;
  if (/^(?:just|soon|long|far|much|well|same|such|so|even|exactly)$/.test(words[as - 1]?.folded ?? '')) return null;
  let end = 0;
  for (let i = from + 1; i <= from + 12 && i < words.length; i++) {
    const word = words[i]?.folded ?? '';
    // Behind "in", "at" or "of" stand the place and the employer, no longer the role.
    if (end === 0 && /^(?:in|at|of|for|from|with|on|near|how|what|where|which|do|did|are|have|who)$/.test(word))
      end = i;
    if (/^(?:i|im|ive|id|we|my|our|he|she|they|it|that)$/.test(word)) return null;
    if (end === 0 && /^(?:is|was|were|are|and)$/.test(word)) return null;
    if (!/^(?:you|your)$/.test(word)) continue;
    const to = end === 0 ? i : end;
    const role = words
      .slice(from, to)
      .some(({ folded }) => /(?:er|or|ist|ian|ant|ess|nurse|chef|head|principal|physician|agent)$/.test(folded));
    return role ? [from, to] : null;
  }
  return null;
}

function isKin(
  role: readonly string[],
  headline: string,
  about: string | undefined,
  formOf: (folded: string) => string,
): boolean {
  const page = formOf(`${headline} ${about ?? ''}`.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''));
  return kinships.some(
    (line) =>
      role.some((word) => line.some((one) => word.includes(one) && one.length > 2)) &&
      line.some((one) =>
        one.length > 3 ? page.includes(one) : new RegExp(`(?:^|[^a-z])${one}(?:$|[^a-z])`).test(page),
      ),
  );
}
