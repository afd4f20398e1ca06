// A writing language begins beside the shelf: it judges nobody's notes until it has words, labelled notes and weights.
const shelves = {
  letter: {
    greeting: 'How letters begin: "hello dear good_morning".',
    signoff: 'How they end: "kind_regards cheers yours_sincerely".',
    title: 'Titles and forms of address, each exactly: "=mr =dr".',
  },
  people: {
    me: 'The writer: I, me, my.',
    we: 'The writer and others: we, us, our.',
    you: 'The reader: you, your, in every form of politeness.',
    thanks: 'Thanks.',
    praise: 'Praise without a detail: "great inspiring".',
  },
  everyday: {
    common: 'What says nothing by itself: articles, prepositions, auxiliaries, the commonest verbs.',
    plain: 'What says a little.',
    business: 'Words of any office: "team project company".',
  },
  smalltalk: {
    smalltalk: 'What one says in a lift: weather, weekend, food, health, sport, seasons.',
    howareyou: 'How are you, in every form.',
    wish: 'Wishes: "have_a_nice|good_day|week".',
  },
  network: {
    network: 'Words of networking: "connect network contact".',
    stock: 'Sentences that everybody sends.',
    offer: 'Selling: "offer solution".',
    request: 'Asking for something: "could_you".',
  },
};

const shelf = (topics) =>
  `// The grammar of an entry stands in ../lexicon.ts. Write broadly and from your own ear.\n${Object.entries(topics)
    .map(([topic, what]) => `\n/** ${what} */\nexport const ${topic} = '';\n`)
    .join('')}`;

const together = (code) => `${Object.entries(shelves)
  .map(([file, topics]) => `import { ${Object.keys(topics).join(', ')} } from './${file}.ts';\n`)
  .join('')}import type { LexiconSource } from '../lexicon.ts';

/** The words of this writing language (${code}), shelf by shelf. Not yet on the shelf in \`../index.ts\`: see docs/add-a-language.md. */
export const words: LexiconSource['words'] = {
  ${Object.values(shelves)
    .flatMap((topics) => Object.keys(topics))
    .join(',\n  ')},
};
`;

const test = (code) => `import { expect, test } from 'vitest';
import { words } from '../../src/core/lexicons/${code}/${code}.ts';
import { Lexicon } from '../../src/core/lexicons/lexicon.ts';
import { bit, type Topic } from '../../src/core/lexicons/topic.ts';
import { wordsOf } from '../../src/core/note/words.ts';

// English stems stand in until src/core/note/stem.ts knows this language.
const lexicon = new Lexicon({ language: 'en', words });
const entries = Object.entries(words) as [Topic, string][];

test.each(entries)('%s: every entry is found again', (topic, list) => {
  for (const entry of list.split(/\\s+/).filter((one) => one !== '')) {
    const said = entry.replace(/[=*]/g, '').replace(/\\|[^_]*/g, '').replace(/\\.\\.?/g, 'x').replaceAll('_', ' ');
    const { marks } = lexicon.read(wordsOf(said));
    expect((marks[0] ?? 0) & bit[topic], \`\${entry}: "\${said}"\`).not.toBe(0);
  }
});

test('what says nothing by itself is no small talk', () => {
  const common = new Set((words.common ?? '').split(/\\s+/).filter((one) => one !== ''));
  expect((words.smalltalk ?? '').split(/\\s+/).filter((one) => common.has(one))).toEqual([]);
});
`;

export const language = {
  usage: '<code>, for instance fr',
  shape: [/^[a-z]{2,3}$/, 'a language code of two or three small letters (ISO 639), for instance fr'],
  plan: ({ name }) => ({
    create: {
      ...Object.fromEntries(
        Object.entries(shelves).map(([file, topics]) => [`src/core/lexicons/${name}/${file}.ts`, shelf(topics)]),
      ),
      [`src/core/lexicons/${name}/${name}.ts`]: together(name),
      [`test/lexicons/${name}.test.ts`]: test(name),
    },
    next: [
      `src/core/lexicons/${name}/*.ts: fill the shelves, by the model of src/core/lexicons/en`,
      `npm run unit -- test/lexicons`,
      'docs/add-a-language.md says what comes before it goes on the shelf: a stemmer, numerals, labelled notes, weights',
    ],
  }),
};
