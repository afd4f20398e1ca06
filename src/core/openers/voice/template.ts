import type { Address } from '../opener.ts';

const gap = /\[([^|[\]]*)\|([^[\]]*)\]|\{(\w)\}/g;

/**
 * Fills a frame: `[Sie-Form|du-Form]` by the address, `{x}` by its slot. What stands in a slot is never
 * read as a frame again, so whatever a page holds stays text.
 */
export function fill(frame: string, slots: Readonly<Record<string, string>>, address: Address): string {
  return frame.replace(gap, (_, formal: string | undefined, familiar: string | undefined, slot: string | undefined) => {
    if (slot !== undefined) return slots[slot] ?? '';
    return (address === 'du' ? familiar : formal) ?? '';
  });
}

/** With a capital first letter. What begins with a quotation mark stays as it is: it is somebody else's. */
export function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

const marks = { de: ['„', '“'], en: ['“', '”'] } as const;

/** Between the quotation marks of a language. */
export function quoted(text: string, language: 'de' | 'en'): string {
  const [open, close] = marks[language];
  return `${open}${text}${close}`;
}
