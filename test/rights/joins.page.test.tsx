import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { JoinsSection } from '../../src/entries/overview/data/joins-section.tsx';
import { join, remember as keep } from '../../src/storage/people.ts';
import type { Undoable } from '../../src/ui/parts/use-undo.ts';
import { cardsIn } from '../storage/kept.ts';
import { freshMemory, noon } from '../storage/open.ts';
import { draw } from '../views/render.tsx';

/** However busy the machine is. */
const seen = <T,>(look: () => T | Promise<T>) => vi.waitFor(look, { timeout: 30_000 });

/** Anna stands there twice with her firm, and each of the two is one person with somebody else already. */
async function twice() {
  const memory = freshMemory();
  const seenAs = (slug: string, name: string, firm: string) =>
    keep(memory, {
      identity: { site: 'linkedin', slug },
      name,
      snapshot: { company: { value: firm, how: 'x', confidence: 1 } },
      at: noon,
    });
  const [a, b] = [await seenAs('anna', 'Anna Berg', 'Ferrova'), await seenAs('anna-b', 'Anna Berg', 'Ferrova GmbH')];
  for (const one of [a, b]) await join(memory, await seenAs(`first-${one}`, `Frühere ${one}`, 'Nordkai'), one);
  const undos: Undoable[] = [];
  const root = await draw(<JoinsSection memory={memory} push={(step) => undos.push(step)} />);
  const press = (text: RegExp) =>
    act(() => [...root.querySelectorAll('button')].find((each) => text.test(each.textContent ?? ''))?.click());
  await press(/^Nachsehen$/);
  await seen(() => expect(root.querySelectorAll('li')).toHaveLength(1));
  const people = async () => (await cardsIn(memory)).map((card) => card.contacts.toSorted().join());
  return { root, press, undos, people };
}

test('two who are joined are taken apart again as they were, also where each was one with somebody else', async () => {
  const { root, press, undos, people } = await twice();
  const before = await people();
  expect(before).toHaveLength(2);
  await press(/^Zusammenführen$/);
  await seen(() => expect(undos).toHaveLength(1));
  expect(await people()).toHaveLength(1);
  await act(async () => void (await undos[0]?.undo()));
  expect(await people()).toEqual(before);
  await seen(() => expect(root.querySelectorAll('li')).toHaveLength(1));
});

test('that two are two people can be taken back', async () => {
  const { root, press, undos } = await twice();
  await press(/^Zwei Personen$/);
  await seen(() => expect(undos).toHaveLength(1));
  expect(root.querySelectorAll('li')).toHaveLength(0);
  await act(async () => void (await undos[0]?.undo()));
  await seen(() => expect(root.querySelectorAll('li')).toHaveLength(1));
});
