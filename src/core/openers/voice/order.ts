/** FNV-1a over UTF-16 units: the same person always gives the same number. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** The numbers below `length` in an order of their own for each seed. */
export function shuffled(length: number, seed: string): number[] {
  return Array.from({ length }, (_, at) => at)
    .map((at) => [hash(`${at}#openers#${seed}`), at] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, at]) => at);
}
