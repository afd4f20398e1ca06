import { expect, test } from 'vitest';
import { checkNote } from '../../src/core/rules/index.ts';
import { findings as en } from '../../src/ui/locales/en/findings.ts';
import { calmText } from '../../src/ui/parts/finding-words.ts';

const recipient = {
  name: 'Henrike Vossbeck',
  headline: 'Leiterin Instandhaltung bei Küstenwind Energie',
  posts: [
    {
      text: 'Auf der WindEnergy in Hamburg habe ich über Blattreparatur bei Frost gesprochen. Drei Blätter in acht Tagen.',
    },
  ],
};

/** What the calm line quotes of a note that is good. */
function quotedOf(note: string): string {
  const result = checkNote(note, { recipient });
  expect(result.verdict).toBe('send');
  return calmText(result, note, en) ?? '';
}

test('of a long sentence the question is quoted, not the formula before it, and no half of an inner quotation', () => {
  const note =
    'Guten Tag Frau Vossbeck, eine Frage zu „Auf der WindEnergy in Hamburg habe ich über Blattreparatur bei Frost gesprochen“: Worüber wurde danach am längsten geredet?';
  expect(quotedOf(note)).toMatch(/“Worüber wurde danach am längsten geredet\?”$/);
});

test('a short one is quoted whole, with its question mark', () => {
  const note = 'Guten Tag Frau Vossbeck, hält das Harz bei der Blattreparatur auch unter minus zehn Grad?';
  expect(quotedOf(note)).toMatch(/“hält das Harz bei der Blattreparatur auch unter minus zehn Grad\?”$/);
});

test('where a part is longer than can be quoted, an ellipsis says that it goes on', () => {
  const note =
    'Guten Tag Frau Vossbeck, Ihre drei Blätter in acht Tagen haben bei uns in der Werkstatt in Emden eine lange Runde über Blattreparatur bei Frost und über Zelte und Heizmatten und Geduld ausgelöst.';
  expect(quotedOf(note)).toMatch(/…/);
});
