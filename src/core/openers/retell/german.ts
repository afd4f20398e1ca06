import type { Address } from '../opener.ts';
import { coming, dated, joined, type Part, type Retold } from './retold.ts';

type Who = 'ich' | 'wir';

const sieOfIch: Readonly<Record<string, string>> = {
  habe: 'haben',
  bin: 'sind',
  war: 'waren',
  kann: 'können',
  darf: 'dürfen',
  muss: 'müssen',
  will: 'wollen',
  soll: 'sollen',
};
const duOfIch: Readonly<Record<string, string>> = {
  habe: 'hast',
  bin: 'bist',
  war: 'warst',
  kann: 'kannst',
  darf: 'darfst',
  muss: 'musst',
  will: 'willst',
  soll: 'sollst',
  werde: 'wirst',
};
const ihrOfWir: Readonly<Record<string, string>> = { haben: 'habt', sind: 'seid', waren: 'wart' };
/** Verbs that change their vowel beside "du". */
const strong =
  /^(?:fahr|geb|nehm|sprech|les|seh|helf|treff|werf|schlaf|halt|lauf|lass|trag|grab|back|wachs|fall|fang|ess|vergess|tret|vertret|gelt|brech|rat|berat|empfehl|wasch|lad|stoß|mess|betret|schlag|vorles|hals|erhalt|behalt|werb|sterb|weiß|wiss)e$/u;
const hard = /(?:[td]|chn|ffn|gn|[^hlmnr][mn])$/u;

/** The verb beside "Sie", "du" or "ihr"; null where its form is not sure. */
function conjugated(verb: string, who: Who, address: Address): string | null {
  if (address !== 'du') {
    if (who === 'wir') return verb;
    // "Ich sammle", "Sie sammeln".
    return (
      sieOfIch[verb] ??
      (/[^aeiouäöül]le$/u.test(verb) ? `${verb.slice(0, -2)}eln` : verb.endsWith('e') ? `${verb}n` : null)
    );
  }
  if (who === 'wir') {
    if (ihrOfWir[verb] !== undefined) return ihrOfWir[verb];
    const stem = verb.replace(/e?n$/u, '');
    if (stem === verb) return null;
    return `${stem}${/(?:[td]|chn|ffn|gn|tm|dm)$/u.test(stem) ? 'et' : 't'}`;
  }
  if (duOfIch[verb] !== undefined) return duOfIch[verb];
  if (/[^aeiouäöül]le$/u.test(verb)) return `${verb.slice(0, -2)}elst`;
  if (!verb.endsWith('e') || strong.test(verb)) return null;
  const stem = verb.slice(0, -1);
  return `${stem}${/[szxß]$/u.test(stem) ? 't' : hard.test(stem) ? 'est' : 'st'}`;
}

const fanfare =
  /^(?:(?:ich|wir|das team) )?(?:freue?n?|freut|bin|sind) (?:mich|uns|sich|stolz|glücklich|froh)[^.!?]{0,40}?,? ?(?:(?:euch|ihnen|mitteilen|mitzuteilen|sagen|verkünden|berichten|zu können|zu dürfen) ?,? ?){0,4}dass (wir|ich) (.+?) (\p{Ll}+)$/iu;

const separable =
  /^(?:ab|an|auf|aus|bei|ein|fest|fort|her|hin|los|mit|nach|nieder|statt|teil|um|vor|weg|weiter|wieder|zu|zurück|zusammen|heraus|heran|bereit|frei|durch|dazu|raus|rein|hoch|runter)$/u;
const auxiliary = /^(?:haben|habe|hat|bin|sind|ist|war|waren|wurden?|worden|werden|wird)$/u;
export const participle =
  /^(?!(?:gegen|genau|gern|gestern|gerade|gesamten|ganzen|verschiedenen|bekannten|gemeinsamen|erneut|bereit|bestimmt|beliebt|besten|beiden|ersten|vergangenen|geplanten)$)(?:(?:an|auf|aus|ab|bei|ein|vor|nach|zu|mit|um|weg|los|weiter|zusammen|hin|her|heraus|hinaus|rein|raus|fest|frei|statt|teil|wieder|zurück|runter|hoch|durch|fertig|offen|bekannt|neu|kennen|still|über|unter)?(?:ge\p{Ll}{3,}|(?:be|ver|ent|er|zer|emp|miss)\p{Ll}{3,})|(?:über|unter|wider|hinter|durch|um)(?:setzt|nommen|legt|stützt|sucht|führt|geben|arbeitet|richtet|schritten|zogen|zeugt|stellt|baut)|\p{Ll}+iert)(?<=t|en)$/u;

const cut =
  / (?:–|—|-|\/) |[:;(]|, (?:und|aber|weil|denn|damit|sondern|obwohl|nachdem|seit|wobei|mit|statt|ohne|nicht|auch|dazu|davon|gerne?|am liebsten|teilzeit|vollzeit|homeoffice|hybrid|remote|unbefristet|vor allem|so dass|sodass|bis|während|inklusive|samt|trotz|dank|oder|darunter|jetzt|zum|nach|dafür|davon|am|im|in|für|jede[rns]?|kein\p{L}*|keine[rn]?|also|zwei|drei|der|die|das|um)(?!\p{L})/iu;
/** Spoken to somebody, or about somebody who was named before. */
const spokenTo =
  /(?<!\p{L})(?:du|dich|dir|dein\p{L}*|ihr|euch|eure?\p{L}*|Ihnen|er|ihn|ihm|sein\p{L}*|es|sowas|solche\p{L}*|das hier|hier|daran|darauf|davon|damit|dafür|darüber|dabei|dort|dies\p{L}*|beide[nrs]?|andere[nrs]?|auch|doch|sogar)(?!\p{L})/u;
const unsaid =
  /["“”„«»?!]|(?<!\p{L})(?:nie|niemals|niemand|nichts|würden?|könnten?|sollten?|möchten?|wollten?|hätten?|wäre\p{L}*|fast|beinahe|kaum|glaube\p{L}*|hoffe\p{L}*|wünsche\p{L}*|vermute\p{L}*|weiß|wissen|denke\p{L}*|nähme\p{L}*|gäbe\p{L}*|nicht|trotzdem|liebe|lieben|hasse|freuen?|danken?|müssen|muss|war|waren)(?!\p{L})/iu;
const pronoun =
  /(?<!\p{L})(?:(bei|mit|von|zu|unter|nach|für|über|ohne) (uns|mir|mich)|(unser|mein)(e[mnrs]?)?|(uns|mich|mir))(?!\p{L})/iu;

const datedAnywhere = new RegExp(dated.de.source, 'giu');
const datedFirst = new RegExp(`^(?:${dated.de.source}) (?=\\p{Lu})`, 'iu');
/** "Das Brot von gestern": not when it was done. */
const relative =
  /(?<!\p{L})(?:ab|seit|bis) (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?!\p{L})|(?<!\p{L})(?:von|seit|bis|ab|wie|als|auf) (?:heute|gestern|eben)(?!\p{L})/iu;

/** The author's own words turned; null where nobody can tell how. */
function partsOf(words: string, who: Who | null, address: Address): Part[] | null {
  const parts: Part[] = [];
  let rest = words;
  const keep = (text: string) => {
    for (const piece of text.split(datedAnywhere)) {
      const bare = piece.trim().replace(/^,|,$/u, '').trim();
      if (bare !== '') parts.push({ own: bare });
    }
  };
  const du = address === 'du';
  for (let found = pronoun.exec(rest); found !== null; found = pronoun.exec(rest)) {
    keep(rest.slice(0, found.index));
    const [whole, before, object, owner, ending, bare] = found;
    const one = /^m/iu.test(object ?? owner ?? bare ?? '');
    if (before !== undefined) {
      const accusative = /^(?:für|über|ohne)$/iu.test(before);
      parts.push({
        put: `${before.toLowerCase()} ${du ? (one ? (accusative ? 'dich' : 'dir') : 'euch') : accusative ? 'Sie' : 'Ihnen'}`,
      });
    } else if (owner !== undefined) {
      const stem = du ? (one ? 'dein' : ending === undefined ? 'euer' : 'eur') : 'Ihr';
      parts.push({ put: `${stem}${ending ?? ''}` });
    } else {
      if (who === null) return null;
      parts.push({ put: du ? (one ? (bare?.toLowerCase() === 'mir' ? 'dir' : 'dich') : 'euch') : 'sich' });
    }
    rest = rest.slice(found.index + whole.length);
  }
  keep(rest);
  return parts;
}

const small = (text: string) =>
  text.replace(
    /^(?:Ab|Am|An|Auf|Aus|Bei|Beim|Bis|Das|Dem|Den|Der|Die|Ein\p{L}*|Für|Im|In|Jede[nrsm]?|Mit|Nach|Neben|Seit|Statt|Über|Um|Unter|Vom|Von|Vor|Zum|Zur|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf|Rund|Nur|Erst|Gemeinsam|Zusammen|Insgesamt|Alle|Dieses|Diesen|Diese|Nebenbei|Heute|Gestern|Jetzt|Pro|Unsere?n?|Meine?n?)(?!\p{L})/u,
    (word) => word.toLowerCase(),
  );

/** One clause with its verb at the end: "dass Sie {rest} {verb}". */
function final(
  before: string,
  subject: string | null,
  rest: string,
  verb: string,
  who: Who | null,
  address: Address,
  begins = false,
): Retold | null {
  const words = rest.split(' ');
  let said = verb;
  let middle = rest;
  const last = words.at(-1) ?? '';
  const helps = auxiliary.test(verb);
  if (helps) {
    const at = words.findLastIndex((word) => participle.test(word.replace(/,$/u, '')));
    if (at >= 0 && at < words.length - 1 && !/^(?:worden|lassen|können|müssen|dürfen)$/u.test(last)) {
      // "… abgeschafft und servieren am Tisch": only the first half has this verb.
      if (!/^(?:und|oder)$/u.test(words[at + 1] ?? '')) return null;
      middle = words.slice(0, at + 1).join(' ');
    }
  }
  if (!helps || middle === rest) {
    const and = words.findIndex(
      // "Eine Köchin oder einen Koch": an article is no verb.
      (word, at) =>
        /^(?:und|oder)$/u.test(word) &&
        /^(?!(?:k?eine?[nmrs]?|de[nmrs]|die|das|unsere?[nm]?|meine?[nm]?|zwei|drei)$)\p{Ll}+(?:en|ln|rn|t|e)$/u.test(
          words[at + 1] ?? '',
        ),
    );
    if (and > 0) middle = words.slice(0, and).join(' ');
    const end = middle.split(' ');
    const prefix = end.at(-1) ?? '';
    if (!helps && separable.test(prefix) && end.length > 1) {
      said = prefix + verb;
      middle = end.slice(0, -1).join(' ');
    }
  }
  if (/(?<!\p{L})(?:und|oder|nicht)$|,|(?<!\p{L})(?:wir|ich)(?!\p{L})/u.test(middle)) return null;
  const verbSaid = who === null ? said : conjugated(verb, who, address);
  if (verbSaid === null) return null;
  const spoken =
    who === null ? said : said === verb ? verbSaid : `${said.slice(0, said.length - verb.length)}${verbSaid}`;
  const lead = before === '' ? [] : partsOf(small(before), who, address);
  const main = partsOf(middle, who, address);
  const [start] = lead ?? [];
  if (start !== undefined && 'own' in start && lead !== null)
    lead[0] = { own: before.slice(0, start.own.length), said: start.own };
  if (lead === null || main === null || main.length === 0) return null;
  const [first] = main;
  if (begins && first !== undefined && 'own' in first) main[0] = { own: first.own, said: small(first.own) };
  const parts: Part[] = [...(subject === null ? [] : [{ put: subject }]), ...lead, ...main, { put: spoken }];
  return joined(parts, `${before} ${middle} ${said}`.trim().toLowerCase(), who === 'ich');
}

const since =
  /^((?:Seit|Ab) (?:(?:dem|der|einem|einer|zwei|drei|vier|fünf|\d{1,2}\.?|Anfang|Ende|Mitte|diesem|dieser|letztem|kurzem) ){0,2}(?:\p{Lu}\p{L}+|\d{4})(?: \d{4})?|Bei uns|In unser\p{L}+ \p{Lu}[\p{L}-]+) (\p{Ll}{2,}(?:en|rn|ln|t)) (.+)$/u;
const possessed =
  /^((?:Unser|Mein)\p{L}* (?!.{0,60} und )[^,]{2,60}?) (ist|sind|hat|haben|steht|stehen|läuft|laufen|geht|gehen|wird|werden|bekommt|bekommen|fährt|fahren|kommt|kommen|startet|starten|öffnet|öffnen) (.+)$/u;
/** What may begin a sentence that leaves its subject and its verb out. */
const objects =
  /^((?:Den|Die|Das|Eine|Einen|Unsere?|Unseren|Meine?|Meinen|\d[\d.]*|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf) .{6,90}) (\p{Ll}+)$/u;
const finite =
  /(?<!\p{L})(?:ist|sind|hat|haben|wird|werden|wurden?|kann|können|gibt|steht|liegt|kommt|geht|soll)(?!\p{L})/u;

/** A sentence as it stands behind "ich habe gelesen, dass"; null where it would not be right there. */
export function retellGerman(sentence: string, address: Address): Retold | null {
  const subject = (who: Who) => (address !== 'du' ? 'Sie' : who === 'ich' ? 'du' : 'ihr');
  const whole = sentence.replace(/(?<![.!])[.!]+$/u, '');
  const glad = fanfare.exec(whole.split(/: | – /u)[0] ?? '');
  if (glad !== null) {
    const [, who = '', rest = '', verb = ''] = glad;
    const said = who.toLowerCase() as Who;
    return unsaid.test(rest) || spokenTo.test(rest) || rest.includes(',')
      ? null
      : final('', subject(said), rest, verb, said, address);
  }
  const at = whole.search(cut);
  const clause = (at > 18 ? whole.slice(0, at) : whole).replace(datedFirst, '').trim();
  if (
    clause.length < 18 ||
    unsaid.test(clause) ||
    spokenTo.test(clause) ||
    coming.de.test(clause) ||
    relative.test(clause) ||
    /[:;]/u.test(clause)
  )
    return null;
  const first = /^(Wir|Ich) (\p{Ll}+) (.+)$/u.exec(clause);
  if (first !== null) {
    const who = (first[1] ?? '').toLowerCase() as Who;
    return final('', subject(who), first[3] ?? '', first[2] ?? '', who, address);
  }
  const bare = /^(Haben?|Bin|Sind|Suchen?) (?!wir |ich )(.+)$/u.exec(clause);
  if (bare !== null) {
    const verb = (bare[1] ?? '').toLowerCase();
    const who = /e?n$/u.test(verb) && verb !== 'bin' ? 'wir' : 'ich';
    return final('', subject(who), bare[2] ?? '', verb, who, address);
  }
  const turned = /^([^,]{2,60}?) (\p{Ll}+) (wir|ich)(?: (.+))?$/u.exec(clause);
  if (turned !== null) {
    const [, before = '', verb = '', who = '', rest = ''] = turned;
    // Of a first word that is not known, nobody can tell whether it keeps its capital.
    if (small(before) === before || /^(?:De[nrm]|Die|Das)$/u.test(before)) return null;
    return rest === ''
      ? null
      : final(
          dated.de.test(before) && !/ /.test(before) ? '' : before,
          subject(who as Who),
          rest,
          verb,
          who as Who,
          address,
        );
  }
  const others = since.exec(clause);
  if (others !== null) {
    const [, before = '', verb = '', rest = ''] = others;
    // "Seit 2019 hat unser Büro …": who it is stands first.
    const [, who, more = ''] = /^((?:unser|mein)\p{L}* \p{Lu}[\p{L}-]+) (.+)$/u.exec(rest) ?? [];
    const when = `${before.charAt(0).toLowerCase()}${before.slice(1)}`;
    const told = final(
      who === undefined ? before : '',
      null,
      who === undefined ? rest : `${who} ${when} ${more}`,
      verb,
      null,
      address,
    );
    if (told === null || who === undefined) return told;
    const pieces = told.pieces.flatMap((piece) => piece.split(when).map((part) => part.trim()));
    return { ...told, pieces: [before, ...pieces.filter((piece) => /\p{L}{3}/u.test(piece))] };
  }
  const episode =
    /^((?:Folge|Episode) \d+(?: [\p{L} -]{3,40})?) ist (?:jetzt |nun |endlich )?(da|online|draußen|raus)$/u.exec(
      clause,
    );
  if (episode !== null) {
    const [, what = '', where = ''] = episode;
    return joined([{ own: what }, { own: where }, { put: 'ist' }], `folge ${where} ist`, false);
  }
  const gone = /^(Seit [\p{L}\d ]{3,24}?|Ab [\p{L}\d ]{3,24}?) (keine?n? .{4,60} mehr)$/u.exec(clause);
  if (gone !== null) {
    const [, when = '', what = ''] = gone;
    const parts: Part[] = [
      { put: `es bei ${address === 'du' ? 'euch' : 'Ihnen'}` },
      { own: when, said: small(when) },
      { own: what },
      { put: 'gibt' },
    ];
    return joined(parts, `${when} ${what} abgeschafft haben`.toLowerCase(), false);
  }
  const ours = possessed.exec(clause);
  if (ours !== null) {
    const [, before = '', verb = '', rest = ''] = ours;
    return final(before, null, rest, verb, null, address);
  }
  const sought = /^((?:Zwei|Drei|Vier|Fünf|\d+|Eine) .{5,80}) gesucht$/u.exec(clause)?.[1];
  if (sought !== undefined) return final('', subject('wir'), sought, 'suchen', 'wir', address, true);
  const done = objects.exec(clause);
  if (done !== null && participle.test(done[2] ?? '') && !finite.test(clause)) {
    return final('', subject('ich'), clause, 'habe', 'ich', address, true);
  }
  return null;
}
