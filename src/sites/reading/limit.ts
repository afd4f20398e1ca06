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

const characters = '\\s(?:zeichen|char|carac|carat|tekens|znak)';
/** "Please limit your note to 300 characters". */
const stated = new RegExp(`(?:limit|beschränk|beperk|ograni|max|höchst|up to|bis zu)\\D{0,40}(\\d{3,4})${characters}`);
const countdown = new RegExp(`(\\d{1,4})${characters}`);

/** "Noch 180 Zeichen", "180 characters left": what is left, plus what is written. */
function fromRemaining(text: string, written: number): number {
  const match = /noch|übrig|verbleib|left|remain|rest|riman|pozosta/.test(text) && countdown.exec(text);
  return match ? Number(match[1]) + written : 0;
}

/**
 * Characters that a field allows, from a text in lower case: from the counter, else the field's own attribute, what a
 * bar beside it goes up to, what is asked for in words, or a countdown.
 */
export function limitOf(text: string, field: HTMLElement | null, bar: Element | null): number | null {
  const counted = counterTotal(text);
  if (counted !== null || field === null) return counted;
  const given = [
    attributeOf(field, 'maxlength'),
    attributeOf(bar, 'max'),
    attributeOf(bar, 'aria-valuemax'),
    stated.exec(text)?.[1],
    fromRemaining(text, lengthOf(field)),
  ].map(Number);
  return given.find((total) => total >= fewest && total <= most) ?? null;
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
