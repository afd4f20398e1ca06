import { expect, test } from 'vitest';
import { suggestOpeners } from '../../src/core/openers/index.ts';
import { readWork } from '../../src/core/openers/role/work.ts';
import { checkNote } from '../../src/core/rules/index.ts';
import { titles } from './titles.ts';

const languages = ['de', 'en'] as const;
const all = languages.flatMap((language) =>
  Object.entries(titles[language]).flatMap(([trade, list]) =>
    list.split('; ').map((headline) => ({ language, trade, headline })),
  ),
);

test('the kind of work is known for common jobs of all fields, and is never another', () => {
  const wrong = all.filter(({ language, trade, headline }) => {
    const work = readWork({ recipient: { headline }, language, taboo: () => false });
    return (work?.trade ?? '-') !== trade;
  });
  expect(wrong).toEqual([]);
});

test('a third of them get a question that the note checker lets go out, the others none', () => {
  // Only a title that is the work and nothing more is asked about.
  const known = all.filter(({ trade }) => !/^(?:-|lead|owner|founder)$/.test(trade));
  const silent = known.filter(({ language, headline }) => {
    const recipient = { name: 'Kim Weber', headline };
    const accept = (text: string) => checkNote(text, { network: 'linkedin', recipient }).verdict === 'send';
    return suggestOpeners({ network: 'linkedin', recipient, language, accept }).openers.length === 0;
  });
  expect(silent.length / known.length).toBeLessThan(0.65);
});
