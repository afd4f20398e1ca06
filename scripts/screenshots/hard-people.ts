import type { Made } from './people.ts';

const base = { circle: 'close', knownFor: 900, tags: ['Guss'], promises: [] } as const;

/** Names and words that a layout has to bear: sixty characters, right to left, one word, unbreakable words. */
export const hardPeople: readonly Made[] = [
  {
    ...base,
    site: 'linkedin',
    slug: 'a-long-name',
    name: 'Prof. Dr. Maximiliane-Friederike Freifrau von Hohenlohe-Waldenburg',
    role: 'Betriebsratsvorsitzende und Gleichstellungsbeauftragte für Produktionsqualitätssicherung',
    company: 'Rindfleischetikettierungsüberwachungsgesellschaft Mecklenburg-Vorpommern mbH',
    place: 'Neustadt an der Weinstraße, Rheinland-Pfalz, Deutschland',
    tags: ['Arbeitnehmerüberlassungsgesetz', 'Guss', 'Hochtemperaturkorrosionsbeständigkeit'],
    met: { how: 'in-person', where: 'Fachtagung Werkstoffprüfung und Betriebsfestigkeit in Garmisch-Partenkirchen' },
    note: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    happened: [
      ['met', 900],
      ['got', 12, 'Die Stellungnahme zur Arbeitnehmerüberlassung in der Produktionsqualitätssicherung'],
    ],
  },
  {
    ...base,
    site: 'linkedin',
    slug: 'right-to-left',
    name: 'عبد الرحمن الخوارزمي',
    role: 'مهندس معادن',
    company: 'مسبك النيل للصناعات المعدنية',
    place: 'الإسكندرية، مصر',
    happened: [
      ['met', 900],
      ['asked', 20],
      ['got', 12, 'النصيحة بشأن الموافقة'],
    ],
  },
  {
    ...base,
    site: 'xing',
    slug: 'Yael_Ben_David',
    name: 'יעל בן־דוד',
    role: 'ראש צוות (Leiterin) R&D',
    company: 'Gießerei Muldental',
    place: 'חיפה',
    happened: [['met', 900]],
    promises: [{ by: 'me', text: 'שלח את המצגת (Folien, 3 Stück)', dueIn: 0 }],
  },
  {
    ...base,
    site: 'linkedin',
    slug: 'one-letter',
    name: 'Ö',
    role: '',
    company: '',
    place: '',
    happened: [['met', 900]],
    promises: [{ by: 'me', text: 'Muster', dueIn: -3 }],
  },
];
