import type { Language } from './language.ts';

/** Forms of a counted phrase; `#` stands for the number. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/** The little that the panel inside a page needs of numbers and dates. */
export interface Counts {
  readonly language: Language;
  /** "1 Hinweis", "3 Hinweise" from `{ one: '# Hinweis', other: '# Hinweise' }`. */
  plural(count: number, forms: PluralForms): string;
  number(value: number): string;
  /** "November". */
  month(at: number): string;
}

export const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/** What `make` makes, made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

/** A whole number in groups of three digits. */
function grouped(value: number, sign: string): string {
  let rest = String(Math.abs(value));
  let groups = '';
  for (; rest.length > 3; rest = rest.slice(0, -3)) groups = sign + rest.slice(-3) + groups;
  return (value < 0 ? '-' : '') + rest + groups;
}

/** Writes counts as natives do. Whole numbers need no Intl, which costs 20 ms and more when it is first used. */
export function countsFor(language: Language): Counts {
  const locale = locales[language];
  const numbers = once(() => new Intl.NumberFormat(locale));
  const months = once(() => new Intl.DateTimeFormat(locale, { month: 'long' }));
  const number = (value: number) =>
    Number.isInteger(value) ? grouped(value, language === 'de' ? '.' : ',') : numbers().format(value);
  return {
    language,
    number,
    // Both languages have one form for exactly one and another for all the rest.
    plural: (count, forms) => (count === 1 ? forms.one : forms.other).replaceAll('#', number(count)),
    month: (at) => months().format(at),
  };
}
