import {
  classicProfile,
  classicSearch,
  customInvite,
  feed,
  messaging,
  network,
  newProfile,
  newSearch,
  xingMessenger,
  xingProfile,
  xingSearch,
} from '../pages/index.ts';
import { gareth, henrike, onXing, others, type Person } from '../pages/people.ts';
import type { DialogView, Language, Mount, ReplicaPage } from '../pages/replica.ts';
import { hasSavedPages, type SavedPage, savedAddresses, savedPage, withSavedDialog } from './saved.ts';

/** What is to be read of an open profile. */
export interface Expected {
  readonly name: string;
  readonly headline?: string | undefined;
  readonly role?: string | undefined;
  readonly company?: string | undefined;
  readonly about?: string | undefined;
  readonly post?: string | undefined;
}

/** A page before its redesign, and what is to be understood of it. */
export interface Case {
  readonly id: string;
  readonly page: ReplicaPage;
  readonly language: Language | null;
  /** Null where no profile is open; of a saved page, what is read of it as it is. */
  readonly profile: Expected | 'as saved' | null;
  readonly dialog: DialogView | null;
  /** Whom the dialog is for, when the page says so. */
  readonly recipient: string | null;
  readonly limit: number | null;
}

const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt'] as const;
const mounts: readonly Mount[] = ['open', 'light', 'closed', 'native'];
const closed = { dialog: null, recipient: null, limit: null };

const shownOf = (person: Person): Expected => ({ ...person, post: person.posts[0]?.text });
const onXingShown = (person: Person): Expected => ({ ...shownOf(person), headline: undefined, post: undefined });

function linkedinProfiles(): Case[] {
  const list: Case[] = [];
  languages.forEach((language, index) => {
    const person = index % 2 === 0 ? gareth : henrike;
    const mount = mounts[index % mounts.length] ?? 'open';
    const profile = shownOf(person);
    for (const [front, build] of [
      ['new', newProfile],
      ['classic', classicProfile],
    ] as const) {
      const instead = (['upsell', 'email', 'limit'] as const)[(index + (front === 'new' ? 0 : 1)) % 3] ?? 'upsell';
      for (const dialog of ['choice', 'note', instead] as const) {
        const page = build(person, others, { language, mount, opened: dialog, limit: 300 });
        const limit = dialog === 'note' ? 300 : null;
        const recipient = person.name;
        list.push({ id: `${front} ${language} ${mount} ${dialog}`, page, language, profile, dialog, recipient, limit });
      }
    }
  });
  const profile = shownOf(henrike);
  for (const language of ['en', 'de'] as const) {
    const page = (language === 'en' ? newProfile : classicProfile)(henrike, others, { language });
    list.push({ id: `${language} closed`, page, language, profile, ...closed });
  }
  return list;
}

function lists(): Case[] {
  const quiet = {
    search: newSearch([gareth, ...others]),
    'classic search': classicSearch([gareth, ...others]),
    network: network([gareth, ...others]),
    feed: feed([henrike, gareth]),
    messaging: messaging([henrike]),
  };
  const invited = customInvite(gareth, { opened: 'choice' });
  return [
    ...Object.entries(quiet).map(([id, page]) => ({ id, page, language: 'en' as const, profile: null, ...closed })),
    {
      id: 'custom-invite',
      page: invited,
      language: 'en',
      profile: null,
      dialog: 'choice',
      recipient: gareth.name,
      limit: null,
    },
  ];
}

function xing(): Case[] {
  return (['de', 'en'] as const).flatMap((language): Case[] => {
    const person = onXing(language === 'de' ? henrike : gareth);
    const beside = others.slice(0, 2).map(onXing);
    const opened = [true, false].map((field): Case => {
      const page = xingProfile(person, beside, { language, field, opened: true, role: field });
      const [dialog, limit] = field ? (['note', 300] as const) : (['choice', null] as const);
      const id = `xing ${language} ${dialog}`;
      return { id, page, language: null, profile: onXingShown(person), dialog, recipient: person.name, limit };
    });
    const quiet = {
      messenger: xingMessenger([person], { language }),
      search: xingSearch([person, ...beside], { language }),
    };
    return [
      ...opened,
      ...Object.entries(quiet).map(([id, page]) => ({
        id: `xing ${language} ${id}`,
        page,
        language: null,
        profile: null,
        ...closed,
      })),
    ];
  });
}

const profileOf = (file: SavedPage) => (file.startsWith('profile') ? 'as saved' : null);

function savedCases(): Case[] {
  const files = Object.keys(savedAddresses) as SavedPage[];
  const language = 'pl';
  const plain = files.map((file): Case => {
    const page = savedPage(file);
    return { id: `saved ${file}`, page, language, profile: profileOf(file), ...closed };
  });
  const dialogs = (
    [
      ['profile-sdui-3rd-degree-connect.html', 'C-modal-outlet-en'],
      ['profile-classic-1st-degree-contact-modal.html', 'C-modal-outlet-en'],
      ['search-people-sdui-body.html', 'D-modal-pl'],
      ['search-people-classic.html', 'D-modal-pl'],
    ] as const
  ).map(([file, part]): Case => {
    const { page, recipient } = withSavedDialog(file, part);
    return {
      id: `saved ${file} ${part}`,
      page,
      language,
      profile: profileOf(file),
      dialog: 'choice',
      recipient,
      limit: null,
    };
  });
  return [...plain, ...dialogs];
}

/** Profiles with and without a dialog, in every mount and language, pages that have none, and saved pages. */
export function cases(): { replicas: Case[]; saved: Case[] } {
  return { replicas: [...linkedinProfiles(), ...lists(), ...xing()], saved: hasSavedPages ? savedCases() : [] };
}
