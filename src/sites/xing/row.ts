import type { Snapshot } from '../../core/note/snapshot.ts';
import { Readings } from '../reading/keep.ts';
import { looksLikeName } from '../reading/names.ts';
import { rowAround } from '../reading/rows.ts';
import { linesOf, textOf } from '../reading/text.ts';
import { linkedPerson } from './addresses.ts';

/** What a search result or a suggestion's card shows of the person beside the pressed control. */
export function readRow(control: Element): Snapshot {
  const row = rowAround(control, linkedPerson, null);
  if (row === null) return {};
  const readings = new Readings();
  const titled = row.element.querySelector('h1,h2,h3,[role=heading]');
  const name = [...row.links.map((link) => linesOf(link)[0]?.text ?? ''), titled ? textOf(titled) : ''].find(
    looksLikeName,
  );
  if (name === undefined) return {};
  readings.offer('name', name, 'row, link to the profile', 0.9);
  const lines = linesOf(row.element, (element) => element.matches('button,[role=button]')).filter(
    (line) => line.text !== name,
  );
  const [job, place] = lines.map((line) => line.text).filter((text) => /\p{L}{2}/u.test(text));
  readings.offer('headline', job, 'row, first line under the name', 0.7);
  const employer =
    job === undefined ? null : textOf(lines.find((line) => line.text === job)?.element.querySelector('a'));
  readings.offer('company', employer, 'row, linked employer', 0.75);
  if (job && employer)
    readings.offer('role', job.replace(employer, '').replace(/[,\s]+$/, ''), 'row, before the employer', 0.7);
  readings.offer('location', place, 'row, second line under the name', 0.6);
  return readings.snapshot();
}
