/** What a line that somebody wrote about themselves is made of, where it has no verb to go by. */
export type Line = 'stock' | 'since' | 'field';

const numeral =
  '(?:eine?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty)';
const years = new RegExp(
  String.raw`(?<!\p{L})(?:seit|since) (?:19|20)\d\d(?!\d)|(?<!(?:unter|über|under|over) )(?<!\d)(?:\d+|(?<!\p{L})${numeral}) (?:jahren?|years)(?!\p{L})`,
  'u',
);
const counted = new RegExp(String.raw`^(?:\d[\d.,']*|${numeral}) `, 'u');
const own = /(?<!\p{L})(?:ich|wir|i|we)(?!\p{L})/u;
/** A clause, or something about the whole rather than one more thing. */
const clause =
  /(?<!\p{L})(?:ich|wir|i|we|wenn|weil|if|because|das geht|davon|of (?:them|those)|ist|sind|war|hat|is|was|cross|crosses|jetzt|now|dann|then|first|seit|since|keine?|no|us|them|paid|are|have|turned|interessiert|interested)(?!\p{L})/u;
/** "Hochwasserschutz an kleinen Flüssen": a noun and what it is for. */
const nounPhrase =
  /^(?!(?:Offen|Interessiert|Bereit|Auf) )\p{Lu}[\p{L}-]{4,} (?:für|mit|an|aus|in|im|zwischen|auf|über|unter|ohne|rund um) [^.,:;\d]{4,60}\d{0,3}$/u;

/**
 * `stock`: a list of what there is at work. `since`: how long. `field`: a noun phrase that names the work.
 * Null when it is none of these.
 */
export function lineOf(text: string): Line | null {
  const lower = text.toLowerCase();
  if (years.test(lower) && (!own.test(lower) || /(?<!\p{L})(?:seit|since|for|lang|war|was)(?!\p{L})/u.test(lower)))
    return 'since';
  const items = lower.split(/, (?:und |and )?| und | and /);
  const bare = items.length > 2 && /^\p{L}{4,}$/u.test(items[0] ?? '');
  // Nobody is work.
  if (/(?<!\p{L})(?:frauen|männer|mann|women|men|man)(?!\p{L})/u.test(lower)) return null;
  if (
    !lower.includes(':') &&
    items.length > 1 &&
    (counted.test(lower) || bare || items.filter((item) => counted.test(item)).length > 1) &&
    !clause.test(lower)
  )
    return 'stock';
  return nounPhrase.test(text) ? 'field' : null;
}
