const englishPast =
  /^(?:\p{L}{2,}ed|was|were|had|did|made|gave|told|took|came|went|saw|sat|stood|taught|bought|brought|caught|kept|left|let|lent|met|ran|said|sold|sent|showed|shot|spoke|wrote|won|wore|woke|drove|fell|felt|found|got|held|heard|knew|lost|paid|put|rang|rode|stuck|swore|threw|thought|broke|built|burnt|cut|died|drew|drank|ate|fed|fought|forgot|grew|hung|hid|hit|hurt|laid|led|learnt|lit|meant|read|rose|sang|shook|shut|slept|spent|stole|swam|tore|understood)$/u;
/** What ends in t by itself: "arbeitest" is said of today, "letzten" is no verb. */
const tStems =
  'arbei|lei|brei|berei|berich|rich|dich|gestal|verwal|schal|veranstal|leis|bie|bit|antwor|star|tes|tas|kos|achte|war|bewer|betrach|beobach|stif|verbrei|letz|nachs|neues|wich|leich|bekann|interessan|relevan|wenigs|meis|schons|exper';
const germanPast = new RegExp(
  String.raw`^(?:(?:\p{L}{0,6})ge\p{L}{2,}(?:t|en)|\p{L}{3,}iert|\p{L}{4,}(?<!${tStems})te(?:n|st)?|war|warst|waren|hatte|hattest|hatten|sagte|meinte|kam|kamen|ging|gingen|stand|standen|lag|sass|sassen|gab|gabst|half|hielt|liess|lief|nahm|schrieb|sprach|trug|zog|fuhr|bekam|verkauft|verloren|erzahlt|erklart|besucht|bestanden|behalten|verpasst|ubernommen|unterschrieben|empfohlen|bezahlt|verstanden|begriffen|entdeckt|erwischt|zerlegt|repariert|fiel|fielen|blieb|blieben|bliebst|rief|riefst|traf|trafst|trafen|brach|warf|starb|schlug|wuchs|fing|flog|las|last|sang|sank|sprang|stieg|stiess|trank|verlor|verschwand|vergass|hing|schien|schlief|bot|zwang|griff|biss|riss|lud|trat|tratst|standst|kamst|gingst|sahst|sah|sahen|liesst|hieltst|nahmst|schriebst|sprachst)$`,
  'u',
);

/** "Hätte", "wäre", "möchte": a wish, which loses its dots where words are compared. */
const wished =
  /^(?:h[äÄ]tt|w[äÄ]r|m[öÖ]cht|k[öÖ]nn|d[üÜ]rf|m[üÜ]ss|k[äÄ]m|g[äÄ]b|w[üÜ]rd|w[üÜ]sst|haett|waer|moecht|koenn|duerf)/iu;

/** True for a German word that its spelling shows to be no verb of the past: a noun, or a verb that wishes. */
export function isNoGermanPast(text: string, capital: boolean, first: boolean): boolean {
  return (capital && !first) || wished.test(text);
}

/** Longer words are no verbs. */
const longest = 40;

/** True for a verb of the past, as far as its form shows it. */
export function isPast(language: 'de' | 'en' | undefined, folded: string): boolean {
  return folded.length <= longest && (language === 'de' ? germanPast : englishPast).test(folded);
}
