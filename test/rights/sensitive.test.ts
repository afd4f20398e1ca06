import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sensitiveIn } from '../../src/core/relationship/sensitive/check.ts';

const sensitive: readonly (readonly [string, string])[] = [
  ['health', 'War lange krankgeschrieben, Burnout.'],
  ['health', 'Frau ist schwanger, Termin im Mai'],
  ['health', 'Recovering from cancer, ask gently.'],
  ['health', 'Nach dem Schlaganfall wieder halbtags da'],
  ['health', 'His father has dementia'],
  ['religion', 'Ist evangelisch, singt im Kirchenchor'],
  ['religion', 'Feiert Ramadan, also kein Mittagessen'],
  ['religion', 'practising Catholic, two kids'],
  ['politics', 'Sitzt für die SPD im Stadtrat'],
  ['politics', 'wählt die Grünen'],
  ['politics', 'votes Labour, careful'],
  ['union', 'Ist in der IG-Metall aktiv'],
  ['union', 'Gewerkschafterin seit 2010'],
  ['intimate', 'Ist schwul, Mann heißt Tom'],
  ['intimate', 'had an affair with the boss'],
  ['origin', 'Eltern kommen aus der Türkei'],
  ['origin', 'came as a refugee'],
  ['health', 'Pflegt ihren kranken Vater'],
  ['health', 'Mutter hatte Brustkrebs'],
  ['health', 'Seit 2019 Multiple Sklerose'],
  ['health', 'had a heart attack in May'],
  ['health', 'Eine schwangere Kollegin vertritt sie'],
  ['religion', 'Seine Eltern sind Zeugen Jehovas'],
  ['politics', 'SPD-Mitglied seit der Schule'],
  ['politics', 'AfD-Wähler, Vorsicht'],
  ['politics', 'Bei den Grünen aktiv'],
  ['union', 'Sitzt bei der IG Metall'],
  ['union', 'trade union man'],
  ['union', 'ver.di-Mitglied'],
  ['intimate', 'Ein schwuler Kollege von Tom'],
  ['origin', 'Ist türkischer Herkunft'],
  ['origin', 'of Turkish descent'],
  ['health', 'Sie ist HIV-positiv'],
  ['intimate', 'Ist eine trans Frau'],
  ['origin', 'Seine Familie sind Roma'],
  ['religion', 'went to church on Sunday'],
  ['religion', 'Geht sonntags in die Kirche'],
  ['religion', 'Jude'],
  ['religion', 'Verheiratet.\nJude. Zwei Kinder'],
  ['religion', 'Er ist Jude, also kein Schinken'],
  ['religion', 'Wie sein Vater ist auch Tom Jude und isst koscher'],
  ['religion', 'als Jude aufgewachsen'],
  ['religion', 'ein gläubiger Jude'],
  ['religion', 'Ihre Großmütter waren Jüdinnen'],
  ['religion', 'Both parents are Jews'],
  ['health', 'has MS'],
  ['health', 'His wife has MS, ask how she is'],
  ['health', 'Seine Frau hat MS.'],
  ['health', 'hat leider MS und arbeitet halbtags'],
  ['health', 'Leidet seit Jahren an MS'],
  ['health', 'lives with MS'],
  ['health', 'MS seit 2015'],
  ['health', 'hat seit 2015 MS'],
  ['health', 'Tochter ist MS-Patientin'],
  ['health', 'Der Vater ist dement'],
  ['health', 'hat ms, geht am stock'],
];

const harmless: readonly string[] = [
  'Beim Vortrag über Härteöfen kennengelernt, mag Espresso.',
  'Sucht eine Werkleiterin für Zwickau.',
  'Party nach der Messe war gut, sie kennt alle.',
  'Likes green tea and long train rides.',
  'Arbeitet im Controlling eines Krankenhauses in Islamabad',
  'Die Firma operiert weltweit, Herkunft der Daten unklar',
  'Team outing in May, sick of slides',
  'Liebhaber alter Autos, hört Verdi, Chef heißt Jude',
  'Head of Union Investment in Frankfurt',
  'Kirchner GmbH, Ansprechpartner für Guss',
  'The Gaylord hotel, third floor',
  'Stroked his beard when I named the price',
  'Parteien der Verhandlung: Ferrova und Nordkai',
  'War früher Lehrer, jetzt Data Engineer. Hat zwei Söhne.',
  'Therapie für unsere Prozesse, nannte er das',
  'Labor in Tübingen, misst Härte nach Vickers',
  'Will im Herbst ins Sabbatical',
  'Frau Krebs leitet den Einkauf, Dr. Krebs die Forschung',
  'Has MS Teams, his MS Office is old',
  'Credit Union member in Ohio',
  'Member of the party planning committee',
  'Kommt Montag aus dem Ausland zurück',
  'Katholische Universität Eichstätt, Lehrstuhl für Logistik',
  'Evangelisches Krankenhaus Herne, IT',
  'A stroke of luck that we met',
  'She diagnosed the bug in a minute',
  'Works in cancer research',
  'Sternzeichen Krebs, mag Segeln',
  'Ferien in Roma, kommt am Montag wieder',
  'trans-europäische Projekte',
  'Büro in der Gewerkschaftsstraße 5',
  'bsw Ingenieure, Halle 3',
  'Jude Bellingham war auch da',
  'Chef ist Jude Miller aus Leeds',
  'Das ist Jude, ihr Assistent',
  'Sein Spitzname ist Jude',
  'Met Jude and Tom at the fair',
  'Lunch with Jude. Ask Jude about Leeds',
  'Hey Jude',
  'Has MS in Computer Science',
  'has an MS from Leeds',
  'hat MS 2 erreicht, MS 3 im Mai',
  'Hat MS Office und SAP',
  'has MS, Adobe and Zoom',
  'Rechnung ging an MS',
  'At MS since 2010, before that at SAP',
  'Arbeitet mit MS Project',
  'Fährt mit der MS Europa',
  'Ms Tillmanns has ms teams',
  'Spoke to Ms. Jude Farrow',
];

test.each(sensitive)('speaks of %s: "%s"', (matter, note) => {
  expect(sensitiveIn(note).map((finding) => finding.matter)).toContain(matter);
});

test.each(harmless)('says nothing about "%s"', (note) => {
  expect(sensitiveIn(note)).toEqual([]);
});

test('points at the words themselves', () => {
  const note = 'Netter Abend. Ist schwanger.';
  expect(sensitiveIn(note).map(({ span }) => note.slice(...span))).toEqual(['schwanger']);
  const apart = 'Gröbe Häute. Jüdin'.normalize('NFD');
  expect(sensitiveIn(apart).map(({ span }) => apart.slice(...span))).toEqual(['Jüdin'.normalize('NFD')]);
});

test('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (note) => {
      for (const { span } of sensitiveIn(note)) expect(span[0]).toBeLessThan(span[1]);
    }),
  );
});
