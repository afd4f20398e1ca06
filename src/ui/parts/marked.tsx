interface MarkedProps {
  readonly text: string;
  /** What somebody typed; each of its words is marked where a word of the text begins with it. */
  readonly query: string;
}

/** A text with the words that were searched for marked. */
export function Marked({ text, query }: MarkedProps) {
  const pieces = piecesOf(text, query);
  return <>{pieces.map((piece, index) => (piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text))}</>;
}

interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts `text` where a word of `query` begins one of its words. Case and accents do not matter. */
export function piecesOf(text: string, query: string): readonly Piece[] {
  const wanted = query
    .split(/\s+/)
    .map(plain)
    .filter((word) => word !== '');
  if (wanted.length === 0) return [{ text, marked: false }];
  const pieces: Piece[] = [];
  let rest = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const word = match[0];
    const length = markedLength(word, wanted);
    if (length === 0) continue;
    if (match.index > rest) pieces.push({ text: text.slice(rest, match.index), marked: false });
    pieces.push({ text: word.slice(0, length), marked: true });
    rest = match.index + length;
  }
  if (rest < text.length) pieces.push({ text: text.slice(rest), marked: false });
  return pieces;
}

/** How much of `word` the longest wanted beginning covers, in units of the original spelling. */
function markedLength(word: string, wanted: readonly string[]): number {
  const folded = plain(word);
  const longest = Math.max(0, ...wanted.filter((each) => folded.startsWith(each)).map((each) => each.length));
  if (longest === 0) return 0;
  let covered = 0;
  let taken = 0;
  for (const letter of word) {
    if (covered >= longest) break;
    covered += plain(letter).length;
    taken += letter.length;
  }
  return taken;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').replaceAll('ı', 'i').normalize('NFKD').replace(/\p{M}/gu, '');
}
