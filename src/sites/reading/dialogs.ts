import type { NoteDialog, PageAccess } from '../site.ts';
import { controlSelector } from './controls.ts';
import { allIn } from './elements.ts';
import { type Heading, headingOf } from './heading.ts';
import { isInvite, nameInLabels } from './invites.ts';
import { bare, looksLikeName, sameName } from './names.ts';
import type { Network } from './network.ts';
import { noteDialogs } from './note-dialogs.ts';
import { contentOf, pageOf, rootsOf } from './roots.ts';
import { textOf } from './text.ts';
import { whoIsIt } from './who.ts';
import { invitation, note } from './words.ts';

/** The open note dialogs of a page, each with whom it is for. */
export function findNoteDialogs(network: Network, doc: Document, url: URL, access: PageAccess): readonly NoteDialog[] {
  const page = pageOf(doc);
  const address = page === doc ? url : new URL(page.location.href);
  const invited = network.addresses.invited(address);
  let heading: Heading | null | undefined;
  let others = false;
  return noteDialogs(rootsOf(doc, access, network.hosts), network.dialog, {
    invitesByAddress: invited !== null,
    pressed: access.pressed?.opensDialog === true,
    recipientOf(parts, container, state) {
      if (heading === undefined) {
        heading = headingOf(network, page, address);
        others = heading !== null && offersOthers(network, page, heading);
      }
      const named = boldName(network, container);
      const open = network.addresses.identityOf(address);
      const profile = open ? { name: heading?.name ?? null, identity: open } : null;
      return whoIsIt({
        dialog: named,
        words: parts.lines.join(' '),
        // The first step always names the person.
        names: state === 'choice',
        pressed: access.pressed,
        earlier: access.earlier ?? null,
        // An address that invites stands for one person; the dialog on it tells the name.
        profile: profile ?? (invited ? { name: named, identity: invited } : null),
        othersOnPage: others,
      });
    },
  });
}

/** The name that a dialog sets apart, in bold or in a link, in the sentence about the request. */
function boldName(network: Network, container: HTMLElement): string | null {
  for (const apart of allIn(container, 'strong,b,em,i,mark,a,span')) {
    const bold = /^(?:strong|b)$/.test(apart.localName);
    if (apart.childElementCount > 0 ? !bold : apart.textContent.length > 80) continue;
    const name = bare(textOf(apart));
    if (!looksLikeName(name) || /premium|basic|linkedin|xing/i.test(name)) continue;
    // What is not bold must stand within a sentence, and be written like a name.
    if (!bold && !(isAmongWords(apart) && /^\p{Lu}\S*(?: \S+)* \p{Lu}/u.test(name))) continue;
    const sentence = textOf(apart.closest('p,div,li,h1,h2,h3') ?? apart.parentElement).toLowerCase();
    if (invitation.test(sentence) || note.test(sentence) || network.dialog.request.test(sentence)) return name;
  }
  return null;
}

const isAmongWords = (element: Element): boolean =>
  [element.previousSibling, element.nextSibling].some(
    (node) => node?.nodeType === 3 && /\p{L}/u.test(node.nodeValue ?? ''),
  );

/** Whether the page holds a control that would invite somebody else. */
function offersOthers(network: Network, page: Document, profile: Heading): boolean {
  const roots = new Set([page, (contentOf(page)?.getRootNode() ?? page) as Document | ShadowRoot]);
  for (const control of [...roots].flatMap((root) => allIn(root, controlSelector))) {
    if (profile.card?.contains(control) || !isInvite(network, control)) continue;
    const invited = network.addresses.invited(control);
    const name = nameInLabels(network, control);
    const same = invited ? invited.slug === profile.slug : name !== null && sameName(name, profile.name);
    if (!same) return true;
  }
  return false;
}
