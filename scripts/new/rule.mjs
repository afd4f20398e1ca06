import { addImport, insertInto, kebab, spoken } from './names.mjs';

const numbers =
  'Fifteen Sixteen Seventeen Eighteen Nineteen Twenty Twenty-one Twenty-two Twenty-three Twenty-four Twenty-five'.split(
    ' ',
  );

/** The README says how many rules there are. */
const countOneMore = (text) =>
  text.replace(/\b(\S+) rules in German and English/, (all, number) => {
    const next = numbers[numbers.indexOf(number) + 1];
    return numbers.includes(number) && next ? all.replace(number, next) : all;
  });

const code = (name, id) => `import type { Rule } from '../rule.ts';

/** What the rule looks for. Whole words, any case; a form is better than a list. */
const marks = /(?<!\\p{L})${name.replaceAll('-', '[ -]?')}(?!\\p{L})/giu;

/** ${spoken(name)}: say here in one sentence what the fault is. */
export const ${id}: Rule = {
  id: '${name}',
  // A hint does not weigh on the verdict. Raise it to 'improve' or 'hold' when labelled notes show that it is right.
  weight: 'hint',
  anyLanguage: true,
  variants: ['found'],
  *check({ note }) {
    for (const match of note.text.matchAll(marks))
      yield {
        rule: '${name}',
        weight: 'hint',
        span: [match.index, match.index + match[0].length],
        params: { variant: 'found' },
      };
  },
};
`;

const test = (name) => `import { expect, test } from 'vitest';
import { checkNote } from '../../src/core/rules/index.ts';

const found = (note: string) => checkNote(note, {}).findings.filter(({ rule }) => rule === '${name}');

test('points at the words, wherever they stand', () => {
  const note = 'Hello, ${name.replaceAll('-', ' ')} it is.';
  expect(found(note).map(({ span }) => span && note.slice(...span))).toEqual(['${name.replaceAll('-', ' ')}']);
});

test('says nothing about words that only contain them', () => {
  expect(found('x${name.replaceAll('-', '')}x and x${name.replaceAll('-', ' ')}x')).toEqual([]);
});

test('can be switched off', () => {
  const { findings } = checkNote('${name.replaceAll('-', ' ')}', { rulesOff: ['${name}'] });
  expect(findings.filter(({ rule }) => rule === '${name}')).toEqual([]);
});
`;

/** The German words begin in German: an English name in them would stay unseen. */
const shownName = (name, language) => (language === 'de' ? 'Überflüssige Worte' : spoken(name));

const words = (name, language) => {
  const quoted = name.includes('-') ? `'${name}'` : name;
  const [advice, why] =
    language === 'de'
      ? [
          'Ohne diese Worte sagt der Satz dasselbe. Was möchtest du von diesem Menschen wissen?',
          'Wer liest, sucht einen Grund zu antworten.',
        ]
      : [
          'The sentence says the same without these words. What would you like to know from this person?',
          'Whoever reads it looks for a reason to answer.',
        ];
  return `    ${quoted}: {
      found: () => ({ name: '${shownName(name, language)}.', advice: '${advice}', why: '${why}' }),
    },`;
};

const option = (name, language) => {
  const why =
    language === 'de' ? 'Worte, ohne die der Satz dasselbe sagt.' : 'Words without which the sentence says the same.';
  return `    ${name.includes('-') ? `'${name}'` : name}: { name: '${shownName(name, language)}', why: '${why}' },`;
};

const examples = (name) => `  ...pair(
    '${name}',
    'Guten Tag Frau Nowak-Steiner, ${name.replaceAll('-', ' ')}: wie haben Sie die Stationen für den Springerpool gewonnen?',
    'Hi Gareth, ${name.replaceAll('-', ' ')}: how did you run the morning briefings in Barry?',
  ),`;

export const rule = {
  usage: '<name>, for instance off-topic',
  shape: kebab,
  plan: ({ name, id }) => ({
    create: { [`src/core/rules/${name}/rule.ts`]: code(name, id), [`test/rules/${name}.test.ts`]: test(name) },
    change: {
      'src/core/note/finding.ts': (text) => insertInto(text, 'export const ruleIds', '] as const;', `  '${name}',`),
      'src/core/rules/index.ts': (text) => {
        const listed = insertInto(text, 'export const rules:', '];', `  ${id},`);
        return listed === text ? text : addImport(listed, `import { ${id} } from './${name}/rule.ts';`);
      },
      'src/ui/locales/de/findings.ts': (text) => insertInto(text, '  rules: {', '  },', words(name, 'de')),
      'src/ui/locales/en/findings.ts': (text) => insertInto(text, '  rules: {', '  },', words(name, 'en')),
      'src/ui/locales/de/options.ts': (text) => insertInto(text, '  rules: {', '  },', option(name, 'de')),
      'src/ui/locales/en/options.ts': (text) => insertInto(text, '  rules: {', '  },', option(name, 'en')),
      'test/rules/examples.ts': (text) => insertInto(text, 'export const examples', '];', examples(name)),
      'README.md': countOneMore,
    },
    after: ['scripts/docs-rules.mjs'],
    next: [
      `src/core/rules/${name}/rule.ts: say what the fault is and how it is found`,
      `test/rules/${name}.test.ts: what it finds, and what it leaves alone`,
      `src/ui/locales/{de,en}/findings.ts and options.ts, test/rules/examples.ts: its words and a bad note in each language`,
      'npm run docs:rules && npm run unit -- test/rules test/notes test/security        (docs/add-a-rule.md has the rest)',
    ],
  }),
};
