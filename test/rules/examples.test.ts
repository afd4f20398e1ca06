import { expect, test } from 'vitest';
import { fingerprint } from '../../src/core/note/fingerprint.ts';
import { checkNote } from '../../src/core/rules/index.ts';
import { examples, recipients } from './examples.ts';

const found = (note: string, { language, context }: (typeof examples)[number]) =>
  checkNote(note, { recipient: recipients[language], ...context }).findings.map(({ rule }) => rule);

test.each(examples)('$rule, $language: the bad note is named, the good one is not', (example) => {
  expect(found(example.bad, example)).toContain(example.rule);
  expect(found(example.good, example)).not.toContain(example.rule);
});

test('the same note to somebody else is a repeat, another one is not', () => {
  const text = 'Hallo Anna, wir saßen in Ulm im selben Vortrag über Dächer und du hast nach dem Moos gefragt.';
  const earlierNotes = [fingerprint(text, ['Anna'])];
  const again = checkNote(text.replace('Anna', 'Birgit'), { recipient: { name: 'Birgit Kern' }, earlierNotes });
  expect(again.findings.map(({ rule }) => rule)).toContain('repeat');
  const other = checkNote('Hallo Birgit, wie lange hält das Moos auf deinem Dach in Ulm?', { earlierNotes });
  expect(other.findings.map(({ rule }) => rule)).not.toContain('repeat');
});

test('a good note says what makes it good', () => {
  const { strengths } = checkNote('Wie haben Sie die Stationen für den Springerpool gewonnen?', {
    recipient: recipients.de,
  });
  expect(strengths.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['question', 'touches']));
  expect(strengths.find(({ kind }) => kind === 'touches')?.field).toBe('posts');
});

test('a quotation from a post is praised as such, not as a common memory', () => {
  const recipient = {
    name: 'Gareth Pugh',
    posts: [{ text: 'We lost a third of the blossom to the frost on 24 April.' }],
  };
  const { strengths } = checkNote(
    'Hi Gareth, you wrote: “We lost a third of the blossom to the frost”. What do you do differently now?',
    { recipient },
  );
  const kinds = strengths.map(({ kind }) => kind);
  expect(kinds).toContain('touches');
  expect(kinds).not.toContain('memory');
});
