import { labelsOf } from '../reading/controls.ts';
import { looksLikeName, sameName } from '../reading/names.ts';
import { noteDialogs } from '../reading/note-dialogs.ts';
import { pageOf, rootsOf } from '../reading/roots.ts';
import { textOf } from '../reading/text.ts';
import { type Person, whoIsIt, witnessesOf } from '../reading/who.ts';
import { invitation, limit, note } from '../reading/words.ts';
import type { NoteDialog, PageAccess } from '../site.ts';
import { invitedByLink, invitedIdentity, profileIdentity } from './addresses.ts';
import { connectIcon, dialogMarks, hosts } from './marks.ts';
import { nameInLabel } from './press.ts';
import { topCard } from './top-card.ts';

export function findNoteDialogs(doc: Document, url: URL, access: PageAccess): readonly NoteDialog[] {
  const page = pageOf(doc);
  const address = page === doc ? url : new URL(page.location.href);
  let profile: Person | null | undefined;
  const openProfile = () => {
    profile ??= personBehind(page, address);
    return profile;
  };
  return noteDialogs(rootsOf(doc, access, hosts), dialogMarks, {
    invitesByAddress: invitedIdentity(address) !== null,
    pressed: access.pressed?.opensDialog === true,
    recipientOf: (parts, container) =>
      whoIsIt({
        dialog: nameIn(container),
        words: parts.lines.join(' '),
        ...witnessesOf(access),
        profile: openProfile() ?? byAddress(address, nameIn(container)),
        othersOnPage: offersOthers(page, openProfile()),
      }),
  });
}

/** Whose profile lies behind the dialog. */
function personBehind(page: Document, address: URL): Person | null {
  const identity = profileIdentity(address);
  return identity === null ? null : { name: topCard(page, address)?.name ?? null, identity };
}

/** An address that invites stands for one person; the dialog on it tells the name. */
function byAddress(address: URL, name: string | null): Person | null {
  const identity = invitedIdentity(address);
  return identity === null ? null : { name, identity };
}

/** The name that the dialog prints in bold in the sentence about the invitation. */
function nameIn(container: HTMLElement): string | null {
  for (const bold of container.querySelectorAll('strong,b')) {
    const name = textOf(bold);
    const sentence = textOf(bold.closest('p,div,li,h1,h2,h3') ?? bold.parentElement).toLowerCase();
    const speaks = invitation.test(sentence) || note.test(sentence);
    if (speaks && looksLikeName(name) && !limit.test(name.toLowerCase()) && !/premium|linkedin/i.test(name))
      return name;
  }
  return null;
}

/** Whether the page holds a control that would invite somebody other than `profile`. */
function offersOthers(page: Document, profile: Person | null): boolean {
  if (profile === null) return false;
  for (const link of page.querySelectorAll('a[href*="custom-invite"]')) {
    const invited = invitedByLink(link);
    if (invited !== null && invited.slug !== profile.identity?.slug) return true;
  }
  for (const control of page.querySelectorAll('button[aria-label],[role=button][aria-label]')) {
    const name = labelsOf(control)
      .map(nameInLabel)
      .find((found) => found !== null);
    if (name && (profile.name === null || !sameName(name, profile.name))) return true;
  }
  return [...page.querySelectorAll(connectIcon)].length > 2;
}
