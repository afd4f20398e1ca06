import type { OpenerLanguage } from '../opener.ts';

/** What a heading is made of: letters, figures, and what stands between them. */
const plain = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M} '’&/+.%-]|, )*[\p{L}\p{N}%+]$/u;
/** What makes a sentence of it, or what nobody would call a post by. */
const sentence = {
  de: /(?<!\p{L})(?:ich|wir|mich|uns|mir|ist|sind|war|waren|hat|haben|hatte\p{L}*|habe|bin|wird|werden|wurde\p{L}*|kann|kommt|kam|geht|ging|gibt|man|er|sie|es|das|dies|danke?|vielen|ihr|euch|du|nicht|kein\p{L}*|bitte|liebe[rs]?|hallo|moin|guten|leute|agree|mein\p{L}*|unser\p{L}*|schon|heute|gestern|morgen|wieder|endlich|frage|umfrage|update|neu\p{L}*|schreibt|fragt|sagt|\p{L}{4,}te)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:i|we|me|us|you|he|she|they|it|this|that|is|are|was|were|has|have|had|do|does|did|will|can|my|our|your|am|been|be|thanks?|thank|please|hello|hi|not|no|never|don't|isn't|today|yesterday|tomorrow|again|finally|just|question|poll|update|agree|reminder|\p{L}{3,}ed|got|made|went|came|saw|found|took|moved|sat|back)(?!\p{L})/iu,
} as const;
const ordinary =
  /^(?:premiere|looking for|need\p{L}*|unpopular opinion|hot take|fun fact|psa|story time|steile these|ernste frage|serious question|honest question|gute nachricht\p{L}*|good news|\d.*)$|^(?:\p{L}+ ){0,1}(?:week|day|morning|evening|year|month|woche|tag|monat|jahr|news|times?)$/iu;

/** The words that a post begins with where they are its heading ("Herbstdeichschau erledigt. …"); null where none stands there. */
export function headingOf(text: string, language: OpenerLanguage): string | null {
  const line = text.slice(0, 120);
  const found =
    /^((?:[^.!?:;…\n(]|\.(?=\d)){5,60}?)(?:[.!;…](?=\s|$)|: |:?\n| \(| ?\p{Extended_Pictographic})/u
      .exec(line)?.[1]
      ?.trim() ?? '';
  const words = found.split(/\s+/);
  if (!plain.test(found) || words.length > 6 || sentence[language].test(found) || ordinary.test(found)) return null;
  // Something has to be named, and by a word that says something.
  const names = language === 'de' ? /(?:^| )\p{Lu}[\p{L}-]{4,}/u : /\p{L}{5}/u;
  if (!names.test(found) || /^[^\p{Ll}]{14,}$/u.test(found)) return null;
  return words.length > 1 || found.length > 7 ? found : null;
}
