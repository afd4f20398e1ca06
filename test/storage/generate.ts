import type { CircleId } from '../../src/core/relationship/circles.ts';
import type { Contact, Fact } from '../../src/core/relationship/contact.ts';
import { day } from '../../src/core/relationship/days.ts';
import type { Interaction, InteractionKind } from '../../src/core/relationship/interaction.ts';
import type { OpenPromise } from '../../src/core/relationship/promise.ts';
import { type Stamper, stamper } from '../../src/core/relationship/record.ts';

/** A made-up network: the same seed gives the same people, word for word. */
export interface Network {
  readonly contacts: readonly Contact[];
  readonly interactions: readonly Interaction[];
  readonly promises: readonly OpenPromise[];
}

export interface NetworkOptions {
  readonly people: number;
  /** Interactions with each person. */
  readonly each: number;
  /** Latest moment of anything, UTC milliseconds. */
  readonly now: number;
  readonly seed?: number;
}

const first =
  'Anneliese Bjarne Caoimhe Dorothea Emre Fatoumata Giulia Hinnerk Ilse Jördis Kwame Liselotte Mateusz Nuria Ömer Philippa Quirin Rosalie Siobhán Thị Ulrike Veit Wiebke Xaver Yıldız Zdenka Aurelia Bertram Cosima Detlef Elif Friedemann Gesine Hatice Ingmar Janne Käthe Lorenz Maëlle Niklas'.split(
    ' ',
  );
const last =
  'Abendroth Brüggemann Csányi Dünnwald Ehrenfried Färber Großkopf Härtling Immergrün Jaszczak Köhlbrand Lindenmayer Müllenbach Nordhausen Özdemir Pfefferkorn Quendler Rübenach Schwarzenfels Tränkner Überreiter Vogelsang Weißenborn Yardımcı Zwickenpflug Ó-Dálaigh Krasniqi Kędzierski Okonkwo Bäuerle Castellani Dragović Eisenschmid Fürstenau Glockner Hohenadel'.split(
    ' ',
  );
const firms =
  'Muldental Rübsam Ferrova Ostalb Nordkai Lumbricus Kastanie Halbmond Zinnober Wellenreiter Kieselgur Birkenfeld Turmalin Seidelbast Quellwerk'.split(
    ' ',
  );
const trades = 'Gießerei Werkzeugbau Medizintechnik Logistik Verlag Labor Brauerei Energie Software Akademie'.split(
  ' ',
);
const roles =
  'Werkleiterin,Prüfingenieur,Einkäuferin,Produktmanagerin,Lehrlingswart,Gründer,Data Engineer,Head of Quality,Redakteurin,Night-bus planner,Härterei-Meister,Forscherin'.split(
    ',',
  );
const places = 'Zwickau Görlitz Aalen Linz Galway Bielsko Tübingen Landshut Chemnitz Wels Husum Chur'.split(' ');
const tags = 'guss messe lehre hochschule verein'.split(' ');
const circles: readonly CircleId[] = ['core', 'close', 'good', 'wide'];
const rooms: Readonly<Record<CircleId, number>> = { core: 5, close: 15, good: 50, wide: 150 };
const kinds: readonly InteractionKind[] = [
  'wrote',
  'answered',
  'wrote',
  'answered',
  'commented',
  'called',
  'met',
  'gave',
  'got',
  'thanked',
  'asked',
];

/** A small generator of even numbers from a seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function generate({ people, each, now, seed = 12 }: NetworkOptions): Network {
  const roll = dice(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
  const stamps = stamper('', () => now - 3000 * day, 'generated');
  const contacts: Contact[] = [];
  const interactions: Interaction[] = [];
  const promises: OpenPromise[] = [];
  for (let index = 0; index < people; index += 1) {
    const id = `person-${index.toString(36).padStart(5, '0')}`;
    const since = now - Math.floor(roll() * 2600) * day;
    contacts.push(contact(id, index, since, circleFor(index), stamps, pick, roll));
    interactions.push(...happenings(id, since, now, each, stamps, pick, roll));
    if (index % 40 === 3) promises.push(promise(id, since, now, stamps, roll));
  }
  return { contacts, interactions, promises };
}

function circleFor(index: number): CircleId | undefined {
  let from = 0;
  for (const id of circles) {
    from += rooms[id];
    if (index * 7 < from * 7 && index < from) return id;
  }
  return undefined;
}

function contact(
  id: string,
  index: number,
  since: number,
  circle: CircleId | undefined,
  stamps: Stamper,
  pick: <T>(list: readonly T[]) => T,
  roll: () => number,
): Contact {
  const name = `${pick(first)} ${pick(last)}`;
  const site = roll() < 0.7 ? 'linkedin' : 'xing';
  const fact = (value: unknown): Fact => ({ value, how: 'generated', from: site, at: since });
  const company = `${pick(trades)} ${pick(firms)}`;
  return {
    id,
    v: 1,
    born: stamps.next(),
    name,
    identities: { [`${site}/person-${index.toString(36)}`]: { at: since } },
    facts: {
      role: fact(pick(roles)),
      company: fact(company),
      location: fact(pick(places)),
      headline: fact(`${pick(roles)} bei ${company}`),
    },
    source: 'import',
    since,
    tags: roll() < 0.2 ? { [pick(tags)]: true } : {},
    ...(circle === undefined ? {} : { circle }),
    ...(roll() < 0.1 ? { note: `Kennt ${pick(first)} von der Messe in ${pick(places)}` } : {}),
  };
}

function happenings(
  contactId: string,
  since: number,
  now: number,
  each: number,
  stamps: Stamper,
  pick: <T>(list: readonly T[]) => T,
  roll: () => number,
): Interaction[] {
  const times = Array.from({ length: each }, () => since + Math.floor(roll() * Math.max(1, now - since))).sort(
    (a, b) => a - b,
  );
  return times.map((at, index) => ({
    id: `im-${contactId}-wrote-${index}`,
    v: 1,
    born: stamps.next(),
    contact: contactId,
    kind: index === 0 ? 'invited' : index === 1 ? 'accepted' : pick(kinds),
    at,
    source: 'import',
  }));
}

function promise(contactId: string, since: number, now: number, stamps: Stamper, roll: () => number): OpenPromise {
  return {
    id: `${contactId}-promise`,
    v: 1,
    born: stamps.next(),
    contact: contactId,
    by: roll() < 0.7 ? 'me' : 'them',
    text: 'Zahlen zum Schmelzofen schicken',
    made: since,
    due: now + Math.floor((roll() - 0.3) * 60) * day,
  };
}
