import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');
const section = (page: string, title: RegExp) =>
  page.split(/^## /m).find((part) => title.test(part.split('\n')[0] ?? '')) ?? '';

/** Width and height of a PNG, from its first chunk. */
function sizeOf(path: string): readonly [width: number, height: number] {
  const bytes = readFileSync(`${root}/${path}`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.each(['de', 'en'] as const)(
  '%s: the listing fits the forms, and justifies what the manifest asks for',
  (language) => {
    const page = read(`docs/store/${language}.md`);
    const summary = section(page, /\(at most|\(höchstens/)
      .split('\n')
      .slice(1)
      .join(' ')
      .trim();
    expect(summary.length).toBeGreaterThan(60);
    expect(summary.length).toBeLessThanOrEqual(132);
    const messages = JSON.parse(read(`public/_locales/${language}/messages.json`)) as {
      description: { message: string };
    };
    expect(messages.description.message).toBe(summary);
    expect(section(page, /^(?:Description|Beschreibung)$/).length).toBeLessThan(16_000);
    const manifest = JSON.parse(read('manifest.json')) as Record<string, readonly string[]>;
    const asked = [
      ...(manifest.permissions ?? []),
      ...(manifest.optional_permissions ?? []),
      ...(manifest.host_permissions ?? []),
    ];
    const why = section(page, /permission|Berechtigung/i);
    expect(asked.filter((permission) => !why.includes(`\`${permission}\``))).toEqual([]);
  },
);

test('the pictures have the sizes that the stores want', () => {
  const pictures = ['1-note', '2-opener', '3-today', '4-people', '5-pictures'];
  for (const language of ['de', 'en']) {
    const folder = `docs/store/pictures/${language}`;
    for (const name of pictures) expect(sizeOf(`${folder}/${name}.png`), name).toEqual([1280, 800]);
    expect(sizeOf(`${folder}/tile-440x280.png`)).toEqual([440, 280]);
    expect(sizeOf(`${folder}/tile-1400x560.png`)).toEqual([1400, 560]);
  }
});

test('the issue forms ask for what a repair needs', () => {
  const forms = '.github/ISSUE_TEMPLATE';
  expect(existsSync(`${root}/${forms}/config.yml`)).toBe(true);
  const fields = (name: string) =>
    [...read(`${forms}/${name}.yml`).matchAll(/^ {4}id: ([\w-]+)$/gm)].map(([, id]) => id);
  expect(fields('false-alarm')).toEqual(expect.arrayContaining(['sentence', 'rule', 'why']));
  expect(fields('page-not-understood')).toEqual(expect.arrayContaining(['report', 'expected']));
});
