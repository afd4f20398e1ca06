import type { Snapshot } from '../../core/note/snapshot.ts';
import { buttonSelector, controlSelector } from './controls.ts';
import { degreeIn } from './degree.ts';
import { describeInvite } from './invites.ts';
import { Readings } from './keep.ts';
import { mutualIn, mutualWords } from './mutual.ts';
import { mentions, sameName } from './names.ts';
import type { Network } from './network.ts';
import { rowAround } from './rows.ts';
import { linesOf, textOf } from './text.ts';

/** What a search row or a suggestion's card shows of the person beside what was pressed: a control or a part of it. */
export function readRow(network: Network, pressed: Element, url: URL): Snapshot {
  const control = pressed.closest(controlSelector) ?? pressed;
  const { name, identity } = describeInvite(network, control, url);
  const row = rowAround(control, network.addresses.linked, identity);
  if (row === null || name === null || identity?.slug !== row.identity.slug) return {};
  const readings = new Readings();
  readings.offer('name', name, 'row', 0.9);
  const lines = linesOf(row.element, (element) => element === control || element.matches(buttonSelector));
  const named = lines.findIndex((line) => mentions(line.text, name));
  const plain = lines
    .slice(named + 1)
    .filter(
      ({ text, element }) =>
        /\p{L}{2}/u.test(text) &&
        degreeIn(text) === null &&
        !mutualWords.test(text) &&
        element.closest('strong') === null,
    );
  const [job, place] = plain.filter((line) => !mentions(line.text, name));
  readings.offer('headline', job?.text, 'row', 0.7);
  readings.offer('location', place?.text, 'row', 0.6);
  const employer = textOf(job?.element.querySelector('a[href]'));
  if (job && employer !== '' && employer !== job.text) {
    readings.offer('company', employer, 'row', 0.75);
    readings.offer('role', job.text.replace(employer, '').replace(/(?<![,\s])[,\s]+$/, ''), 'row', 0.7);
  }
  readings.offer(
    'degree',
    lines.map((line) => degreeIn(line.text)).find((mark) => mark !== null),
    'row',
    0.8,
  );
  const shared = lines.find((line) => mutualWords.test(line.text));
  if (shared) {
    const { names, count } = mutualIn(shared.element.closest('p,div') ?? shared.element);
    const others = names.filter((one) => !sameName(one, name));
    readings.offer('mutual', others, 'row', 0.7);
    readings.offer('mutualCount', count, 'row', 0.7);
  }
  return readings.snapshot();
}
