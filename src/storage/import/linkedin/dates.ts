/** Names of months as LinkedIn and spreadsheets write them, in English and German. */
const months: readonly (readonly string[])[] = [
  ['jan', 'januar', 'january', 'jän', 'jänner'],
  ['feb', 'februar', 'february'],
  ['mar', 'mär', 'mrz', 'märz', 'march'],
  ['apr', 'april'],
  ['may', 'mai'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['oct', 'okt', 'october', 'oktober'],
  ['nov', 'november'],
  ['dec', 'dez', 'december', 'dezember'],
];
const monthOf = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

const longest = 48;

/**
 * A moment as an archive writes it, UTC milliseconds; null when it cannot be understood. Days without a
 * time stand for noon UTC, so that they are the same day nearly everywhere. Times without a zone are taken
 * for UTC; the archives do not say. Understood: `08 Feb 2026`, `8. Februar 2026`, `Feb 8, 2026`,
 * `7-Feb-22`, `2026-02-08`, `2/8/26` (month first unless that cannot be, or `dayFirst`), `08.02.2026`, `2024/02/01`, each
 * with or without `14:03:22`, `2:37 PM`, `UTC`.
 */
export function momentOf(raw: string, dayFirst = false): number | null {
  if (raw.length > longest) return null;
  const text = raw.replace(/[\s\u200e\u200f\u202f\u00a0]+/g, ' ').trim();
  const clock =
    /(?<![ T,])[ T,]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,6})? ?([AaPp])?\.?(?:[Mm]\.?)? ?(?:UTC|GMT|Z|Uhr)?$/.exec(
      text,
    );
  const date = dayOf(clock ? text.slice(0, clock.index) : text, dayFirst);
  if (date === null) return null;
  if (!clock) return date + 12 * 3_600_000;
  const [, hours = '', minutes = '', seconds = '0', half] = clock;
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 60) return null;
  return date + ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}

/** Midnight UTC of a written day. */
function dayOf(text: string, dayFirst: boolean): number | null {
  const plain = text.trim();
  const numeric = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})\.?$/.exec(plain);
  if (numeric) {
    const [, first = '', sign = '', second = '', third = ''] = numeric;
    return fromNumbers(first, sign, second, third, dayFirst);
  }
  const worded = /^(\d{1,2})[. -]{1,2}([a-zäA-ZÄ]{3,9})\.?[ -](\d{4}|\d{2})$/.exec(plain);
  if (worded) return fromParts(worded[3] ?? '', monthOf.get((worded[2] ?? '').toLowerCase()), worded[1] ?? '');
  const american = /^([a-zäA-ZÄ]{3,9})\.? (\d{1,2}),? (\d{4}|\d{2})$/.exec(plain);
  if (american) return fromParts(american[3] ?? '', monthOf.get((american[1] ?? '').toLowerCase()), american[2] ?? '');
  return null;
}

function fromNumbers(first: string, sign: string, second: string, third: string, prefersDay: boolean): number | null {
  if (first.length === 4) return fromParts(first, Number(second), third);
  if (first.length > 2 || (third.length !== 4 && third.length !== 2)) return null;
  const dayFirst = sign !== '/' || Number(first) > 12 || (prefersDay && Number(second) <= 12);
  return dayFirst ? fromParts(third, Number(second), first) : fromParts(third, Number(first), second);
}

function fromParts(yearText: string, month: number | undefined, dayText: string): number | null {
  if (month === undefined) return null;
  const short = Number(yearText);
  const year = yearText.length === 2 ? short + (short < 70 ? 2000 : 1900) : short;
  const day = Number(dayText);
  if (year < 1970 || year > 2200 || month < 1 || month > 12) return null;
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCDate() === day ? time : null;
}
