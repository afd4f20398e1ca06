const roleLike =
  /(?:er|in|or|eur|ist|ant|ent|loge|login|arzt|ärztin|wirt|kauf(?:mann|frau)|fach(?:mann|frau)|leitung|chef|pfleger|hebamme|head|lead|manager|nurse|engineer|officer|planner|analyst|designer|teacher|director|founder|pilot|consultant|coordinator|technician|scientist|worker)\b/i;
const status =
  /\b(?:student|studentin|azubi|praktikant|looking|suche|ceo|founder|gründer|coach|berater|speaker|freund|lover|enthusiast)/i;

/**
 * The sender's own work as it can stand behind "als" or "as": the first part of the headline when it
 * reads like a trade ("Leiter Straßenmeisterei Leoben"); null when it does not.
 */
export function roleIn(headline: string | undefined): string | null {
  const first =
    (headline ?? '')
      .slice(0, 160)
      .split(/(?:(?<!\s)\s+)?[|·•–—;:,(]|(?<!\s)\s+@|\s-\s/u)[0]
      ?.trim() ?? '';
  if (first.length < 4 || first.length > 48 || !/^[\p{L}][\p{L}\p{N} &/.'’-]*$/u.test(first)) return null;
  return roleLike.test(first) && !status.test(first) ? first : null;
}
