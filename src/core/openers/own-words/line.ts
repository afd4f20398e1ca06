/** One line as the user typed it, without its closing mark; null when there is nothing usable. */
export function plainLine(typed: string): string | null {
  const line = (typed.split(/[\r\n]/)[0] ?? '')
    .slice(0, 200)
    .replace(/(?<![\s.;:,!–—-])[\s.;:,!–—-]+$/u, '')
    .trim();
  return line.length >= 3 && /\p{L}{2}/u.test(line) ? line : null;
}
