import { expect, test } from 'vitest';
import { checkNote } from '../../src/core/rules/index.ts';

const maya = {
  name: 'Maya Sorensen',
  headline: 'Ferry timetable planner',
  company: 'Sound Ferries',
  location: 'Seattle, WA',
  about: 'I move minutes around until nobody misses the school bus.',
  posts: [
    {
      text: 'We dropped the 7:05 crossing and nobody wrote in. Forty commuters had moved to the 7:25 long before us. The best meeting of my week was with the deckhands.',
    },
  ],
  skills: ['Timetabling'],
  mutual: ['Kiran Bhat'],
};
const jule = {
  name: 'Jule Hartung',
  headline: 'Fahrplanerin',
  company: 'Seebus GmbH',
  location: 'Kiel',
  about: 'Ich verschiebe Minuten, bis niemand den Schulbus verpasst.',
  posts: [
    {
      text: 'Wir haben die Abfahrt um 7:05 gestrichen, und niemand hat geschrieben. Vierzig Pendler waren längst auf die 7:25 gewechselt.',
    },
  ],
  skills: ['Fahrplan'],
  mutual: ['Jörg Detering'],
};

test.each([
  [
    "Hello Maya, hope you're doing well! Kiran Bhat keeps telling us how you dropped the 7:05. Would love to connect.",
    maya,
  ],
  [
    "Hi Maya, I'd love to connect. Nobody wrote in about a dropped crossing, I still laugh at that. How did you find the forty commuters?",
    maya,
  ],
  [
    'Hello Maya, it was lovely to meet you at the timetable evening in Tacoma on Wednesday. I would be glad to connect.',
    maya,
  ],
  [
    'Hallo Frau Hartung, ich würde mich über die Vernetzung freuen. Vierzig Pendler, die längst gewechselt waren: Woran haben Sie das gemerkt?',
    jule,
  ],
  [
    'Hallo Jule, ich hoffe, es geht dir gut! Jörg Detering hat mir von der gestrichenen Abfahrt erzählt, wir planen das auch.',
    jule,
  ],
] as const)('a polite frame makes substance no less: %s', (note, recipient) => {
  expect(checkNote(note, { recipient }).verdict).not.toBe('hold');
});

test.each([
  [
    'Hallo Frau Hartung, wir sind zwei Gründerinnen, schließen gerade unsere Seed-Runde und suchen Business Angels. Wollen Sie unser Deck sehen?',
    jule,
  ],
  [
    'Hallo Frau Hartung, für meine Masterarbeit fehlen mir noch 80 Teilnehmende. Die Umfrage dauert nur 12 Minuten, danke fürs Mitmachen!',
    jule,
  ],
  [
    'Hallo Frau Hartung, als Maklerin bewerte ich Ihre Immobilie kostenlos und unverbindlich. Denken Sie an einen Verkauf?',
    jule,
  ],
  [
    'Dear Maya, we are manufacturer of ferry seats in Shenzhen with good quality and best price. Hope to establish long term cooperation with you.',
    maya,
  ],
  [
    'Hi Maya, agency planners are earning up to $62 an hour with us, same-week pay. Shall I send over what is available near you?',
    maya,
  ],
] as const)('an offer or a request is one, also as a question and with thanks ahead: %s', (note, recipient) => {
  const { verdict, findings } = checkNote(note, { recipient });
  expect(verdict).toBe('hold');
  expect(findings.some(({ rule }) => rule === 'pitch' || rule === 'ask')).toBe(true);
});

test('what a spreadsheet left between round brackets is a gap', () => {
  for (const note of [
    'Hallo Jule, dein Beitrag (Titel aus Spalte C übernehmen) zur Abfahrt um 7:05 hat mich berührt.',
    'Hallo Jule, deine Arbeit am Fahrplan (Branche: keine Angabe) interessiert mich.',
  ])
    expect(checkNote(note, { recipient: jule }).findings[0]?.rule).toBe('placeholder');
});
