import { expect, test } from 'vitest';
import { recipientOf } from '../../src/core/note/snapshot.ts';
import { dialogsOf, parse } from '../sites/parsed.ts';
import { cases } from './cases.ts';
import { type Judgement, judge } from './judged.ts';
import { redesigns } from './mutations.ts';
import { seeded } from './random.ts';

function readRedesigned(
  index: number,
  one: ReturnType<typeof cases>[number],
  mutation: ReturnType<typeof redesigns>[number],
): Judgement {
  const doc = new DOMParser().parseFromString(one.page.html, 'text/html');
  mutation.apply(doc, seeded(index * 7919 + 17));
  const parsed = parse({ url: one.page.url, html: `<!doctype html>${doc.documentElement.outerHTML}` });
  return judge(one, {
    recipient: recipientOf(parsed.site.readSnapshot(parsed.doc, parsed.url, parsed.access)),
    dialogs: dialogsOf(parsed).map(({ state, recipient, limit }) => ({
      state,
      recipient: recipient?.name ?? null,
      limit,
    })),
  });
}

test('redesigned pages are still understood, and nobody is taken for somebody else', { timeout: 600_000 }, () => {
  const all = cases();
  const every = Number(process.env.REDESIGN_EVERY ?? 37);
  const table = new Map<string, { tried: number; understood: number }>();
  const faults: string[] = [];
  let number = 0;
  for (const mutation of [{ id: 'unchanged', apply: () => {} }, ...redesigns()]) {
    for (const one of all) {
      number += 1;
      if (number % every !== 0) continue;
      const judgement = readRedesigned(number, one, mutation);
      const row = table.get(mutation.id) ?? { tried: 0, understood: 0 };
      row.tried += 1;
      if (judgement.understood) row.understood += 1;
      table.set(mutation.id, row);
      if (judgement.wrongPerson) faults.push(`WRONG PERSON ${mutation.id}: ${one.id}`);
      if (judgement.falseDialog) faults.push(`FALSE DIALOG ${mutation.id}: ${one.id}`);
      if (process.env.REDESIGN_SHOW && !judgement.understood)
        console.log(`${mutation.id} | ${one.id} | ${judgement.missing.join(', ')}`);
    }
  }
  const rows = [...table].map(
    ([id, { tried, understood }]) =>
      `${String(Math.round((100 * understood) / tried)).padStart(3)} %  ${understood}/${tried}  ${id}`,
  );
  const [tried, understood] = [...table.values()].reduce(([a, b], row) => [a + row.tried, b + row.understood], [0, 0]);
  if (process.env.REDESIGN_SHOW) console.log(rows.join('\n'), `\n${understood}/${tried}`);
  expect(faults).toEqual([]);
  expect(understood / tried).toBeGreaterThanOrEqual(0.95);
});
