import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greet } from '../../src/core/openers/voice/greeting.ts';
import { readName } from '../../src/core/openers/voice/name.ts';

const sie = (shown: string) => greet(readName(shown), 'de', 'Sie');
const du = (shown: string) => greet(readName(shown), 'de', 'du');
const en = (shown: string) => greet(readName(shown), 'en', 'you');

test.each([
  ['Frau Dr. Anna von Lessow', 'Guten Tag Frau Dr. von Lessow,', 'Hallo Anna,'],
  ['Mehmet Öz', 'Guten Tag Mehmet Öz,', 'Hallo Mehmet,'],
  ['Univ.-Prof. Dr. Edith Thurnher', 'Guten Tag Prof. Dr. Thurnher,', 'Hallo Edith,'],
  ['Prof. Dr.-Ing. habil. Karl-Heinz von der Au', 'Guten Tag Prof. Dr. von der Au,', 'Hallo Karl-Heinz,'],
  ['STEFANIE MÜLLER-LÜDENSCHEIDT', 'Guten Tag Stefanie Müller-Lüdenscheidt,', 'Hallo Stefanie,'],
  ['anna VON DER heyden', 'Guten Tag anna Von Der heyden,', 'Hallo anna,'],
  ['🚀 Jonas Weber 🌱', 'Guten Tag Jonas Weber,', 'Hallo Jonas,'],
  ['Herr Thomas Schulze, Dipl.-Kfm.', 'Guten Tag Herr Schulze,', 'Hallo Thomas,'],
  ['Anna Schmidt (sie/ihr)', 'Guten Tag Frau Schmidt,', 'Hallo Anna,'],
  ["Tanja 'TJ' Jovanović", 'Guten Tag Tanja Jovanović,', 'Hallo TJ,'],
  ['Dipl.-Ing. (FH) Hartmut Kröger i. R.', 'Guten Tag Hartmut Kröger,', 'Hallo Hartmut,'],
  ['Sr. M. Benedicta Hofer OSB', 'Guten Tag Sr. Benedicta Hofer,', 'Hallo Benedicta,'],
  ['Olga Сергеевна Lindt', 'Guten Tag Olga Lindt,', 'Hallo Olga,'],
  ['Oberstleutnant a. D. Frank Beyersdorf', 'Guten Tag Frank Beyersdorf,', 'Hallo Frank,'],
  ['𝗗𝗿. 𝗠𝗮𝗿𝗰𝗼 𝗕𝗲𝗵𝗿𝗲𝗻𝗱𝘁', 'Guten Tag Dr. Behrendt,', 'Hallo Marco,'],
  ['Jürgen & Petra Wölfl', 'Guten Tag,', 'Hallo,'],
  ['M. Abendroth', 'Guten Tag,', 'Hallo,'],
  ['Müller, Hans', 'Guten Tag Hans Müller,', 'Hallo Hans,'],
  ['محمد العلي', 'Guten Tag محمد العلي,', 'Hallo محمد,'],
  ['Frau Dorothea Abel M.A.', 'Guten Tag Frau Abel,', 'Hallo Dorothea,'],
  ['RA Henning Vogt, LL.M. (Kapstadt)', 'Guten Tag Henning Vogt,', 'Hallo Henning,'],
  ['Förster Mathis Rieck', 'Guten Tag Mathis Rieck,', 'Hallo Mathis,'],
  ['Jörn S. Baumann', 'Guten Tag Jörn Baumann,', 'Hallo Jörn,'],
  ['LinkedIn Member', 'Guten Tag,', 'Hallo,'],
  ['', 'Guten Tag,', 'Hallo,'],
])('%s in German', (shown, formal, familiar) => {
  expect(sie(shown)).toBe(formal);
  expect(du(shown)).toBe(familiar);
});

test.each([
  ['Marisol Quiñones, BSN, RN, CEN', 'Hi Marisol,'],
  ['Walter "Buck" Lindgren', 'Hi Buck,'],
  ['Ramón Escalante Jr.', 'Hi Ramón,'],
  ['Dr Nomvula Cele-Hartley', 'Hello Dr Cele-Hartley,'],
  ['Assoc. Prof. Brigid Considine', 'Hello Professor Considine,'],
  ['Rev. Heather McIlwaine', 'Hello Rev. McIlwaine,'],
  ['J. R. R. Moore', 'Hello,'],
  ['Dr Helen Marsh FRCVS', 'Hello Dr Marsh,'],
  ['Prof. Emeritus Alasdair J. Muir FRSE', 'Hello Professor Muir,'],
  ['Imam Yusuf Khalil-Brown BA (Hons)', 'Hello Imam Khalil-Brown,'],
  ['Ngozi Adewale CCP ACP', 'Hi Ngozi,'],
  ['Owen Adams III', 'Hi Owen,'],
  ['Jack Ma', 'Hi Jack,'],
  ['María Fernanda Castillo-Reyes, SHRM-SCP', 'Hi María Fernanda,'],
  ["The Rev'd Canon Dr Philippa Ashworth-Bello", "Hello Rev'd Canon Dr Ashworth-Bello,"],
  ['Nguyễn Thị Hồng', 'Hi Nguyễn Thị Hồng,'],
  ['Phil Tranter', 'Hi Phil,'],
  ['Li WEI', 'Hi Li,'],
  ['', 'Hello,'],
])('%s in English', (shown, expected) => {
  expect(en(shown)).toBe(expected);
});

test('a first name alone never makes anybody Herr or Frau', () => {
  for (const shown of ['Andrea Rossi', 'Kim Berger', 'Sascha Wilmes', 'Ylva Brandstetter']) {
    expect(sie(shown)).toBe(`Guten Tag ${shown},`);
  }
});

test('any text gives a greeting without leftovers', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ maxLength: 400 })), (shown) => {
      for (const greeting of [sie(shown), du(shown), en(shown)]) {
        expect(greeting).toMatch(/^(?:Guten Tag|Hallo|Hello|Hi)(?: \S.*)?,$/su);
        expect(greeting).not.toMatch(/\s{2}|\n| ,/);
        expect(greeting.length).toBeLessThan(190);
      }
    }),
  );
});
