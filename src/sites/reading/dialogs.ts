import type { NoteDialog, PageAccess } from '../site.ts';
import { controlSelector } from './controls.ts';
import { allIn } from './elements.ts';
import { type Heading, headingOf, spells } from './heading.ts';
import { isInvite, nameInLabels } from './invites.ts';
import { bare, foldName, looksLikeName, mentions, sameName } from './names.ts';
import type { Network } from './network.ts';
import { noteDialogs } from './note-dialogs.ts';
import { contentOf, pageOf, rootsOf } from './roots.ts';
import { textOf } from './text.ts';
import { type Person, sameIdentity, whoIsIt } from './who.ts';
import { invitation, note } from './words.ts';

/** The open note dialogs of a page, each with whom it is for. */
export function findNoteDialogs(network: Network, doc: Document, url: URL, access: PageAccess): readonly NoteDialog[] {
  const page = pageOf(doc);
  const address = page === doc ? url : new URL(page.location.href);
  const invited = network.addresses.invited(address);
  let heading: Heading | null | undefined;
  let others: readonly (string | null)[] = [];
  return noteDialogs(rootsOf(doc, access, network.hosts), network.dialog, {
    invitesByAddress: invited !== null,
    pressed: access.pressed?.opensDialog === true,
    openRoot: access.openRoot,
    recipientOf(parts, container, state) {
      if (heading === undefined) {
        heading = headingOf(network, page, address);
        others = heading === null ? [] : othersOn(network, page, heading);
      }
      const open = network.addresses.identityOf(address);
      const profile = open ? { name: heading?.name ?? null, identity: open } : null;
      const known = [access.pressed, access.earlier, profile ?? { name: null, identity: invited }];
      const said = nameAmong(boldNames(network, container, known, parts.words), known);
      const whole = known.find(
        (person) => said !== null && person?.name && (sameName(said, person.name) || isShort(said, person.name)),
      );
      // Only a first name can be anybody's on the page; and a press is one person's.
      const meant =
        whole === access.pressed || !others.some((name) => name === null || (said !== null && isShort(said, name)));
      const named = (meant ? whole?.name : null) ?? said;
      return whoIsIt({
        dialog: named,
        words: parts.lines.join(' '),
        // The first step always names the person.
        names: state === 'choice',
        pressed: access.pressed,
        earlier: access.earlier ?? null,
        // An address that invites stands for one person; the dialog on it tells the name.
        profile: profile ?? (invited ? { name: named, identity: invited } : null),
        othersOnPage: others.length > 0,
      });
    },
  });
}

type Known = readonly (Person | null | undefined)[];

/**
 * Which of the names that a dialog sets apart it is for: whoever is known from elsewhere, by name or by an address that
 * spells it; else the first, which then contradicts them. Of several, with nobody known, any could be meant.
 */
function nameAmong(names: readonly string[], known: Known): string | null {
  for (const person of known) {
    const meant = names.find((name) =>
      person?.name ? sameName(name, person.name) : person?.identity && spells(person.identity.slug, name),
    );
    if (meant !== undefined) return meant;
  }
  const [first = null] = names;
  return known.some((person) => person?.name) || names.every((name) => name === first) ? first : null;
}

/** The names that a dialog sets apart, in bold or in a link, in a sentence about the request. */
function boldNames(network: Network, container: HTMLElement, known: Known, words: string): string[] {
  const names: string[] = [];
  const wanted = known.find((person) => person?.identity)?.identity ?? null;
  const says = known.some((person) => person?.name && mentions(words, person.name));
  for (const apart of allIn(container, 'strong,b,em,i,mark,big,font,bdi,a,span')) {
    const bold = /^(?:strong|b)$/.test(apart.localName);
    if (apart.childElementCount > 0 ? !bold : apart.textContent.length > 80) continue;
    // A row with a button of its own is about somebody else; so is a link to them, where the right name is said as well.
    if (apart.closest('li')?.querySelector('button')) continue;
    const link = says && apart.closest('a');
    if (link && sameIdentity(network.addresses.linked(link), wanted) === false) continue;
    const name = bare(textOf(apart));
    if (!looksLikeName(name) || /premium|basic|linkedin|xing/i.test(name)) continue;
    // What is not bold must stand within a sentence, and be written like a name.
    if (!bold && !(isAmongWords(apart) && /^\p{Lu}\S*(?: \S+)* \p{Lu}/u.test(name))) continue;
    const sentence = textOf(apart.closest('p,div,li,h1,h2,h3,section,article') ?? apart.parentElement).toLowerCase();
    if (invitation.test(sentence) || note.test(sentence) || network.dialog.request.test(sentence)) names.push(name);
  }
  return names;
}

const isAmongWords = (element: Element): boolean =>
  [element.previousSibling, element.nextSibling].some(
    (node) => node?.nodeType === 3 && /\p{L}/u.test(node.nodeValue ?? ''),
  );

/** Whether somebody is called by a part of the name: "Anna", "Anna B." for Anna Berg. */
function isShort(said: string, name: string): boolean {
  const words = foldName(name).split(' ');
  const parts = foldName(said).split(' ');
  return parts[0] === words[0] && parts.every((part, at) => part === words[at] || part === words[at]?.[0]);
}

/** Whom the controls on the page would invite that are not for the open profile's person; null for whoever is not named. */
function othersOn(network: Network, page: Document, profile: Heading): (string | null)[] {
  const others: (string | null)[] = [];
  const roots = new Set([page, (contentOf(page)?.getRootNode() ?? page) as Document | ShadowRoot]);
  for (const control of [...roots].flatMap((root) => allIn(root, controlSelector))) {
    if (profile.card?.contains(control) || !isInvite(network, control)) continue;
    const invited = network.addresses.invited(control);
    const name = nameInLabels(network, control);
    const same = invited ? invited.slug === profile.slug : name !== null && sameName(name, profile.name);
    if (!same) others.push(name);
  }
  return others;
}
