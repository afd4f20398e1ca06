import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/ui/theme/tokens.css', import.meta.url), 'utf8');
const themes = ['light', 'dark'] as const;

/** Every `--name: light-dark(#light, #dark)` of the tokens. */
const colours = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name as string,
    { light: light as string, dark: dark as string },
  ]),
);

/** Relative luminance after WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, theme: (typeof themes)[number]): number {
  const [a, b] = [one, other].map((name) => {
    const colour = colours.get(name)?.[theme];
    if (!colour) throw new Error(`no colour --${name}`);
    return luminance(colour);
  }) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const text: readonly [ink: string, ground: string][] = [
  ...['ink', 'ink-2', 'ink-3', 'accent'].flatMap((ink) =>
    ['surface', 'bg', 'fill'].map((ground): [string, string] => [ink, ground]),
  ),
  ['ink', 'raised'],
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ...['hold', 'improve', 'send'].flatMap((verdict): [string, string][] => [
    [verdict, `${verdict}-soft`],
    [verdict, 'surface'],
    ['ink-2', `${verdict}-soft`],
  ]),
];

const marks: readonly [mark: string, ground: string][] = [
  ['control', 'surface'],
  ['control', 'bg'],
  ['control', 'fill'],
  ['accent', 'surface'],
  ...['hold', 'improve', 'send'].flatMap((verdict): [string, string][] => [
    [`${verdict}-mark`, `${verdict}-soft`],
    [`${verdict}-mark`, 'surface'],
    ['on-mark', `${verdict}-mark`],
  ]),
];

test('the tokens name every colour once for light and dark', () => {
  expect(colours.size).toBeGreaterThan(20);
});

test.each(themes)('text reaches 4.5:1 on every ground it stands on (%s)', (theme) => {
  const low = text.filter(([ink, ground]) => contrast(ink, ground, theme) < 4.5);
  expect(low).toEqual([]);
});

test.each(themes)('controls and marks reach 3:1 (%s)', (theme) => {
  const low = marks.filter(([mark, ground]) => contrast(mark, ground, theme) < 3);
  expect(low).toEqual([]);
});
