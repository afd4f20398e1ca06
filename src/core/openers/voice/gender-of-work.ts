/** What somebody is, up to whom or what for: "Assistent" of "Assistent der Geschäftsführerin". */
const own = /^[^|·•●,;/(@–—:*_]{0,80}?(?=\s(?:der|des|für|von|bei|im|in|an|am)\s|[|·•●,;/(@–—]|$)/u;
const female =
  /(?<!\p{L})(?:\p{L}+(?:er|ist|ent|ant|or|eur|eut|log|ärzt|wält|wirt|chef|rät|köch|bäuer)in|\p{L}*(?:hebamme|krankenschwester|fachfrau|kauffrau))(?![\p{L}:*_-])/iu;
const male = /(?<!\p{L})\p{L}*(?:kauf|fach|zimmer|ob)mann(?!\p{L})/iu;

/** Whether the word that somebody uses for their own work says it: "Steuerberaterin", "Kaufmann". Never from a name. */
export function genderOfWork(line: string | undefined): 'f' | 'm' | null {
  const title = own.exec((line ?? '').trim())?.[0] ?? '';
  if (female.test(title)) return male.test(title) ? null : 'f';
  return male.test(title) ? 'm' : null;
}
