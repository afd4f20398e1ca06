import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inside, shortClasses } from '../../scripts/small-content-script.ts';
import { panelWords } from '../../src/ui/locales/panel.ts';

/** Names in an object, all the way down. */
function keysOf(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

/** Names in the shapes of messages, as the types and the schemas write them. */
const shapes = ['messaging/contract', 'messaging/judging', 'messaging/schemas', 'messaging/envelope'].concat(
  ['recipient', 'snapshot', 'finding'].map((file) => `core/note/${file}`),
  'sites/page-marks',
);
const written = shapes.flatMap((file) =>
  Array.from(
    readFileSync(`src/${file}.ts`, 'utf8').matchAll(/^\s+(?:readonly )?([a-z]\w*)\??(?::|,$)/gim),
    ([, name]) => name,
  ),
);

test('no name that the build shortens in the content script is carried by a message or written in a report', () => {
  expect(written).toEqual(
    expect.arrayContaining(['findings', 'advice', 'identity', 'experience', 'roots', 'vitaminB']),
  );
  const carried = new Set([...written, ...keysOf(panelWords)]);
  expect(inside.filter((name) => carried.has(name))).toEqual([]);
});

test('a class that is put together somewhere keeps its name everywhere', () => {
  const code =
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code, as the build has it
    "h('a',{class:`button button-${kind}`}),h('b',{class:'button-text divided-line'}),h('i',{class:'tone-'+verdict})";
  const sheet = '.button-text{color:red}.divided-line{margin:0}.tone-hold{color:blue}';
  expect(shortClasses('', sheet, code)).toBe(
    `.button-text{color:red}._0{margin:0}.tone-hold{color:blue}${code.replace('divided-line', '_0')}`,
  );
});
