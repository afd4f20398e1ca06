import { addImport, insertInto, kebab, spoken } from './names.mjs';

const find = (name, id) => `import type { Material, Reading } from '../hook.ts';
import { entriesOf, quoting } from '../material.ts';

/** Below 43 it is offered only where there is nothing better; what is specific, recent or shared scores more. */
const score = 40;

/** What everybody lists is no reason to write. */
const everyday = /^(?:team\\p{L}*|kommunikation\\p{L}*|communication|leadership|führung|management|excel|office)$/iu;

/** ${spoken(name)}: say here which fact it is. Facts are taken verbatim, and none that \`reading.taboo\` turns down. */
export function find${id[0].toUpperCase()}${id.slice(1)}(reading: Reading): Material[] {
  return entriesOf(reading, 'skills', [8, 60], everyday).map((fact) =>
    quoting(reading, '${name}', score - fact.index, ['plain', 'plain'], fact),
  );
}
`;

const frames = {
  de: `import type { Frames } from '../hook.ts';

/** German words. They stand after a greeting's comma; \`[Ihrem|deinem]\` is Sie and du. */
export const de: Frames = {
  leads: {
    plain: [
      'in [Ihrem|deinem] Profil steht {q}. ',
      '{q} steht in [Ihrem|deinem] Profil. ',
      'eine Frage zu {q} in [Ihrem|deinem] Profil: ',
      'ich lese bei [Ihnen|dir] {q}. ',
    ],
  },
  asks: {
    plain: [
      'Was ist daran schwerer, als es aussieht?',
      'Wobei hilft [Ihnen|dir] das gerade am meisten?',
      'Woran [arbeiten Sie|arbeitest du] dabei zurzeit?',
    ],
  },
};
`,
  en: `import type { Frames } from '../hook.ts';

/** English words. They stand after a greeting's comma. */
export const en: Frames = {
  leads: {
    plain: [
      'your profile lists {q}. ',
      '{q} is in your profile. ',
      'a question about {q} in your profile: ',
      'I stopped at {q} in your profile. ',
    ],
  },
  asks: {
    plain: [
      'what is harder about it than it looks?',
      'where does it help you most at the moment?',
      'what are you working on with it these days?',
    ],
  },
};
`,
};

const test = (name) => `import { expect, test } from 'vitest';
import { suggestOpeners } from '../../src/core/openers/index.ts';

const recipient = { name: 'Lena Vogt', skills: ['Deichbau bei Frost'] };

test.each(['de', 'en'] as const)('%s: an opener that quotes the fact and says where it stands', (language) => {
  const { openers } = suggestOpeners({ network: 'xing', recipient, language });
  const opener = openers.find(({ hook }) => hook === '${name}');
  expect(opener?.text).toContain('Deichbau bei Frost');
  expect(opener?.facts).toContainEqual({ field: 'skills', value: 'Deichbau bei Frost', index: 0 });
  expect(opener?.text.match(/\\?/g)).toHaveLength(1);
});

test('nothing on the page, nothing said', () => {
  const { openers } = suggestOpeners({ network: 'xing', recipient: { name: 'Lena Vogt' } });
  expect(openers.filter(({ hook }) => hook === '${name}')).toEqual([]);
});
`;

export const hook = {
  usage: '<name>, for instance book',
  shape: kebab,
  plan({ name, id }) {
    const big = `${id[0].toUpperCase()}${id.slice(1)}`;
    const key = name.includes('-') ? `'${name}'` : name;
    const folder = `src/core/openers/${name}`;
    return {
      create: {
        [`${folder}/find.ts`]: find(name, id),
        [`${folder}/de.ts`]: frames.de,
        [`${folder}/en.ts`]: frames.en,
        [`${folder}/${name}.ts`]: `import type { Hook } from '../hook.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { find${big} } from './find.ts';

export const ${id}: Hook = { id: '${name}', frames: { de, en }, find: find${big} };
`,
        [`test/openers/${name}.test.ts`]: test(name),
      },
      change: {
        'src/core/openers/opener.ts': (text) => insertInto(text, 'export const hookIds', '] as const;', `  '${name}',`),
        'src/core/openers/hooks.ts': (text) => {
          const listed = insertInto(text, 'export const hooks:', '];', `  ${id},`);
          return listed === text ? text : addImport(listed, `import { ${id} } from './${name}/${name}.ts';`);
        },
        'src/ui/locales/de/hooks.ts': (text) =>
          insertInto(text, '  names: {', '  },', `    ${key}: '${spoken(name)}',`),
        'src/ui/locales/en/hooks.ts': (text) =>
          insertInto(text, '  names: {', '  },', `    ${key}: '${spoken(name)}',`),
        'src/ui/parts/hook-icon.ts': (text) => insertInto(text, 'export const hookIcons', '};', `  ${key}: FileText,`),
      },
      next: [
        `${folder}/find.ts: which fact, how good it is`,
        `test/openers/${name}.test.ts: a profile that holds it, and one that does not`,
        `${folder}/{de,en}.ts: words of its own, eight combinations and more`,
        `src/ui/locales/{de,en}/hooks.ts, src/ui/parts/hook-icon.ts: its name and picture`,
        'npm run unit -- test/openers && npm run measure:openers -- --read 60        (docs/add-a-hook.md has the rest)',
      ],
    };
  },
};
