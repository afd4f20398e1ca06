import { controlSelector, labelsOf } from '../reading/controls.ts';
import { looksLikeName, mentions } from '../reading/names.ts';
import { rowAround } from '../reading/rows.ts';
import { textOf } from '../reading/text.ts';
import type { PressedInvite } from '../site.ts';
import { linkedPerson, profileIdentity, surfaceOf } from './addresses.ts';
import { headerOf } from './header.ts';
import { addContact, addLabels } from './words.ts';

function nameInLabel(label: string): string | null {
  for (const pattern of addLabels) {
    const name = pattern.exec(label)?.[1];
    if (name !== undefined && looksLikeName(name)) return name;
  }
  return null;
}

/** Whether a control starts a contact request: the slot says nothing, its words do. */
export const isInvite = (control: Element): boolean =>
  labelsOf(control).some((label) => addContact.test(label) || nameInLabel(label) !== null);

export function pressedInvite(path: readonly EventTarget[], url: URL): PressedInvite | null {
  for (const target of path.slice(0, 12)) {
    if (!('matches' in target) || !(target as Element).matches(controlSelector)) continue;
    const control = target as Element;
    return isInvite(control) ? describeInvite(control, url) : null;
  }
  return null;
}

/** Whom a request control is about: the card around it, else the open profile. */
export function describeInvite(control: Element, url: URL): PressedInvite {
  const label =
    labelsOf(control)
      .map(nameInLabel)
      .find((name) => name !== null) ?? null;
  const place = surfaceOf(url);
  const identity = profileIdentity(url);
  const header = identity === null ? null : headerOf(control.ownerDocument, url);
  const inHeader = header?.element?.contains(control) ?? false;
  const row = inHeader ? null : rowAround(control, linkedPerson, null);
  const inMenu = row === null && control.closest('main,aside,li,article') === null;
  if (
    header !== null &&
    (inHeader || inMenu) &&
    (label === null || mentions(label, header.name) || mentions(header.name, label))
  ) {
    return { name: header.name, identity, opensDialog: true };
  }
  const linked = row?.links.map((link) => textOf(link)).find((text) => looksLikeName(text)) ?? null;
  const titled = row?.element.querySelector('h1,h2,h3,[role=heading]') ?? null;
  const name = label ?? linked ?? (titled ? textOf(titled) : null);
  return {
    name: name !== null && looksLikeName(name) ? name : null,
    identity: row?.identity ?? null,
    opensDialog: place !== 'network' && place !== 'feed',
  };
}
