/**
 * Bytes without those folds of a vCard that cut a letter of several bytes in two: what such a letter is cannot be
 * read before it is whole again. All other folds stay.
 */
export async function* unfolded(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array = new Uint8Array(0);
  for await (const piece of pieces) {
    const all = new Uint8Array(held.length + piece.length);
    all.set(held);
    all.set(piece, held.length);
    let from = 0;
    for (let at = all.indexOf(10); at >= 0; at = all.indexOf(10, at + 1)) {
      const blank = all[at + 1] === 32 || all[at + 1] === 9;
      const restOfLetter = ((all[at + 2] ?? 0) & 0xc0) === 0x80;
      if (!blank || !restOfLetter) continue;
      yield all.subarray(from, all[at - 1] === 13 ? at - 1 : at);
      from = at + 2;
    }
    // A fold can reach from one piece into the next.
    const end = Math.max(from, all.length - 3);
    yield all.subarray(from, end);
    held = all.slice(end);
  }
  yield held;
}
