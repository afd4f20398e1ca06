import {
  classicProfile,
  customInvite,
  feed,
  messaging,
  network,
  newProfile,
  newSearch,
  xingMessenger,
  xingProfile,
} from '../pages/index.ts';
import { gareth, henrike, onXing, others, type Person } from '../pages/people.ts';
import type { DialogView, Mount, ReplicaPage } from '../pages/replica.ts';

/** A page before its redesign, and what is to be understood of it. */
export interface Case {
  readonly id: string;
  readonly page: ReplicaPage;
  /** Whose profile it is; null where no profile is open. */
  readonly person: Person | null;
  readonly dialog: DialogView | null;
  /** Whom the dialog is for, when the page says so. */
  readonly recipient: Person | null;
  readonly limit: number | null;
}

const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt'] as const;
const mounts: readonly Mount[] = ['open', 'light', 'closed', 'native'];

/** Profiles with and without a dialog, in every mount and language, and the pages that have none. */
export function cases(): Case[] {
  const list: Case[] = [];
  languages.forEach((language, index) => {
    const person = index % 2 === 0 ? gareth : henrike;
    const mount = mounts[index % mounts.length] ?? 'open';
    for (const [front, build] of [
      ['new', newProfile],
      ['classic', classicProfile],
    ] as const) {
      for (const opened of ['choice', 'note'] as const) {
        const page = build(person, others, { language, mount, opened, limit: 300 });
        const limit = opened === 'note' ? 300 : null;
        list.push({
          id: `${front} ${language} ${mount} ${opened}`,
          page,
          person,
          dialog: opened,
          recipient: person,
          limit,
        });
      }
    }
  });
  const none = { dialog: null, recipient: null, limit: null };
  list.push({ id: 'new en closed', page: newProfile(gareth, others), person: gareth, ...none });
  list.push({
    id: 'classic de closed',
    page: classicProfile(henrike, others, { language: 'de' }),
    person: henrike,
    ...none,
  });
  const quiet = {
    search: newSearch([gareth, ...others]),
    network: network([gareth, ...others]),
    feed: feed([henrike, gareth]),
    messaging: messaging([henrike]),
  };
  for (const [id, page] of Object.entries(quiet)) list.push({ id, page, person: null, ...none });
  list.push({
    id: 'custom-invite',
    page: customInvite(gareth, { opened: 'choice' }),
    person: null,
    dialog: 'choice',
    recipient: gareth,
    limit: null,
  });
  for (const language of ['de', 'en'] as const) {
    const person = onXing(language === 'de' ? henrike : gareth);
    const beside = others.slice(0, 2).map(onXing);
    for (const field of [true, false]) {
      const page = xingProfile(person, beside, { language, field, opened: true, role: field });
      list.push({
        id: `xing ${language} ${field ? 'field' : 'basic'}`,
        page,
        person,
        dialog: field ? 'note' : 'choice',
        recipient: person,
        limit: field ? 300 : null,
      });
    }
    list.push({ id: `xing ${language} messenger`, page: xingMessenger([person], { language }), person: null, ...none });
  }
  return list;
}
