import { expect, test, vi } from 'vitest';
import { Timeline, type TimelineEntry } from '../../src/ui/parts/timeline.tsx';
import { draw } from './render.tsx';

const now = new Date(2026, 10, 22, 9).getTime();
const entry = (id: string, year: number, month: number): TimelineEntry => ({
  id,
  what: `Eintrag ${id}`,
  kind: 'called',
  at: new Date(year, month, 9, 12).getTime(),
});

test('years stand newest first, with the quiet ones between told in words', async () => {
  const entries = [entry('a', 2018, 1), entry('d', 2026, 4), entry('b', 2024, 8), entry('c', 2024, 10)];
  const root = await draw(<Timeline entries={entries} now={now} />);
  expect([...root.querySelectorAll('h3, .timeline-gap, .timeline-entry p')].map((each) => each.textContent)).toEqual([
    '2026',
    'Eintrag d',
    'Ein stilles Jahr',
    '2024',
    'Eintrag c',
    'Eintrag b',
    'Fünf stille Jahre',
    '2018',
    'Eintrag a',
  ]);
});

test('the picture of the years has a dot for each entry and says the same', async () => {
  const root = await draw(<Timeline entries={[entry('a', 2018, 1), entry('b', 2024, 8)]} now={now} />, 'en');
  const picture = root.querySelector('svg.years-picture');
  expect(picture?.querySelectorAll('circle')).toHaveLength(2);
  expect(picture?.getAttribute('aria-label')).toBe('2 entries from 2018 to 2024');
});

test('an empty timeline teaches', async () => {
  const root = await draw(<Timeline entries={[]} now={now} />);
  expect(root.textContent).toContain('ein Anruf, ein Treffen, ein Dank');
});

test('an entry can be changed and removed where the caller allows it', async () => {
  const onRemove = vi.fn();
  const readOnly = await draw(<Timeline entries={[entry('a', 2026, 1)]} now={now} />);
  expect(readOnly.querySelectorAll('button')).toHaveLength(0);
  const root = await draw(<Timeline entries={[entry('a', 2026, 1)]} now={now} onRemove={onRemove} />);
  expect(root.querySelector('button')?.getAttribute('aria-label')).toContain('Eintrag a');
});
