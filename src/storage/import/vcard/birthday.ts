/**
 * A birthday as it is kept: `YYYY-MM-DD`, or `--MM-DD` where the year is not known; undefined for what is
 * no date. Years before 1604 are how some address books say "no year".
 */
export function birthdayOf(text: string): string | undefined {
  const plain = text.trim().slice(0, 40);
  const written =
    /^(\d{4}|--)-?(\d{2})-?(\d{2})(?:[T ].*)?$/.exec(plain) ?? flipped(/^(\d{1,2})\.(\d{1,2})\.(\d{4})?$/.exec(plain));
  if (!written) return undefined;
  const [, year = '', month = '', day = ''] = written;
  const known = /^\d{4}$/.test(year) && Number(year) > 1604;
  const time = Date.UTC(known ? Number(year) : 2000, Number(month) - 1, Number(day));
  const date = new Date(time);
  if (Number.isNaN(time) || date.getUTCMonth() + 1 !== Number(month) || date.getUTCDate() !== Number(day))
    return undefined;
  return `${known ? year : '-'}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** German order, day first. */
function flipped(found: RegExpExecArray | null): readonly string[] | null {
  return found ? ['', found[3] ?? '--', (found[2] ?? '').padStart(2, '0'), (found[1] ?? '').padStart(2, '0')] : null;
}
