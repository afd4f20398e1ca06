import { expect, test } from 'vitest';
import type { Recipient } from '../../src/core/note/recipient.ts';
import { checkNote } from '../../src/core/rules/index.ts';
import { type FeatureName, featureNames } from '../../src/core/rules/reading/features/names.ts';
import { featuresOf, observe } from '../../src/core/rules/reading/training.ts';

const recipient: Recipient = {
  name: 'Petra Brandt',
  headline: 'Leiterin Gießerei',
  company: 'Harzguss',
  wants: ['Austausch über Kernmacherei'],
  posts: [{ text: 'Seit März messen wir jede Schmelze zweimal. Der Ausschuss ist halbiert.' }],
};
const comesTo: readonly FeatureName[] = ['coldOffer', 'meeting', 'acts', 'needs', 'reply', 'rousing', 'ware'];
function measured(note: string, to: Recipient = recipient): string[] {
  const features = featuresOf(observe(note, { network: 'xing', recipient: to }));
  return comesTo.filter((name) => features[featureNames.indexOf(name)] === 1);
}

test.each<[note: string, ...measures: FeatureName[]]>([
  ['Hallo Frau Brandt, wir haben die Messuhr dafür. Darf ich Ihnen eine hinlegen?', 'coldOffer'],
  ['Hi Petra, the scrap rate could halve again. Shall I send the contract?', 'coldOffer'],
  ['Hallo Frau Brandt, Ihr Beitrag zur Schmelze gefiel mir. Kurzes Telefonat diese Woche?', 'meeting'],
  ['Hi Petra, read about your melts. Tuesday or Wednesday for a walkthrough?', 'meeting'],
  ['Hallo Frau Brandt, mein Sohn ist Former. Könnten Sie ihn bei sich unterbringen?', 'acts'],
  ['Hi Petra, my cousin is a moulder. Can you get him on at the foundry?', 'acts'],
  ['Hallo Frau Brandt, wir suchen dringend zwei Former für den Winter.', 'needs'],
  ['Hi Petra, foundry valuations in a day. Let me know your budget.', 'reply'],
  ['Hallo Frau Brandt, wussten Sie, dass sich eine Solaranlage auf dem Hallendach rechnet?', 'rousing'],
  ['Hi Petra, our platform sorts scrap by itself.', 'ware'],
])('%s', (note, ...measures) => {
  expect(measured(note)).toEqual(measures);
});

test.each([
  // What is offered was looked for, is only a question to ask, or is the connection itself.
  'Frau Brandt, Sie suchen Austausch über Kernmacherei. Soll ich Ihnen unsere Zahlen schicken?',
  'Frau Brandt, darf ich Sie etwas zur zweiten Messung fragen?',
  'Dear Petra, I read your post on the melts. May I connect?',
  'Petra, you look for ladles from before 1950. Would you come and see the two of ours?',
  'Zweimal messen, das hab ich auch gepredigt. Und nein, ich suche nichts.',
  // To be told something is no deed.
  'Petra, could you tell me which melt you throw away?',
  'Petra, would you say the second reading did it?',
  'Petra, where do you get your coffee at three in the night, and who measures the melt while you are away from it?',
  // Nor is a friendly word at the end.
  'Petra!! Ich bins, Olga aus der Formerei. Meld dich gern mal!',
  // What happened is no plea for a reply, and no ware.
  'You let me stand at the ladle in 2011, Petra. I have never stood straighter.',
  'Petra, you stood up for my clients in the hall that day. Thank you.',
  'Wie lange haben Sie die Schmelze vorher gemessen?',
])('%s comes to none of it', (note) => {
  expect(measured(note)).toEqual([]);
});

test.each([
  'Hallo Frau Brandt, ich sehe, Sie sind bei Harzguss. Würde Sie gerne zu meinen Kontakten nehmen.',
  'Hi Petra, wow, Gießerei! Wollen wir uns connecten?',
  'Frau Brandt, Leiterin Gießerei bei Harzguss: spannend. Freue mich über die Vernetzung.',
])('%s: a gap filled in and a courtesy is a form', (note) => {
  expect(checkNote(note, { network: 'xing', recipient }).verdict).toBe('hold');
});
