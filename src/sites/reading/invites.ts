import type { PressedInvite } from '../site.ts';
import { controlSelector, labelsOf } from './controls.ts';
import { headingOf } from './heading.ts';
import { looksLikeName, sameName } from './names.ts';
import type { Network } from './network.ts';
import { rowAround } from './rows.ts';
import { textOf } from './text.ts';

/** The name inside a control's label such as "Invite Anna Berg to connect"; null when there is none. */
export function nameInLabels(network: Network, control: Element): string | null {
  for (const label of labelsOf(control)) {
    for (const pattern of network.invite.named) {
      const name = pattern.exec(label)?.[1];
      if (name !== undefined && looksLikeName(name)) return name;
    }
  }
  return null;
}

/** Whether a control starts a request: by its address, its label, its text or its icon. */
export function isInvite(network: Network, control: Element): boolean {
  const { plain, not, icon } = network.invite;
  if (network.addresses.invited(control) !== null || nameInLabels(network, control) !== null) return true;
  const labels = labelsOf(control);
  if (not !== null && labels.some((label) => not.test(label))) return false;
  return labels.some((label) => plain.test(label)) || (icon !== null && control.querySelector(icon) !== null);
}

/** Reads an event's path: the nearest control on it, if that starts a request. */
export function pressedInvite(network: Network, path: readonly EventTarget[], url: URL): PressedInvite | null {
  for (const target of path.slice(0, 12)) {
    if (!('matches' in target) || !(target as Element).matches(controlSelector)) continue;
    return isInvite(network, target as Element) ? describeInvite(network, target as Element, url) : null;
  }
  return null;
}

/** Whom a request control is about: by its address, its label, the card around it, or the profile it heads. */
export function describeInvite(network: Network, control: Element, url: URL): PressedInvite {
  const wanted = network.addresses.invited(control);
  const label = nameInLabels(network, control);
  const surface = network.addresses.surfaceOf(url);
  const opensDialog = wanted !== null || !network.invite.surfacesThatSend.includes(surface);
  const open = network.addresses.identityOf(url);
  const heading = open === null ? null : headingOf(network, control.ownerDocument, url);
  if (open !== null && heading !== null) {
    const row = heading.card?.contains(control) ? null : rowAround(control, network.addresses.linked, wanted);
    const named = label === null || sameName(label, heading.name);
    const here =
      wanted === null ? row === null && named && belongsToPage(control, heading.card) : wanted.slug === open.slug;
    if (here) return { name: heading.name, identity: open, opensDialog };
  }
  const row = rowAround(control, network.addresses.linked, wanted);
  const title = row?.element.querySelector('h1,h2,h3,[role=heading]') ?? null;
  const texts = [...(row?.links ?? []), title].map((element) => textOf(element));
  const linked = texts.find(looksLikeName) ?? null;
  // A card that shows another name than the label says is not this person's card.
  const agrees = label === null || linked === null || texts.some((text) => sameName(text, label));
  return { name: label ?? linked, identity: wanted ?? (agrees ? (row?.identity ?? null) : null), opensDialog };
}

/** The profile's own controls: in the card with its name, or in a menu that hangs outside of everything. */
function belongsToPage(control: Element, card: Element | null): boolean {
  if (card?.contains(control)) return true;
  const root = control.getRootNode();
  // In a root of its own a profile lies beside other people's cards.
  const beside = root !== control.ownerDocument && root === card?.getRootNode();
  return !beside && control.closest('main,[role=main],aside,li,article,[role=listitem]') === null;
}
