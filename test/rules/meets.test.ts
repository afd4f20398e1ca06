import { expect, test } from 'vitest';
import { observe } from '../../src/core/rules/reading/reading.ts';

const german = {
  name: 'Vroni Haslach',
  posts: [
    {
      text: 'Unser Dach mit Strohdämmung an der Bergstraße hat den Schlagregen überstanden. Zwei Kündigungen nahm ich zurück.',
    },
  ],
};
const english = {
  name: 'Joe Whelan',
  posts: [{ text: 'We measured the harbour fog with a borrowed lidar. Crossings were cancelled on fourteen days.' }],
};

/** Whether any word of the note that is not a greeting or name meets the page. */
const meets = (note: string, recipient: typeof german) =>
  observe(note, { recipient }).touches.some((fields) => fields !== 0);

test.each([
  ['Strohdämmung', 'as it stands'],
  ['Strohdaemmung', 'umlauts in two letters'],
  ['Bergstrasse', 'the Swiss double s'],
  ['Kündigung', 'another number'],
  ['Schlagregens', 'another case'],
  ['Strohdächer', 'a compound with the same beginning'],
  ['Wärmedämmung', 'a compound with the same end'],
  ['Strohdämung', 'a letter missing'],
  ['Schlagrgen', 'a slip of the key'],
])('%s meets the page: %s', (word) => {
  expect(meets(`Hallo Vroni, das mit ${word} bei euch beschäftigt uns sehr.`, german)).toBe(true);
});

test.each([
  ['crossing', 'another number'],
  ['measuring', 'another form of the verb'],
  ['14', 'a number in digits'],
  ['lidars', 'a plural'],
])('%s meets the page: %s', (word) => {
  expect(meets(`Hi Joe, the one about ${word} stayed with me all week.`, english)).toBe(true);
});

test.each([
  ['Hallo Vroni, das mit der Buchhaltung bei euch beschäftigt uns sehr.', german],
  ['Hi Joe, the one about pancakes stayed with me all week.', english],
])('what has nothing to do with the page does not: %s', (note, recipient) => {
  expect(meets(note, recipient)).toBe(false);
});
