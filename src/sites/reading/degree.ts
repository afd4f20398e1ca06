const end = '(?:st|nd|rd|er|re|e|ème|º|ª|°|o|a|\\.)?\\+?\\.?\\)?$';
const mark = new RegExp(`(?:^|[·•|(✓✔]\\s?)([123])\\s?${end}`, 'i');
/** Said once for the ear and once for the eye, run together: "2nd degree connection2nd". */
const doubled = new RegExp(`^(?:\\p{L}+ )?([123])\\D{1,30}\\1${end}`, 'iu');

/** The distance in the network that a line states ("· 2nd", "3.+", "(2)", "Anna Berg • 2"); null when it states none. */
export function degreeIn(line: string): number | null {
  const text = line.normalize('NFKC');
  const found = mark.exec(text) ?? (text.length < 40 ? doubled.exec(text) : null);
  return found === null ? null : Number(found[1]);
}
