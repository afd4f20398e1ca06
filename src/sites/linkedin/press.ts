import { controlSelector, labelsOf } from '../reading/controls.ts';
import { looksLikeName, mentions } from '../reading/names.ts';
import { rowAround } from '../reading/rows.ts';
import { textOf } from '../reading/text.ts';
import type { Identity, PressedInvite } from '../site.ts';
import { invitedByLink, linkedPerson, profileIdentity, surfaceOf } from './addresses.ts';
import { connectIcon } from './marks.ts';
import { topCard } from './top-card.ts';
import { connect, inviteLabels, notInvite } from './words.ts';

/** The name inside a label such as "Invite Anna Berg to connect"; null when the label is none. */
export function nameInLabel(label: string): string | null {
  for (const pattern of inviteLabels) {
    const name = pattern.exec(label)?.[1];
    if (name !== undefined && looksLikeName(name)) return name;
  }
  return null;
}

/** Whether a control starts an invitation: by its address, its label, its text or its icon. */
export function isInvite(control: Element): boolean {
  if (invitedByLink(control) !== null) return true;
  const labels = labelsOf(control);
  if (labels.some((label) => nameInLabel(label) !== null)) return true;
  if (labels.some((label) => notInvite.test(label))) return false;
  return labels.some((label) => connect.test(label)) || control.querySelector(connectIcon) !== null;
}

/** The nearest control that an event's path leads through. */
function controlOn(path: readonly EventTarget[]): Element | null {
  for (const target of path.slice(0, 12)) {
    if ('matches' in target && (target as Element).matches(controlSelector)) return target as Element;
  }
  return null;
}

export function pressedInvite(path: readonly EventTarget[], url: URL): PressedInvite | null {
  const control = controlOn(path);
  return control !== null && isInvite(control) ? describeInvite(control, url) : null;
}

/** Whom an invite control is about, by its address, its label, the card around it, or the profile it heads. */
export function describeInvite(control: Element, url: URL): PressedInvite {
  const wanted = invitedByLink(control);
  const label =
    labelsOf(control)
      .map(nameInLabel)
      .find((name) => name !== null) ?? null;
  const place = surfaceOf(url);
  const sendsAtOnce = (place === 'network' || place === 'feed') && wanted === null;
  const owner = place === 'profile' ? cardOwner(control, url, wanted) : null;
  const person = owner ?? rowPerson(control, wanted, label);
  return {
    name: label ?? person?.name ?? null,
    identity: wanted ?? person?.identity ?? null,
    opensDialog: !sendsAtOnce,
  };
}

interface Found {
  readonly name: string | null;
  readonly identity: Identity | null;
}

/** The profile's own person, when the control stands in the top card or in a menu that belongs to no card. */
function cardOwner(control: Element, url: URL, wanted: Identity | null): Found | null {
  const identity = profileIdentity(url);
  const card = topCard(control.ownerDocument, url);
  if (identity === null || card === null) return null;
  if (wanted !== null) return wanted.slug === identity.slug ? { name: card.name, identity } : null;
  const named = labelsOf(control)
    .map(nameInLabel)
    .find((name) => name !== null);
  if (!card.element?.contains(control) || (named && !mentions(named, card.name) && !mentions(card.name, named)))
    return null;
  return { name: card.name, identity };
}

function rowPerson(control: Element, wanted: Identity | null, label: string | null): Found | null {
  const row = rowAround(control, linkedPerson, wanted);
  if (row === null) return null;
  const name = row.links.map((link) => textOf(link)).find((text) => looksLikeName(text)) ?? null;
  if (label !== null && name !== null && !mentions(name, label) && !mentions(label, name)) return null;
  return { name, identity: row.identity };
}
