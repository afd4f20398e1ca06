import type { Material, Reading } from '../hook.ts';
import type { GivenAnswer } from '../opener.ts';
import { plainLine } from './line.ts';

const sentence = /^(?:ich|wir|sie|du|ihr (?:habt|seid|wart)|i|we|you|mir|mich)(?!\p{L})/iu;
/** Thanks stand as they are. */
const thanks = /^(?:vielen |herzlichen |besten )?dank(?:e)?(?!\p{L})|^(?:many )?thank(?:s| you)(?!\p{L})/iu;
/** "Your talk at BAU" is a subject; "your talk at BAU was short" is a sentence. */
const possessed =
  /^(?:your|our|my|dein\p{L}*|unser\p{L}*|mein\p{L}*|ihr\p{L}+) .* (?:is|was|were|has|had|ist|war|waren|hat|hatte)(?!\p{L})/iu;
/** A line that has left out its "ich" or "wir". */
const mine = /^(?:habe?|bin|war|saß|sass|kenne|arbeite|komme|hatte|las|hörte|lese|höre|wohne|fahre)(?!\p{L})/iu;
const ours = /^(?:haben|sind|waren|saßen|sassen|kennen|arbeiten|kommen|hatten|teilen)(?!\p{L})/iu;
const met =
  /(?:getroffen|kennengelernt|begegnet|unterhalten|gesprochen|gesehen|nebeneinander gesessen|zusammengearbeitet)(?:$|,)/i;
const consumed = /(?:gelesen|gehört|gesehen|angehört|angeschaut|besucht|verfolgt|probiert|getestet)$/i;
const metEnglish = /^(?:just |recently |finally )?(?:met|talked|spoke|chatted|worked|sat|studied|shared|were)\b/i;
const consumedEnglish =
  /^(?:just |recently |finally )?(?:read|heard|saw|watched|listened|attended|tried|used|enjoyed|followed|visited)\b/i;
/** About something that they have said or written. */
const told =
  /(?:gelesen|gehört|\bread\b|heard|watched|\btalk\b|article|podcast|lecture|keynote|vortrag|artikel|interview)/i;
/** Something of theirs, named: "your talk at BAU". */
const theirs =
  /^(?:your|dein\p{L}*|ihr\p{L}*) .*(?:talk|article|post|book|podcast|interview|lecture|paper|vortrag|artikel|beitrag|buch|studie|video|webinar|workshop)/iu;
const advised =
  /^(?:auf )?(?:empfehlung|empfohlen|tipp|recommended|referred|suggested|introduced)(?: von| durch| by) (.{3,60})$/i;
/** Verbs that take "sein": "wir sind uns … begegnet". */
const withBe = /begegnet(?:$|,)/i;
const withoutReflexive = /(?:zusammengearbeitet|nebeneinander gesessen|gesprochen)(?:$|,)/i;

function leadFor(line: string, language: 'de' | 'en'): [lead: string, ask: string] {
  const open = line.endsWith('?') ? 'none' : null;
  if (sentence.test(line) || possessed.test(line)) return ['sentence', open ?? (told.test(line) ? 'consumed' : 'met')];
  // With a colon of its own, a line cannot stand behind another.
  if (thanks.test(line) || line.includes(':')) return ['sentence', open ?? 'recommended'];
  if (theirs.test(line) && !consumed.test(line) && !met.test(line)) return ['theirs', open ?? 'consumed'];
  if (language === 'de') {
    if (mine.test(line)) return ['mine', open ?? (consumed.test(line) ? 'consumed' : 'recommended')];
    if (ours.test(line)) return ['ours', open ?? 'met'];
    if (withBe.test(line)) return ['metBe', open ?? 'met'];
    if (withoutReflexive.test(line)) return ['metPlain', open ?? 'met'];
    const given = /(?:^|\s)(?:dein|ihr|den|das|die)\p{L}*\s/iu.test(line);
    if (consumed.test(line) && given) return ['consumed', open ?? 'consumed'];
    if (met.test(line)) return ['met', open ?? 'met'];
  } else {
    if (metEnglish.test(line)) return ['met', open ?? 'met'];
    if (consumedEnglish.test(line)) return ['consumed', open ?? 'consumed'];
  }
  return ['topic', open ?? 'topic'];
}

const preposition = /^(?:auf|bei|beim|in|im|an|am|vor|während|nach|letzte[nrs]?|at|on|during|in|after|last)(?!\p{L})/iu;

/** The answer to the blank panel's question. */
function answered({ kind, said, when }: GivenAnswer): Material {
  const where = kind !== 'met' ? kind : preposition.test(said) ? 'metAt' : 'answerMet';
  return {
    hook: 'own-words',
    score: 100,
    lead: `${where}${when === undefined ? '' : 'When'}`,
    ask: kind === 'work' ? 'topic' : kind,
    slots: { x: said, w: when ?? '' },
    facts: [said, ...(when === undefined ? [] : [when])].map((value) => ({ field: 'own', value })),
    answered: '',
  };
}

/** What the user has typed about the two of them: the strongest hook there is, taken as it stands. */
export function findOwnWords(reading: Reading): Material[] {
  if (reading.answer) return [answered(reading.answer)];
  const line = plainLine(reading.ownWords);
  if (line === null) return [];
  const by = advised.exec(line)?.[1];
  if (by !== undefined) return [answered({ kind: 'recommended', said: by })];
  const [lead, ask] = leadFor(line, reading.language);
  // Behind the greeting's comma the sentence goes on.
  const x = line.replace(/^(?:Ich|Wir|Du|We|You)(?!\p{L})/u, (word) => word.toLowerCase());
  return [
    {
      hook: 'own-words',
      score: 100,
      lead,
      ask,
      slots: { x },
      facts: [{ field: 'own', value: line }],
      answered: '',
    },
  ];
}
