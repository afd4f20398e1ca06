import type { Address } from '../opener.ts';
import { joined, type Retold } from './retold.ts';

/** Words of the author's own, which would have to be turned; somebody spoken to, or named before; a quotation. */
const notAsIs =
  /["“”„«»?!:;(]|(?<!\p{L})(?:i|we|me|us|my|our|ours|you|your|he|she|they|them|it|this|these|those|here|ich|wir|mich|uns|mir|mein\p{L}*|unser\p{L}*|du|ihr|euch|er|sie|es|dies\p{L}*|hier)(?!\p{L})/iu;

/** "What surprised us is that …": what was found stands behind it, and needs no turning. */
const foundOut = {
  en: /^(?:(?:the |our )?(?:main |biggest |one )?(?:finding|result|number|part|thing)(?: that)? (?:most )?(?:surprised|struck) (?:us|me)(?: the)?(?: most)? (?:is|was)|what (?:most )?surprised (?:us|me)(?: the)?(?: most)? (?:is|was)|(?:the|our) (?:main|most surprising) (?:finding|result) (?:is|was)):? (?:that )?([^,;:]{16,110})(?:$|, (?:at|in|even|and|not|which|by|for)(?!\p{L}))/iu,
  de: /^(?:am meisten |besonders |wirklich )?(?:überrascht|erstaunt|verblüfft) (?:hat|haben) (?:uns|mich)(?: (?:dabei|am meisten|vor allem|besonders)){0,2}, dass ([^,;:]{16,110} \p{Ll}+(?:en|t|n|ist|sind))(?:$|, (?:auch|und|selbst|sogar))/iu,
} as const;

/** A result that the author was surprised by, as it stands; null where it is none, or speaks of "us". */
function finding(sentence: string, language: 'de' | 'en'): Retold | null {
  const said = foundOut[language].exec(sentence)?.[1]?.trim();
  if (said === undefined || notAsIs.test(said) || said.split(' ').length < 4) return null;
  return joined([{ own: said }], `finding ${said.toLowerCase()}`, false);
}

/** "Hiring Management Accountant, full time": a title without the article that it has in a sentence. */
const post =
  /^(?:hiring|recruiting) ((?:\p{Lu}[\p{L}&-]* ){0,4}\p{Lu}[\p{L}-]*(?:er|or|ant|ist|ian|eer|ive|lyst|urse|ead))(?=,|$| [–(-])/iu;
/** Others who have got somewhere, and belong to the author: "Two of our apprentices passed their exam". */
const others =
  /^((?:Two|Three|Four|Five|Six|Both|All)(?: \p{L}+)? of) (?:our|my) (\p{L}[\p{L} -]{3,30}? (?:passed|graduated|qualified|finished|completed) [\p{L}\d ,.-]{4,60}?)(?: (?:this|last) (?:week|month)| today| yesterday)?$/u;

export function patternEnglish(sentence: string): Retold | null {
  const bare = sentence.replace(/(?<![.!])[.!]+$/u, '');
  const title = post.exec(bare)?.[1];
  if (title !== undefined && !/^(?:An?|The|Two|Three|Our) /u.test(title)) {
    const article = /^[AEIO]/u.test(title) && !/^(?:One|Euro|Uni)/u.test(title) ? 'an' : 'a';
    return joined([{ put: `you are hiring ${article}` }, { own: title }], `hiring ${title.toLowerCase()}`, false);
  }
  const [, many = '', what = ''] = others.exec(bare) ?? [];
  if (what !== '' && !notAsIs.test(what)) {
    const own = { own: many, said: many.charAt(0).toLowerCase() + many.slice(1) };
    return joined([own, { put: 'your' }, { own: what }], `${many} our ${what}`.toLowerCase(), false);
  }
  return finding(bare, 'en');
}

/** "Der digitale Bauantrag ist bei uns seit Montag Pflicht". */
const inForce =
  /^((?:Der|Die|Das) (?:\p{Ll}+ )?\p{Lu}[\p{L}-]+) (ist|sind) (?=.*(?<!\p{L})(?:bei uns|jetzt|nun|seit|ab)(?!\p{L}))(?:(?:bei uns|in unse\p{L}+ \p{Lu}[\p{L}-]+|jetzt|nun|ab sofort|seit (?:\p{Ll}+ )?\p{Lu}\p{L}+|seit \d{1,2}\. \p{Lu}\p{L}+) ){1,3}(Pflicht|verpflichtend|freiwillig|kostenlos|digital|live|online|produktiv|in Betrieb|im Einsatz|abgeschafft|papierlos|offen)$/u;

export function patternGerman(sentence: string, address: Address): Retold | null {
  const bare = sentence.replace(/(?<![.!])[.!]+$/u, '');
  const [, what = '', verb = '', state = ''] = inForce.exec(bare) ?? [];
  if (what !== '') {
    const own = { own: what, said: what.charAt(0).toLowerCase() + what.slice(1) };
    const where = { put: `bei ${address === 'du' ? 'euch' : 'Ihnen'} jetzt` };
    return joined([own, where, { own: state }, { put: verb }], `${what} in betrieb ${verb}`.toLowerCase(), false);
  }
  return finding(bare, 'de');
}
