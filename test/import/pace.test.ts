import { afterEach, expect, test, vi } from 'vitest';
import { pacer } from '../../src/entries/overview/data/pace.ts';

afterEach(() => void vi.useRealTimers());

test('the page gets its turn without a timer: those of a page that is not shown come a second late', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  const pause = pacer();
  const turns: string[] = [];
  const heard = new MessageChannel();
  heard.port1.onmessage = () => turns.push('somebody else');
  heard.port2.postMessage(null);
  await pause();
  expect(turns).toEqual([]);
  vi.advanceTimersByTime(50);
  await pause();
  expect(turns).toEqual(['somebody else']);
  heard.port1.close();
});
