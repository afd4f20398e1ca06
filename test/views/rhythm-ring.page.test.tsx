import { expect, test } from 'vitest';
import { RhythmRing } from '../../src/ui/parts/rhythm-ring.tsx';
import { draw } from './render.tsx';

const arcs = (root: HTMLElement) =>
  [...root.querySelectorAll('.rhythm-arc')].map((arc) => arc.classList.contains('rhythm-arc-done'));
const said = (root: HTMLElement) => root.querySelector('.rhythm')?.textContent;

test('one new and one nurtured close the ring', async () => {
  const wanted = { fresh: 1, nurtured: 1 };
  const none = await draw(<RhythmRing week={{ fresh: 0, nurtured: 0 }} wanted={wanted} />);
  expect(arcs(none)).toEqual([false, false]);
  expect(said(none)).toBe('Rhythmus dieser Woche: Noch 1 neu. Noch 1 zu pflegen. ');
  const half = await draw(<RhythmRing week={{ fresh: 1, nurtured: 0 }} wanted={wanted} />);
  expect(arcs(half)).toEqual([true, false]);
  const full = await draw(<RhythmRing week={{ fresh: 2, nurtured: 3 }} wanted={wanted} />, 'en');
  expect(arcs(full)).toEqual([true, true]);
  expect(said(full)).toBe('This week’s rhythm: 2 new. 3 nurtured. ');
});

test('more wanted means more arcs, and many are shown by share', async () => {
  const some = await draw(<RhythmRing week={{ fresh: 1, nurtured: 2 }} wanted={{ fresh: 3, nurtured: 2 }} />);
  expect(arcs(some)).toEqual([true, false, false, true, true]);
  const many = await draw(<RhythmRing week={{ fresh: 10, nurtured: 0 }} wanted={{ fresh: 20, nurtured: 1 }} />);
  expect(arcs(many)).toEqual([true, true, true, false, false, false, false]);
});

test('nothing wanted is nothing owed', async () => {
  const root = await draw(<RhythmRing week={{ fresh: 0, nurtured: 0 }} wanted={{ fresh: 0, nurtured: 0 }} />);
  expect(arcs(root)).toEqual([true, true]);
});
