import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectPromises } from '../../src/core/relationship/promises/detect.ts';

const zone = 'Europe/Berlin';
/** A Thursday. */
const now = Date.UTC(2026, 10, 12, 11);
const dayOf = (at: number | undefined) =>
  at === undefined
    ? null
    : new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(at);

describe('promises, and the day they name', () => {
  test.each([
    ['Ich schicke dir den Kontakt zur Härterei bis morgen.', '2026-11-13 00:00'],
    ['Ich schicke Ihnen die Unterlagen am Montag.', '2026-11-16 00:00'],
    ['Gern stelle ich euch nächste Woche einander vor.', '2026-11-20 00:00'],
    ['Morgen sende ich dir die Zahlen.', '2026-11-13 00:00'],
    ['Ich werde mich bis zum 3. Dezember bei Ihnen melden.', '2026-12-03 00:00'],
    ['Ich melde mich bei dir.', null],
    ['Schicke dir den Link heute Abend!', '2026-11-12 00:00'],
    ['Versprochen: du bekommst das Protokoll von mir.', null],
    ['Ich frage meine Kollegin und gebe dir in zwei Wochen Bescheid.', '2026-11-26 00:00'],
    ['Bis 24.12. schicke ich dir das Rezept.', '2026-12-24 00:00'],
    ["I'll introduce you to Maeve next week.", '2026-11-20 00:00'],
    ['I will send you the slides by Friday.', '2026-11-13 00:00'],
    ['I’ll get back to you tomorrow.', '2026-11-13 00:00'],
    ['Let me check with our lab and come back.', null],
    ['I’m going to share the draft on 3 December.', '2026-12-03 00:00'],
    ['Will send you the paper over the weekend.', '2026-11-15 00:00'],
    ['I promise to call at the end of the month.', '2026-11-30 00:00'],
    ['You’ll have the numbers from me by Monday.', '2026-11-16 00:00'],
  ])('%s', (text, due) => {
    const found = detectPromises(text, now, zone);
    expect(found).toHaveLength(1);
    expect(dayOf(found[0]?.due)).toBe(due);
  });
});

describe('no promise', () => {
  test.each([
    'Ich schicke dir das lieber nicht.',
    'Soll ich dir die Folien schicken?',
    'Ich könnte dir die Folien schicken.',
    'Ich schreibe Ihnen, weil mich Ihr Vortrag beschäftigt.',
    'Ich frage mich, ob das bei dünnem Guss gelingt.',
    'Du schickst mir die Folien bis Freitag.',
    'Sie sagte: „Ich schicke dir die Folien.“',
    'Anbei schicke ich dir die Folien.',
    'Ihr Beitrag zur Lehre hat mir gefallen.',
    'Let me know what you think.',
    'I could send you the slides.',
    'I won’t send you anything.',
    'Would you send me the slides?',
    'They will share the results by Friday.',
    'I would love to connect.',
    'The slides I sent you last week',
    'He said "I\'ll send you the slides".',
  ])('%s', (text) => {
    expect(detectPromises(text, now, zone)).toEqual([]);
  });
});

test('several in one text, each with its place', () => {
  const text =
    'Danke für gestern. Ich schicke dir morgen den Link.\nUnd ich melde mich am 3. Dezember bei dir. Bis bald';
  const found = detectPromises(text, now, zone);
  expect(found.map(({ span: [start, end] }) => text.slice(start, end))).toEqual([
    'Ich schicke dir morgen den Link.',
    'Und ich melde mich am 3. Dezember bei dir.',
  ]);
});

test('any text is read without failing, and spans stay inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      for (const { span, text: sentence } of detectPromises(
        `Ich schicke dir ${text}. I'll send you ${text}`,
        now,
        zone,
      )) {
        expect(span[0]).toBeLessThan(span[1]);
        expect(sentence).not.toBe('');
      }
    }),
  );
});
