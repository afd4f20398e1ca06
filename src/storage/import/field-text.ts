import { limits } from './limits.ts';

/** One line of text without control characters, trimmed and cut; undefined when nothing is left. */
export function fieldText(text: string | undefined, longest: number = limits.fieldChars): string | undefined {
  if (text === undefined || text === '') return undefined;
  const clean = plainLine(text.length > longest * 4 ? text.slice(0, longest * 4) : text);
  if (clean === '') return undefined;
  return clean.length > longest ? `${clean.slice(0, longest - 1).trimEnd()}…` : clean;
}

function plainLine(text: string): string {
  return /[^\x20-\x7e\xa1-\u1fff]/.test(text) || text.includes('  ')
    ? text.replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ').trim()
    : text.trim();
}

/** An e-mail address in the form in which two of them are compared; undefined for what is none. */
export function emailOf(text: string | undefined): string | undefined {
  const clean =
    text
      ?.trim()
      .replace(/^mailto:/i, '')
      .toLowerCase() ?? '';
  return clean.length <= 254 && /^[^\s@<>"(),;:]{1,64}@[^\s@<>"(),;:]{1,190}\.[^\s@<>"(),;:.]{2,63}$/.test(clean)
    ? clean
    : undefined;
}
