/** A sentence of the recipient's, told back to them: what stands behind "I read that …" or "ich habe gelesen, dass …". */
export interface Retold {
  readonly text: string;
  /** The stretches of it that are verbatim from the page, in order. */
  readonly pieces: readonly string[];
  /** The words that say what was done, small: what kind of deed it is. */
  readonly deed: string;
  /** Whether one person did it, or several. */
  readonly alone: boolean;
}

/** A stretch of the told sentence: from the page (where it is said with a small letter, both), or put in its place. */
export type Part = { readonly own: string; readonly said?: string } | { readonly put: string };

/** Joins the parts, and keeps those from the page that say something. */
export function joined(parts: readonly Part[], deed: string, alone: boolean): Retold {
  const text = parts
    .map((part) => ('own' in part ? (part.said ?? part.own) : part.put))
    .filter((words) => words !== '')
    .join(' ');
  const pieces = parts.flatMap((part) => ('own' in part && /\p{L}{3}|\d/u.test(part.own) ? [part.own] : []));
  return { text, pieces, deed, alone };
}

/** Says when, as seen from the day of the post: wrong on any other day. */
export const dated = {
  de: /(?<!\p{L})(?:heute(?: (?:früh|morgen|mittag|abend|nacht))?|gestern(?: (?:früh|morgen|mittag|abend|nacht))?|vorgestern|eben|gerade(?: eben)?|soeben|(?:vor|in) (?:dieser|der) woche|(?:letzte[nsrm]?|vergangene[nsrm]?|diese[nsrm]?) (?:woche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende)|am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende)|(?:letzte|heute) nacht|endlich|nun|inzwischen)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:earlier today|today|tonight|yesterday|this (?:morning|afternoon|evening|week|weekend)|last (?:night|week|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|night|afternoon|evening))?|just|finally|at last|recently)(?![\p{L}'’-])/iu,
} as const;

/** What only comes; by the time of the note it may be over. */
export const coming = {
  de: /(?<!\p{L})(?:morgen|übermorgen|nächste[nsrm]?|kommende[nsrm]?|demnächst|bald|in (?:zwei|drei|vier|\d+) (?:tagen|wochen))(?!\p{L})/iu,
  en: /(?<!\p{L})(?:tomorrow|next|soon|(?<!every |on |last |black )(?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:two|three|four|\d+) (?:days|weeks))(?!\p{L})/iu,
} as const;
