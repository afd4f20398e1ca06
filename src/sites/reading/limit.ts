import { attributeOf } from './elements.ts';
import { month } from './words.ts';

/** Fewest and most characters that a site has been seen to allow in a note. */
const [fewest, most] = [100, 2000];

/** The total of a visible counter such as "0/200", "17 / 300" or "0 of 300"; null when there is none. */
export function counterTotal(text: string): number | null {
  for (const match of text.matchAll(
    /(?<![\d/])(\d{1,4})\s?(?:[/／|]|\b(?:of|von|sur|de|di|van|z)\b)\s?(\d{3,4})(?![\d/])/g,
  )) {
    const total = Number(match[2]);
    if (total >= fewest && total <= most && Number(match[1]) <= total + 500) return total;
  }
  return null;
}

/** "Noch 180 Zeichen", "180 characters left": what is left, plus what is written. */
function fromRemaining(text: string, written: number): number | null {
  const match = /(\d{1,4})\s(?:zeichen|char|carac|carat|tekens|znak)/i.exec(text);
  if (match === null || !/noch|übrig|verbleib|left|remain|rest|riman|pozosta/i.test(text)) return null;
  const total = Number(match[1]) + written;
  return total >= fewest && total <= most ? total : null;
}

/** Characters that a field allows: from the counter, else the field's own attribute, else a countdown. */
export function limitOf(text: string, field: HTMLElement | null): number | null {
  const counted = counterTotal(text);
  if (counted !== null) return counted;
  const own = Number(attributeOf(field, 'maxlength'));
  if (own >= fewest && own <= most) return own;
  return field === null ? null : fromRemaining(text, lengthOf(field));
}

export function lengthOf(field: HTMLElement): number {
  return (field as Partial<HTMLTextAreaElement>).value?.length ?? field.textContent?.length ?? 0;
}

/** "3 personalized invitations remaining for this month": the number, when a line speaks of a month. */
export function notesLeftIn(lines: readonly string[]): number | null {
  for (const line of lines) {
    const lower = line.toLowerCase().replace(/(?<!\d)\d+\s?[/／]\s?\d+/g, ' ');
    if (!month.test(lower)) continue;
    const number = /(?<![\d/])(\d{1,2})(?![\d/%])/.exec(lower);
    if (number) return Number(number[1]);
  }
  return null;
}
