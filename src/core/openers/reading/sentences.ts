const abbreviations = new Set(
  'z b d h u a art abs kap ziff dr prof nr st ca bzw inkl exkl ggf evtl vgl sog tel mio mrd ing mag dipl abt str min max approx e g i v mr mrs ms rev sr jr inc ltd co no vs etc usw jan feb apr aug sept okt nov dez oct dec'.split(
    ' ',
  ),
);
const months = /^(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|oct|nov|dez)/i;
const ordinalNouns =
  /^(?:semester|stock|og|lehrjahr|säule|platz|klasse|liga|mal|jahr|etage|runde|auflage|kapitel|quartal|woche|bezirk|kreis)/i;
/** A mark with its closing signs, the end of a line, a picture between two sentences. */
const breaks =
  /(?<![.!?…])[.!?…]+["'”“»)]*(?=\s|$)|[\r\n]+|(?<=\p{L}\p{Ll} ?)(?:\p{Extended_Pictographic}\ufe0f?)+(?= \p{Lu}\p{Ll})/gu;

function endsNothing(text: string, at: number, mark: string): boolean {
  if (!mark.startsWith('.') || mark.startsWith('...')) return false;
  const before = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  const after = text.slice(at + mark.length, at + mark.length + 16).trimStart();
  if (/^\p{Ll}(?!\d)/u.test(after)) return true;
  if (abbreviations.has(before.toLowerCase()) && after !== '' && before.length > 1) return true;
  if (/^\p{L}$/u.test(before) && after !== '') return true;
  return /^\d{1,2}$/.test(before) && (months.test(after) || ordinalNouns.test(after));
}

/** The sentences of a text, each a verbatim stretch of it, closing mark included. Lines end sentences. */
export function sentencesIn(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  const close = (end: number) => {
    const piece = text.slice(start, end).trim();
    if (piece !== '') found.push(piece);
    start = end;
  };
  for (const match of text.slice(0, 6000).matchAll(breaks)) {
    if (!endsNothing(text, match.index, match[0])) close(match.index + match[0].length);
  }
  close(Math.min(text.length, 6000));
  return found;
}
