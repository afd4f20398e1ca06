import { allIn } from './elements.ts';
import { looksLikeName } from './names.ts';
import { squeeze, textOf } from './text.ts';

export interface Mutual {
  readonly names: readonly string[];
  /** All shared contacts, the named ones included; null when no number can be made out. */
  readonly count: number | null;
}

/** Words for contacts that two people share, in the interface languages. */
export const mutualWords =
  /mutual|shared connection|gemeinsam|relations? (?:en )?commun|en común|in comune|gemeenschappelijk|wspóln|em comum/i;

const joint = /(?:(?<!\s)\s+)?,\s*|\s(?:and|und|et|y|e|en|i|oraz)\s/;

/** "Anna Berg, Jo Lind and 9 other mutual connections": the names and the number. */
export function mutualIn(element: Element): Mutual {
  const text = textOf(element);
  const bold = allIn(element, 'strong,b')
    .map((one) => textOf(one))
    .filter(isNamed);
  const before = text.split(/\d/)[0] ?? '';
  const names = [...new Set(bold.length > 0 ? bold : before.split(joint).map(squeeze).filter(isNamed))];
  const number = /(\d+)/.exec(
    names.reduce((rest, name) => rest.replace(name, ''), text).replace(/(\d)[.,\s](?=\d{3}\b)/g, '$1'),
  );
  const count = number === null ? names.length : Number(number[1]) + names.length;
  return { names, count: count > 0 ? count : null };
}

const isNamed = (text: string): boolean => looksLikeName(text) && !/\d/.test(text) && !mutualWords.test(text);
