import type { Snapshot } from '../../core/note/snapshot.ts';
import { controlSelector } from '../reading/controls.ts';
import { Readings } from '../reading/keep.ts';
import { mutualIn, mutualWords } from '../reading/mutual.ts';
import { looksLikeName, mentions, sameName } from '../reading/names.ts';
import { rowAround } from '../reading/rows.ts';
import { linesOf } from '../reading/text.ts';
import { invitedByLink, linkedPerson } from './addresses.ts';
import { describeInvite } from './press.ts';
import { degreeMark } from './words.ts';

/** What a search row or a suggestion's card shows of the person beside the pressed control. */
export function readRow(control: Element, url: URL): Snapshot {
  const row = rowAround(control, linkedPerson, invitedByLink(control));
  if (row === null) return {};
  const readings = new Readings();
  const said = describeInvite(control, url).name;
  const linked = row.links.map((link) => linesOf(link)[0]?.text ?? '').find(looksLikeName);
  const name = said ?? linked;
  if (
    name === undefined ||
    name === null ||
    (linked !== undefined && !sameName(name, linked) && !mentions(linked, name))
  )
    return {};
  readings.offer('name', name, 'row, link to the profile', 0.9);
  const lines = linesOf(row.element, (element) => element === control || element.matches('button,[role=button]'));
  const plain = lines.filter(({ text, element }) => {
    if (mentions(text, name) || degreeMark.test(text) || !/\p{L}{2}/u.test(text) || mutualWords.test(text))
      return false;
    return (
      element.closest('strong') === null &&
      !(element.matches(controlSelector) && /custom-invite/.test(element.outerHTML))
    );
  });
  readings.offer('headline', plain[0]?.text, 'row, first line under the name', 0.7);
  const mark = lines
    .map((line) => /(?:^|[•·])\s?([123])(?!\d)/.exec(line.text)?.[1])
    .find((found) => found !== undefined);
  readings.offer('degree', mark === undefined ? null : Number(mark), 'row, distance mark', 0.8);
  const shared = lines.find((line) => mutualWords.test(line.text));
  if (shared) {
    const { names, count } = mutualIn(shared.element.closest('p,div') ?? shared.element);
    readings.offer(
      'mutual',
      names.filter((one) => !sameName(one, name)),
      'row, shared contacts',
      0.7,
    );
    readings.offer('mutualCount', count, 'row, shared contacts', 0.7);
  }
  return readings.snapshot();
}
