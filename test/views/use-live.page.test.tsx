import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { type Subscribe, useLive } from '../../src/ui/parts/use-live.ts';
import { draw, leave, redraw } from './render.tsx';

function readings() {
  const waiting: ((value: string) => void)[] = [];
  const load = () => new Promise<string>((resolve) => waiting.push(resolve));
  const answer = (value: string) => act(async () => waiting.shift()?.(value));
  return { load, answer, open: () => waiting.length };
}

function changes() {
  const hearers = new Set<() => void>();
  const subscribe: Subscribe = (changed, signal) => {
    hearers.add(changed);
    signal.addEventListener('abort', () => hearers.delete(changed));
  };
  return { subscribe, change: () => act(() => [...hearers].forEach((hear) => void hear())), count: () => hearers.size };
}

function View({ load, subscribe }: { load: () => Promise<string>; subscribe: Subscribe }) {
  const { value, error } = useLive(load, subscribe);
  return <p>{error === null ? (value ?? 'nothing') : 'failed'}</p>;
}

test('shows what was read, and reads again after a change', async () => {
  const { load, answer } = readings();
  const { subscribe, change } = changes();
  const root = await draw(<View load={load} subscribe={subscribe} />);
  expect(root.textContent).toBe('nothing');
  await answer('one');
  expect(root.textContent).toBe('one');
  await change();
  await answer('two');
  expect(root.textContent).toBe('two');
});

test('many changes during a reading lead to one more', async () => {
  const { load, answer, open } = readings();
  const { subscribe, change } = changes();
  await draw(<View load={load} subscribe={subscribe} />);
  await change();
  await change();
  await change();
  expect(open()).toBe(1);
  await answer('one');
  expect(open()).toBe(1);
  await answer('two');
  expect(open()).toBe(0);
});

test('a late answer to an earlier question is not shown', async () => {
  const first = readings();
  const second = readings();
  const { subscribe } = changes();
  const root = await draw(<View load={first.load} subscribe={subscribe} />);
  await redraw(root, <View load={second.load} subscribe={subscribe} />);
  await first.answer('of somebody else');
  expect(root.textContent).toBe('nothing');
  await second.answer('right');
  expect(root.textContent).toBe('right');
});

test('a failed reading says so, and the next one heals it', async () => {
  const { subscribe, change } = changes();
  let fails = true;
  const load = async () => {
    if (fails) throw new Error('gone');
    return 'back';
  };
  const root = await draw(<View load={load} subscribe={subscribe} />);
  await act(async () => {});
  expect(root.textContent).toBe('failed');
  fails = false;
  await change();
  await act(async () => {});
  expect(root.textContent).toBe('back');
});

test('listens no longer than it is shown', async () => {
  const { load } = readings();
  const { subscribe, count } = changes();
  const root = await draw(<View load={load} subscribe={subscribe} />);
  expect(count()).toBe(1);
  await leave(root);
  expect(count()).toBe(0);
});
