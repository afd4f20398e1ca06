import { describe, expect, test } from 'vitest';
import { answeredIn } from '../../src/core/openers/retell/answered.ts';
import { deedIn } from '../../src/core/openers/retell/deeds.ts';
import { retellEnglish } from '../../src/core/openers/retell/english.ts';
import { retellGerman } from '../../src/core/openers/retell/german.ts';

describe('what somebody wrote, told back to them behind "ich habe gelesen, dass"', () => {
  test.each([
    ['Wir haben die geteilten Dienste abgeschafft.', 'Sie die geteilten Dienste abgeschafft haben', 'change'],
    ['Seit August backen wir am Tag statt in der Nacht.', 'Sie seit August am Tag statt in der Nacht backen', 'change'],
    [
      'Seit März schreiben bei uns die Teams ihren Dienstplan selbst.',
      'seit März bei Ihnen die Teams ihren Dienstplan selbst schreiben',
      'change',
    ],
    ['Seit Mai nehmen wir Anträge nur noch digital an.', 'Sie seit Mai Anträge nur noch digital annehmen', 'change'],
    [
      'Seit 2019 hat unser Büro keinen Abriss mehr geplant.',
      'Ihr Büro seit 2019 keinen Abriss mehr geplant hat',
      'change',
    ],
    ['Seit Januar keine Mahngebühren mehr.', 'es bei Ihnen seit Januar keine Mahngebühren mehr gibt', 'change'],
    ['Wir suchen drei Zerspanungsmechaniker (m/w/d) in Ulm.', 'Sie drei Zerspanungsmechaniker suchen', 'seek'],
    ['Unser neues Personalhaus ist bezogen: 24 Zimmer.', 'Ihr neues Personalhaus bezogen ist', 'launch'],
    ['Mein Prüfkoffer für Azubis ist fertig!', 'Ihr Prüfkoffer für Azubis fertig ist', 'done'],
    [
      'Wir freuen uns, euch mitteilen zu können, dass wir heute die neue Halle eröffnet haben.',
      'Sie die neue Halle eröffnet haben',
      'launch',
    ],
    ['Wir haben das Büfett abgeschafft und servieren jetzt am Tisch.', 'Sie das Büfett abgeschafft haben', 'change'],
    [
      'Habe unseren Fahrern den Vortrag vom Herbst auf der Messe gehalten.',
      'Sie Ihren Fahrern den Vortrag vom Herbst auf der Messe gehalten haben',
      'talk',
    ],
  ])('%s', (sentence, told, deed) => {
    const retold = retellGerman(sentence, 'Sie');
    expect(retold?.text).toBe(told);
    expect(deedIn(retold?.deed ?? '', 'de')).toBe(deed);
    for (const piece of retold?.pieces ?? []) expect(sentence).toContain(piece);
  });

  test.each([
    ['Wir suchen drei Köche in Ulm.', 'ihr drei Köche in Ulm sucht'],
    ['Wir arbeiten seit Mai nur noch an vier Tagen.', 'ihr seit Mai nur noch an vier Tagen arbeitet'],
    ['Ich habe unseren Katalog auf zehn Seiten gekürzt.', 'du euren Katalog auf zehn Seiten gekürzt hast'],
    ['Ich baue seit Mai nur noch Möbel aus Esche.', 'du seit Mai nur noch Möbel aus Esche baust'],
    ['Ich sammle seit 2019 alte Werkzeugkataloge.', 'du seit 2019 alte Werkzeugkataloge sammelst'],
  ])('to somebody who is called du: %s', (sentence, told) => {
    expect(retellGerman(sentence, 'du')?.text).toBe(told);
  });

  test('a verb whose form beside du is not sure is not told', () => {
    expect(retellGerman('Ich fahre seit Mai nur noch mit dem Rad aus.', 'du')).toBeNull();
  });

  test.each([
    'Die erste Woche war grausam.',
    'Wir haben geglaubt, dass das nie klappt.',
    'Ich fahre nächste Woche nach Köln zur Messe.',
    'Ab Montag fahren wir die Apotheken im Osten an.',
    'Mehr sage ich dazu öffentlich nicht.',
    'Jetzt legen wir erst den Graben trocken und dann reden wir.',
    'Was habt ihr daraus für die Praxis gelernt?',
    'Mein alter Leiter stand in der Schlange und hat gelacht.',
  ])('not told: %s', (sentence) => {
    expect(retellGerman(sentence, 'Sie')).toBeNull();
  });
});

describe('what somebody wrote, told back to them behind "I read that"', () => {
  test.each([
    ['We deleted 212 of our 340 alerts before Diwali.', 'you deleted 212 of your 340 alerts before Diwali', 'change'],
    ['Fitted our 100th heat pump last week.', 'you fitted your 100th heat pump', 'done'],
    [
      'Since March our drivers choose their slot themselves.',
      'since March your drivers choose their slot themselves',
      'change',
    ],
    ["We're hiring: two engineers for ledgers.", 'you are hiring two engineers for ledgers', 'seek'],
    ['Our 9th cold room opened in Kadawa market.', 'your 9th cold room opened in Kadawa market', 'launch'],
    ['Excited to share that we opened our new lab in Leeds today.', 'you opened your new lab in Leeds', 'launch'],
    ["I've rewritten our template so that it fits on two pages.", 'you have rewritten your template', 'change'],
    [
      'Speaking at World Water Week on dikes as contracts.',
      'you are speaking at World Water Week on dikes as contracts',
      'ahead',
    ],
    [
      'Team 4471 needs a mentor who knows a bit of Java, Tuesday evenings.',
      'Team 4471 needs a mentor who knows a bit of Java',
      'seek',
    ],
  ])('%s', (sentence, told, deed) => {
    const retold = retellEnglish(sentence);
    expect(retold?.text).toBe(told);
    expect(deedIn(retold?.deed ?? '', 'en')).toBe(deed);
    for (const piece of retold?.pieces ?? []) expect(sentence).toContain(piece);
  });

  test.each([
    'Scared and very sure about all of this.',
    'Automated checks find a third of the problems.',
    'You do not have a lead problem at all.',
    'Price of a loaf goes up on Monday.',
    'We almost closed the shop for good in May.',
    'We will open the second shop next month.',
  ])('not told: %s', (sentence) => {
    const retold = retellEnglish(sentence);
    expect(retold === null || deedIn(retold.deed, 'en') === null).toBe(true);
  });
});

test('what the text has answered is not asked', () => {
  expect(answeredIn('Es war die Idee der Azubine.')).toContain('w');
  expect(answeredIn('Because the old one kept breaking.')).toContain('w');
  expect(answeredIn('It took nine days.')).toContain('t');
  expect(answeredIn('Zum Glück.')).toBe('');
});
