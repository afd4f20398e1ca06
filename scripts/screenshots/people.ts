import type { SiteId } from '../../src/core/note/recipient.ts';
import type { CircleId } from '../../src/core/relationship/circles.ts';
import type { Meeting } from '../../src/core/relationship/contact.ts';
import type { InteractionKind } from '../../src/core/relationship/interaction.ts';

/** Somebody made up, with everything that a view can show. Days count back from today. */
export interface Made {
  readonly site: SiteId;
  readonly slug: string;
  readonly name: string;
  readonly role: string;
  readonly company: string;
  readonly place: string;
  readonly knownFor: number;
  readonly circle?: CircleId;
  readonly tags: readonly string[];
  readonly met?: Meeting;
  readonly note?: string;
  readonly goal?: string;
  readonly happened: readonly (readonly [kind: InteractionKind, daysAgo: number, text?: string])[];
  readonly promises: readonly { readonly by: 'me' | 'them'; readonly text: string; readonly dueIn?: number }[];
}

const nothing = { tags: [], happened: [], promises: [] } as const;

/** Those whom the pictures are about. Henrike Vossbeck's profile is one of the replica pages. */
export const people: readonly Made[] = [
  {
    ...nothing,
    site: 'linkedin',
    slug: 'henrike-vossbeck-4a71',
    name: 'Henrike Vossbeck',
    role: 'Leiterin Instandhaltung',
    company: 'Küstenwind Energie',
    place: 'Cuxhaven, Niedersachsen, Deutschland',
    knownFor: 4300,
    circle: 'close',
    tags: ['Rotorblätter', 'Messe'],
    met: { how: 'in-person', where: 'WindEnergy in Hamburg' },
    goal: 'Kreislauf für Rotorblätter',
    note: 'Mag keine Sprachnachrichten. Klettert noch immer, am liebsten im Elbsandstein.',
    happened: [
      ['met', 4300, 'auf der Messe in Hamburg'],
      ['wrote', 4292],
      ['answered', 4288],
      ['got', 1530, 'Prüfer in Bremerhaven empfohlen'],
      ['thanked', 1526],
      ['gave', 800, 'Kontakt zur Harzmischerei'],
      ['gave', 410, 'Gegengelesen: Antrag für die Halle'],
      ['called', 190, '40 Minuten über Nachfolge'],
      ['got', 120, 'Zahlen aus Esbjerg'],
      ['thanked', 118],
      ['commented', 41, '„Drei Rotorblätter in acht Tagen“'],
    ],
    promises: [
      { by: 'me', text: 'Kontakt zur Härterei schicken', dueIn: 1 },
      { by: 'them', text: 'Folien vom Vortrag', dueIn: 20 },
    ],
  },
  {
    ...nothing,
    site: 'linkedin',
    slug: 'margarethe-baeuerle-yildirim',
    name: 'Margarethe Bäuerle-Yıldırım',
    role: 'Geschäftsführerin',
    company: 'Rübsam Gießtechnik',
    place: 'Görlitz',
    knownFor: 900,
    circle: 'good',
    tags: ['Guss'],
    happened: [
      ['invited', 900],
      ['accepted', 898],
      ['wrote', 60],
      ['answered', 56],
      ['thanked', 30],
    ],
    promises: [{ by: 'me', text: 'Der Kontakt zur Härterei', dueIn: 1 }],
  },
  {
    ...nothing,
    site: 'xing',
    slug: 'Thi_Nguyen',
    name: 'Thị Hồng Nguyễn',
    role: 'Zulassungsberaterin',
    company: 'Medizintechnik Halbmond',
    place: 'Aalen',
    knownFor: 700,
    circle: 'good',
    tags: ['Zulassung'],
    happened: [
      ['met', 700],
      ['asked', 20],
      ['got', 12, 'Der Rat zur Zulassung'],
    ],
    promises: [],
  },
  {
    ...nothing,
    site: 'linkedin',
    slug: 'joerg-ueberreiter',
    name: 'Jörg Überreiter',
    role: 'Werkleiter',
    company: 'Gießerei Muldental',
    place: 'Zwickau',
    knownFor: 2900,
    circle: 'close',
    tags: ['Guss', 'Lehre'],
    met: { how: 'in-person', where: 'Düsseldorf' },
    happened: [
      ['met', 2900, 'in Düsseldorf, auf der Messe'],
      ['gave', 760],
      ['called', 180],
    ],
    promises: [],
  },
  {
    ...nothing,
    site: 'linkedin',
    slug: 'friedemann-gross',
    name: 'Friedemann Groß',
    role: 'Redakteur',
    company: 'Verlag Kieselgur',
    place: 'Husum',
    knownFor: 3400,
    tags: ['Lehre'],
    happened: [
      ['met', 3400],
      ['wrote', 2000],
      ['answered', 1990],
      ['called', 1600],
      ['wrote', 1480],
      ['answered', 1475],
    ],
    promises: [],
  },
  {
    ...nothing,
    site: 'linkedin',
    slug: 'ayse-oeztuerk-grossmann',
    name: 'Dr. Ayşe Öztürk-Großmann',
    role: 'Werkstoffprüfung',
    company: 'Rübsam Gießtechnik',
    place: 'Görlitz',
    knownFor: 500,
    circle: 'good',
    tags: ['Guss'],
    happened: [
      ['met', 500],
      ['called', 9, 'Risse hören, bevor man sie sieht'],
    ],
    promises: [],
  },
  {
    ...nothing,
    site: 'xing',
    slug: 'Constanze_Schwarzenfels',
    name: 'Constanze von Schwarzenfels-Höß',
    role: 'Verbandsreferentin',
    company: 'Haus der Handwerke',
    place: 'Chemnitz',
    knownFor: 300,
    circle: 'good',
    tags: [],
    note: 'kennt alle in der Gießereiszene',
    happened: [['met', 5]],
    promises: [],
  },
  {
    ...nothing,
    site: 'xing',
    slug: 'Perparim_Krasniqi',
    name: 'Përparim Krasniqi',
    role: 'Fertigungsplaner',
    company: 'Turmalin',
    place: 'Linz',
    knownFor: 200,
    circle: 'wide',
    tags: ['Gießen in Kokillen'],
    happened: [['wrote', 2]],
    promises: [],
  },
];
