/** A post that weighs too much for a light question on one of its sentences. */
const heavy =
  /(?<!\p{L})(?:role (?:\p{L}+ ){0,4}(?:was|is|has been) (?:eliminated|cut|made redundant)|redundan\p{L}*|next adventure|open ?to ?work|stelle .{0,30}(?:gestrichen|weggefallen)|(?:suche|looking for) (?:\p{L}+ ){0,3}(?:job|role|position|stelle|aufgabe|herausforderung|praktikum|opportunit\p{L}*)|lost my job|jobsuche|arbeitslos|gekündigt|zusammenbruch|burn-?out|verstorben|gestorben|passed away|funeral|beerdigung|trauer\p{L}*|in memory|rest in peace|unfall|geweint|weint|cried|crying|tears|complainant|victims|abuse|missbrauch\p{L}*|gewalt|killed|insolven\p{L}*|entlass\p{L}*|laid off|layoffs?|my last day|mein letzter (?:arbeits)?tag)(?!\p{L})/iu;
/** A whole post that advertises. */
const advertising =
  /(?<!\p{L})(?:wir stellen ein|jetzt bewerben|just listed|for sale|zu verkaufen|we are hiring|we're hiring|call (?:me|us)!|dm me|24\/7|\d ?% off|rabatt\p{L}*|jetzt buchen|book now)(?!\p{L})/iu;

/** Whether a post is better left alone: it mourns, tells of harm, or advertises. */
export function isHeavy(whole: string): boolean {
  return heavy.test(whole) || advertising.test(whole);
}
