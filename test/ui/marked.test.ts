import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from '../../src/ui/parts/marked.tsx';

const marked = (text: string, query: string) =>
  piecesOf(text, query)
    .filter((piece) => piece.marked)
    .map((piece) => piece.text);

test.each([
  ['Gießerei Muldental', 'gieß', ['Gieß']],
  ['Gießerei Muldental', 'giess', ['Gieß']],
  ['Dr. Ayşe Öztürk-Großmann', 'ozturk gross', ['Öztürk', 'Groß']],
  ['Margarethe Bäuerle-Yıldırım', 'yildirim', ['Yıldırım']],
  ['Thị Hồng Nguyễn', 'hong', ['Hồng']],
  ['Muldental', 'tal', []],
  ['Muldental', '   ', []],
])('in %j a search for %j marks %j', (text, query, words) => {
  expect(marked(text, query)).toEqual(words);
});

test('the pieces are the text, whatever is searched for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
      expect(
        piecesOf(text, query)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
