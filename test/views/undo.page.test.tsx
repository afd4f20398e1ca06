import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { type UndoStack, useUndo } from '../../src/ui/parts/use-undo.ts';
import { draw } from './render.tsx';

async function stack() {
  const held: { now: UndoStack | null } = { now: null };
  function Holder() {
    held.now = useUndo();
    return null;
  }
  await draw(<Holder />);
  const undone: string[] = [];
  const current = () => held.now as UndoStack;
  const push = (text: string) => act(() => current().push({ text, undo: async () => undone.push(text) }));
  return {
    current,
    push,
    undone,
    undo: () => act(() => void current().undo()),
    hide: () => act(() => current().hide()),
  };
}

test('the last step is taken back first, then the one before', async () => {
  const { current, push, undone, undo } = await stack();
  await push('one');
  await push('two');
  expect(current().shown?.text).toBe('two');
  await undo();
  await undo();
  expect(undone).toEqual(['two', 'one']);
  expect(current().undo()).toBe(false);
});

test('a step whose line is gone can still be taken back, by key', async () => {
  const { current, push, undone, undo, hide } = await stack();
  await push('one');
  await hide();
  expect(current().shown).toBeNull();
  await undo();
  expect(undone).toEqual(['one']);
});
