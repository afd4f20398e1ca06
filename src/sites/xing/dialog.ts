import { looksLikeName } from '../reading/names.ts';
import { noteDialogs } from '../reading/note-dialogs.ts';
import { pageOf, rootsOf } from '../reading/roots.ts';
import { textOf } from '../reading/text.ts';
import { whoIsIt, witnessesOf } from '../reading/who.ts';
import type { NoteDialog, PageAccess } from '../site.ts';
import { profileIdentity } from './addresses.ts';
import { headerOf } from './header.ts';
import { dialogMarks } from './marks.ts';
import { isInvite } from './press.ts';
import { request } from './words.ts';

/** Hosts of the page's own that hold no dialog of a person's: the consent layer. */
export const hosts = '[data-testid=modal-root],[data-xds=Modal]';

export function findNoteDialogs(doc: Document, url: URL, access: PageAccess): readonly NoteDialog[] {
  const page = pageOf(doc);
  const address = page === doc ? url : new URL(page.location.href);
  return noteDialogs(rootsOf(doc, access, hosts), dialogMarks, {
    invitesByAddress: false,
    pressed: access.pressed?.opensDialog === true,
    recipientOf: (parts, container) => {
      const header = headerOf(page, address);
      return whoIsIt({
        dialog: nameIn(container),
        words: parts.lines.join(' '),
        ...witnessesOf(access),
        profile: header === null ? null : { name: header.name, identity: profileIdentity(address) },
        othersOnPage: offersOthers(page, header?.element ?? null),
      });
    },
  });
}

/** A name printed in bold in a sentence about the contact. */
function nameIn(container: HTMLElement): string | null {
  for (const bold of container.querySelectorAll('strong,b')) {
    const name = textOf(bold);
    const sentence = textOf(bold.closest('p,div,h1,h2,h3') ?? bold.parentElement).toLowerCase();
    if (looksLikeName(name) && request.test(sentence) && !/premium|basic|xing/i.test(name)) return name;
  }
  return null;
}

function offersOthers(page: Document, header: Element | null): boolean {
  const controls = [...page.querySelectorAll('main button,main a[href],aside button')];
  return controls.some((control) => !header?.contains(control) && isInvite(control));
}
