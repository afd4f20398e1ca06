/** What a post has answered already, each with the letter that frames use before `>`. Both languages at once. */
const answers: readonly (readonly [letter: string, sign: RegExp])[] = [
  // Why, or whose idea.
  [
    'w',
    /(?<!\p{L})(?:weil|denn|grund|gründe|damit|schuld|lag an|liegt an|wegen|idee|vorschlag|anlass|auslöser|because|reason|due to|so that|thanks to|idea|inspired|why|warum|sonst|to (?:make|keep|save|avoid|stop))(?!\p{L})/iu,
  ],
  // What people said to it.
  [
    'r',
    /(?<!\p{L})(?:beschwer\p{L}*|tränen|geschluckt|reagier\p{L}*|sagt\p{L}*|sagen|gesagt|vermiss\p{L}*|geredet|reden|lieb\p{L}*|gelacht|geflucht|gemerkt|geschimpft|böse|stammgäste|widerstand|begeistert|kritik|kolleg\p{L}*|angehörige\p{L}*|complain\p{L}*|angry|hated|loved?|said|says|told|told me|colleague\p{L}*|pushback|noticed|missed|miss|thank\p{L}*|laughed|sceptic\p{L}*|skeptic\p{L}*|protest\p{L}*|staff|patients?|customers?|parents)(?!\p{L})/iu,
  ],
  // How long it took.
  [
    't',
    /(?<!\d)\d+ (?:stunden|tagen?|wochen|monaten?|jahren?|hours?|days?|weeks?|months?|years?)(?!\p{L})|(?<!\p{L})(?:gedauert|dauert|took|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|vierzehn|zwanzig|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|einem?|one|a|an) (?:stunden|tagen?|wochen|monaten?|jahr\p{L}*|hours?|days?|weeks?|months?|years?|afternoon|winter|summer|season))(?!\p{L})/iu,
  ],
  // What was hard.
  [
    'h',
    /(?<!\p{L})(?:schwer\p{L}*|schwierig\p{L}*|problem\p{L}*|ärger\p{L}*|länger|trotzdem|engpass|grausam|hängen lassen|trotz|hard\p{L}*|difficult\p{L}*|tough\p{L}*|tricky|trouble|bad|worst|despite|anyway)(?!\p{L})/iu,
  ],
  // What came of it.
  [
    'o',
    /\d ?(?:%|prozent|per ?cent)|(?<!\p{L})(?:seitdem|seither|bisher|schon|since then|so far|already|ever since|ergebnis|bilanz|fazit|result\p{L}*|funktioniert|läuft|klappt|works?|worked|erste[rns]? (?:woche|tag|monat)|first (?:day|week|month|night)|weniger|mehr (?=\p{Lu})|fewer|less|doubled|halved|up|down|went|fell|rose|dropped|gestiegen|gesunken|besucher\p{L}*|gäste|sold out|ausverkauft|turnout|came|kamen)(?!\p{L})/iu,
  ],
  // What the audience asked or said.
  [
    'q',
    /(?<!\p{L})(?:frage\p{L}*|gefragt|publikum\p{L}*|zuhörer\p{L}*|questions?|asked|corrected|audience|front row)(?!\p{L})/iu,
  ],
  // What comes next.
  [
    'n',
    /(?<!\p{L})(?:als nächstes|nächste\p{L}*|next|jetzt|nun|ab (?:\p{Lu}\p{L}+|\d+)|will|werde\p{L}*|wird|going to|now|plan\p{L}*|start\p{L}*|bald|soon)(?!\p{L})/iu,
  ],
];

/** The letters of what a text has answered. */
export function answeredIn(text: string): string {
  return answers.flatMap(([letter, sign]) => (sign.test(text) ? [letter] : [])).join('');
}
