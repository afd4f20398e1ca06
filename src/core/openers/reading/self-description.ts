/** What a line that somebody wrote about themselves is made of, where it has no verb to go by. */
export type Line = 'since' | 'field';

const numeral =
  '(?:eine?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty)';
const years = new RegExp(
  String.raw`(?<!\p{L})(?:seit|since) (?:19|20)\d\d(?!\d)|(?<!(?:unter|über|under|over) )(?<!\d)(?:\d+|(?<!\p{L})${numeral}) (?:jahren?|years)(?!\p{L})`,
  'u',
);
const own = /(?<!\p{L})(?:ich|wir|i|we)(?!\p{L})/u;
/** "Mehrwegschalen für Lieferküchen": a noun and what it is for. */
const nounPhrase =
  /^(?!(?:Offen|Interessiert|Bereit|Auf|Das|Der|Die|Ein|Eine) )\p{Lu}[\p{L}-]{4,} (?:für|mit) (?!.*(?<!\p{L})(?:ist|sind|hat|haben|macht|geht|muss|müssen)(?!\p{L}))[^.,:;\d]{4,60}$/u;

/** `since`: how long. `field`: a noun phrase that names the work. Null when it is none of these. */
export function lineOf(text: string): Line | null {
  const lower = text.toLowerCase();
  if (years.test(lower) && (!own.test(lower) || /(?<!\p{L})(?:seit|since|for|lang|war|was)(?!\p{L})/u.test(lower)))
    return 'since';
  // Nobody is work.
  if (/(?<!\p{L})(?:frauen|männer|mann|women|men|man)(?!\p{L})/u.test(lower)) return null;
  return nounPhrase.test(text) ? 'field' : null;
}
