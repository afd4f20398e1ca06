const englishPast =
  /^(?:\p{L}{2,}ed|was|were|had|did|made|gave|told|took|came|went|saw|sat|stood|taught|bought|brought|caught|kept|left|let|lent|met|ran|said|sold|sent|showed|shot|spoke|wrote|won|wore|woke|drove|fell|felt|found|got|held|heard|knew|lost|paid|put|rang|rode|stuck|swore|threw|thought|broke|built|burnt|cut|died|drew|drank|ate|fed|fought|forgot|grew|hung|hid|hit|hurt|laid|led|learnt|lit|meant|read|rose|sang|shook|shut|slept|spent|stole|swam|tore|understood)$/u;
const germanPast =
  /^(?:(?:\p{L}{0,6})ge\p{L}{2,}(?:t|en)|\p{L}{3,}iert|\p{L}{4,}test|\p{L}{4,}ten?|war|warst|waren|hatte|hattest|hatten|sagte|meinte|kam|kamen|ging|gingen|stand|standen|lag|sass|sassen|gab|gabst|half|hielt|liess|lief|nahm|schrieb|sprach|trug|zog|fuhr|bekam|verkauft|verloren|erzahlt|erklart|besucht|bestanden|behalten|verpasst|ubernommen|unterschrieben|empfohlen|bezahlt|verstanden|begriffen|entdeckt|erwischt|zerlegt|repariert|fiel|fielen|blieb|blieben|bliebst|rief|riefst|traf|trafst|trafen|brach|warf|starb|schlug|wuchs|fing|flog|las|last|sang|sank|sprang|stieg|stiess|trank|verlor|verschwand|vergass|hing|schien|schlief|bot|zwang|griff|biss|riss|lud|trat|tratst|standst|kamst|gingst|sahst|sah|sahen|liesst|hieltst|nahmst|schriebst|sprachst)$/u;

/** True for a verb of the past, as far as its form shows it. */
export function isPast(language: 'de' | 'en' | undefined, folded: string): boolean {
  return language === 'de' ? germanPast.test(folded) : englishPast.test(folded);
}
