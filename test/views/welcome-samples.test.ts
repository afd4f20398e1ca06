import { expect, test } from 'vitest';
import { checkNote } from '../../src/core/rules/index.ts';
import { welcomeWords } from '../../src/ui/locales/welcome.ts';

// The first thing that anybody tries: two samples must be held, for the reason their name gives, the third goes out.
test.each(['de', 'en'] as const)(
  'the sample notes of the introduction are judged as they are named, %s',
  (language) => {
    const { recipient, sample } = welcomeWords[language].trial;
    const { post, ...person } = recipient;
    const judged = sample.map(({ text }) => {
      const { verdict, findings } = checkNote(text, {
        network: 'xing',
        recipient: { ...person, posts: [{ text: post }] },
      });
      return [verdict, findings[0]?.rule];
    });
    expect(judged.slice(0, 2)).toEqual([
      ['hold', 'smalltalk'],
      ['hold', 'placeholder'],
    ]);
    expect(judged[2]?.[0]).toBe('send');
  },
);
