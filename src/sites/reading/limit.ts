import { climb, heldIn } from './climb.ts';
import { attributeOf } from './elements.ts';
import { linesOf } from './text.ts';
import { month } from './words.ts';

/** Fewest and most characters that a site has been seen to allow in a note. */
const [fewest, most] = [100, 2000];

const fields = 'textarea,[contenteditable]';
const characters = '\\s(?:zeichen|char|carac|carat|tekens|znak)';
/** "Please limit your note to 300 characters". */
const stated = new RegExp(`(?:limit|beschränk|beperk|ograni|max|höchst|up to|bis zu)\\D{0,40}(\\d{3,4})${characters}`);
const countdown = new RegExp(`(\\d{1,4})${characters}`);

/** Visible counters such as "0/200", "17 / 300" or "0 of 300": how much of how much. */
function countersIn(text: string): { readonly used: number; readonly total: number }[] {
  const found = text.matchAll(/(?<![\d/])(\d{1,4})\s?(?:[/／|]|\b(?:of|von|sur|de|di|van|z)\b)\s?(\d{3,4})(?![\d/])/g);
  return [...found]
    .map(([, used, total]) => ({ used: Number(used), total: Number(total) }))
    .filter(({ used, total }) => total >= fewest && total <= most && used <= total + 500);
}

/** The total of the first visible counter; null when there is none. */
export const counterTotal = (text: string): number | null => countersIn(text)[0]?.total ?? null;

/** What the counter goes up to that has counted what is written; of several the one that is also asked for, or nearest. */
function countedFor(text: string, field: HTMLElement, dialog: Element): number | undefined {
  const written = lengthOf(field);
  const totals = (said: string) => [
    ...new Set(countersIn(said).flatMap(({ used, total }) => (used === written ? total : []))),
  ];
  const all = totals(text);
  const asked = all.find((total) => total === Number(stated.exec(text)?.[1]));
  if (all.length < 2 || asked !== undefined) return asked ?? all[0];
  const own = heldIn(dialog, field);
  // What counts for another field stands with it.
  const others = (one: Element) => !one.contains(own) && !one.contains(field) && one.querySelector(fields) !== null;
  for (const up of climb(own)) {
    const said = linesOf(up, others).map((line) => line.text);
    const [near] = totals(said.join(' '));
    if (near !== undefined) return near;
  }
  return undefined;
}

/** "Noch 180 Zeichen", "180 characters left": what is left, plus what is written. */
function fromRemaining(text: string, written: number): number {
  const match = /noch|übrig|verbleib|left|remain|rest|riman|pozosta/.test(text) && countdown.exec(text);
  return match ? Number(match[1]) + written : 0;
}

/**
 * Characters that a field allows, from the dialog's text in lower case: from the counter that counts what is written,
 * else the field's own attribute, any counter, what a bar goes up to, what is asked for in words, or a countdown.
 */
export function limitOf(text: string, field: HTMLElement | null, dialog: Element): number | null {
  if (field === null) return null;
  const bar = dialog.querySelector('progress,meter,[aria-valuemax]');
  const given = [
    countedFor(text, field, dialog),
    attributeOf(field, 'maxlength'),
    counterTotal(text),
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
