import { expect, test } from 'vitest';
import { checkNote } from '../../src/core/rules/index.ts';

const recipient = {
  name: 'Katrin Sommerfeld',
  headline: 'Teamleiterin Qualitätssicherung bei Hartmann Präzision',
  company: 'Hartmann Präzision GmbH',
  location: 'Chemnitz',
  posts: [{ text: 'Nach drei Jahren haben wir die Messmittelfähigkeit in der Serie endlich automatisiert.' }],
};
const daniel = {
  name: 'Daniel Okafor',
  headline: 'Head of Data Platform at Brightwater Logistics',
  company: 'Brightwater Logistics',
  about: 'I build data platforms that warehouse people actually use.',
  posts: [{ text: 'We moved 140 nightly jobs from cron to an event stream.' }],
};

test.each([
  ['Hallo Frau Sommerfeld, wie läuft es denn so bei Hartmann Präzision?', recipient],
  ['Hallo Katrin, was macht die Qualitätssicherung in Chemnitz?', recipient],
  ['Hallo Katrin, wie gefällt dir die Arbeit als Teamleiterin bei Hartmann?', recipient],
  ['Hi Daniel, how is life at Brightwater?', daniel],
  ['Hi Daniel, what are your biggest challenges right now as Head of Data Platform?', daniel],
  ["Hi Daniel, how's business at Brightwater Logistics these days?", daniel],
] as const)('a question about no more than title or employer is small talk: %s', (note, to) => {
  expect(checkNote(note, { recipient: to }).verdict).toBe('hold');
});

test.each([
  ['Hallo Frau Sommerfeld, messen Sie bei Hartmann die Gewinde noch mit Lehren oder schon mit der Kamera?', recipient],
  ['Moin Katrin, bin auch Teamleiterin in Chemnitz. Lust auf Austausch?', recipient],
  ['Hi Daniel, did Brightwater keep any of the 140 jobs on cron?', daniel],
] as const)('a thing of their work, or something that both share, is more than that: %s', (note, to) => {
  expect(checkNote(note, { recipient: to }).verdict).not.toBe('hold');
});
