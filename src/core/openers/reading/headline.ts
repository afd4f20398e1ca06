/** A part of a headline that says more than the job. */
export interface Tagline {
  /** Verbatim. */
  readonly text: string;
  /** Words in it that carry meaning. */
  readonly words: number;
}

const separators = /(?:(?<!\s)\s+)?[|·•●▪◆★☆/]\s+|(?<!\s)\s+[|·•●▪◆★☆–—-]\s+/u;
const empty =
  /\b(?:jobsuche|auf suche|verfügbar|available|partner(?:in)?|geschäftsführer(?:in)?|inhaber(?:in)?|gründer(?:in)?|founder|ceo|cto|cfo|coo|owner|managing director|m\/w\/d|w\/m\/d|w\/m\/x|m\/f\/d|open to|hiring|we are|wir suchen|speaker|author|autor|keynote|linkedin|top voice|mba|ihk|consultant|berater(?:in)?|freelance\w*|freiberuf\w*|freischaffend\w*|\w*angestellt\w*|employee|student(?:in)?|forbes|helping|ich helfe|i help|motivat\w*|passion\w*|leidenschaft\w*|enthusias\w*|visionär\w*|mindset|growth|success|erfolg\w*|expert\w*|spezialist\w*|specialist|certified|black belt|six sigma|zertifiziert\w*|ambassador|senior|junior|members?|mitglied\w*|association|verband)\b/i;
const oddMarks =
  /["“”„«»<>{}[\]\\#@*_~^!?]|https?:|www\.|\p{Extended_Pictographic}|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** The parts of a headline behind the job itself: taglines, fields in brackets. The job alone is none. */
export function taglinesOf(headline: string): Tagline[] {
  const parts = headline
    .slice(0, 240)
    .split(separators)
    .map((part) => part.trim());
  const brackets = /\(([^()]{4,60})\)/.exec(parts[0] ?? '')?.[1];
  const candidates = [...parts.slice(1), ...(brackets === undefined ? [] : [brackets])];
  return candidates
    .filter((text) => headline.includes(text) && text.length >= 6 && text.length <= 70)
    .filter((text) => !empty.test(text) && !oddMarks.test(text) && /\p{Ll}/u.test(text))
    .filter((text) => text.split('(').length === text.split(')').length)
    .map((text) => ({ text, words: text.split(/[\s,]+/).filter((word) => /\p{L}{4}/u.test(word)).length }))
    .filter(({ text, words }) => words > 1 || (words === 1 && text.length >= 12));
}
