/** A made-up member with everything that a profile can show. */
export interface Person {
  readonly name: string;
  readonly slug: string;
  readonly headline: string;
  readonly role: string;
  readonly company: string;
  readonly since: string;
  readonly location: string;
  readonly degree: 1 | 2 | 3;
  readonly about: string;
  readonly posts: readonly { readonly text: string; readonly age: string; readonly repostOf?: string }[];
  readonly earlier: readonly { readonly role: string; readonly company: string; readonly period: string }[];
  readonly education: readonly { readonly school: string; readonly degree: string; readonly period: string }[];
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly groups: readonly string[];
  readonly mutual: readonly string[];
  /** Shared contacts beyond the named ones. */
  readonly moreMutual: number;
  readonly haves: readonly string[];
  readonly wants: readonly string[];
  readonly interests: readonly string[];
}

export const henrike: Person = {
  name: 'Henrike Vossbeck',
  slug: 'henrike-vossbeck-4a71',
  headline: 'Leiterin Instandhaltung bei Küstenwind Energie',
  role: 'Leiterin Instandhaltung',
  company: 'Küstenwind Energie',
  since: 'Sept. 2025',
  location: 'Cuxhaven, Niedersachsen, Deutschland',
  degree: 2,
  about:
    'Ich halte Windräder am Laufen, auch bei Windstärke neun. Früher selbst im Seil, heute mit einem Team von 23 Leuten zwischen Cuxhaven und Esbjerg. Mich treibt um, wie wir Rotorblätter reparieren, statt sie zu verschrotten.',
  posts: [
    {
      text: 'Drei Rotorblätter in acht Tagen repariert, ohne eines zu tauschen. Das Harz härtet bei sechs Grad Lufttemperatur, wenn man das Blatt von innen wärmt. Danke an die Kollegen aus Esbjerg für den Trick mit den Heizmatten.',
      age: '4 Tage',
    },
    {
      text: 'Auf der WindEnergy in Hamburg habe ich über Blattreparatur bei Frost gesprochen. Die Folien schicke ich gern herum.',
      age: '3 Wochen',
    },
    {
      text: 'Wir suchen für Cuxhaven noch zwei Auszubildende in der Mechatronik.',
      age: '1 Monat',
      repostOf: 'Küstenwind Energie',
    },
  ],
  earlier: [
    {
      role: 'Servicetechnikerin Offshore',
      company: 'Nordlicht Service',
      period: 'Apr. 2018 – Aug. 2025 · 7 Jahre 5 Monate',
    },
    { role: 'Industriekletterin', company: 'Seilwerk Küste', period: 'Jan. 2014 – März 2018 · 4 Jahre 3 Monate' },
  ],
  education: [{ school: 'Hochschule Bremerhaven', degree: 'B. Eng., Windenergietechnik', period: '2010 – 2013' }],
  skills: ['Blattreparatur', 'Faserverbund', 'Einsatzplanung'],
  languages: ['Deutsch', 'Dänisch'],
  groups: ['Frauen in der Windkraft'],
  mutual: ['Malte Brinkhus', 'Svenja Oltmer'],
  moreMutual: 9,
  haves: ['Blattreparatur', 'Faserverbund', 'Einsatzplanung'],
  wants: ['Zulieferer für Heizmatten', 'Austausch mit Werften'],
  interests: ['Segeln', 'Nordsee', 'Handwerk'],
};

export const gareth: Person = {
  name: 'Gareth Pennwood',
  slug: 'gareth-pennwood',
  headline: 'Head of Orchard Operations at Wyebrook Cider',
  role: 'Head of Orchard Operations',
  company: 'Wyebrook Cider',
  since: 'Mar 2024',
  location: 'Hereford, England, United Kingdom',
  degree: 2,
  about:
    'Forty thousand trees, eleven pickers, one press. I look after the orchards of a small cider maker and care about late-flowering varieties, soil that drains, and paying people fairly at harvest.',
  posts: [
    {
      text: 'We lost a third of the Dabinett blossom to the frost on 24 April. The rows we had wrapped in fleece came through. Next year the whole lower block gets it, and I will publish what it cost per tree.',
      age: '5d',
    },
    {
      text: 'Spoke at the Three Counties growers’ evening about picking crews and piece rates. More questions than minutes.',
      age: '2w',
    },
    { text: 'A fine map of old cider orchards along the Wye.', age: '1mo', repostOf: 'Marches Orchard Trust' },
  ],
  earlier: [
    { role: 'Orchard Manager', company: 'Castle Frome Fruit', period: 'Feb 2016 – Feb 2024 · 8 yrs 1 mo' },
    { role: 'Agronomist', company: 'Severn Growers', period: 'Sep 2011 – Jan 2016 · 4 yrs 5 mos' },
  ],
  education: [
    { school: 'Harper Adams University', degree: 'BSc, Agriculture with Crop Management', period: '2007 – 2011' },
  ],
  skills: ['Orchard management', 'Frost protection', 'Seasonal staffing'],
  languages: ['English', 'Welsh'],
  groups: ['Small Cider Makers Forum'],
  mutual: ['Elin Trevose', 'Marcus Adeyinka'],
  moreMutual: 4,
  haves: ['Orchard management', 'Frost protection', 'Seasonal staffing'],
  wants: ['Second-hand frost fans', 'Growers to compare notes with'],
  interests: ['Hill walking', 'Old apple varieties'],
};

/** The same with news that an opener can tell back, beside the shared contact: two to choose from. */
export const garethWithNews: Person = {
  ...gareth,
  posts: [{ text: 'We planted 400 Kingston Black trees on the upper block last week.', age: '2d' }, ...gareth.posts],
};

/** The people in the margin: suggestions, shared contacts, other results. */
export const others: readonly Person[] = [
  {
    ...henrike,
    name: 'Torben Haakens',
    slug: 'torben-haakens-b20',
    headline: 'Betriebsleiter Windpark Dollart',
    role: 'Betriebsleiter',
    company: 'Windpark Dollart',
    degree: 3,
    mutual: ['Jette Lürssen'],
    moreMutual: 0,
  },
  {
    ...henrike,
    name: 'Jette Lürssen',
    slug: 'jette-luerssen',
    headline: 'Einkauf Faserverbund · Werft am Fluss',
    role: 'Einkäuferin',
    company: 'Werft am Fluss',
    degree: 2,
  },
  {
    ...gareth,
    name: 'Priya Kothandam',
    slug: 'priya-kothandam',
    headline: 'Soil scientist, independent',
    role: 'Soil scientist',
    company: 'Independent',
    degree: 2,
  },
  {
    ...gareth,
    name: 'Owen Marchbanks',
    slug: 'owen-marchbanks-77',
    headline: 'Bottling line engineer',
    role: 'Bottling line engineer',
    company: 'Clearglass Ltd',
    degree: 3,
    mutual: [],
    moreMutual: 0,
  },
];

/** XING spells addresses with underscores and capitals. */
export const onXing = (person: Person): Person => ({ ...person, slug: person.name.replace(/ /g, '_') });
