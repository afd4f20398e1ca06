import { buttonSelector } from '../reading/controls.ts';
import type { Heading } from '../reading/heading.ts';
import type { Readings } from '../reading/keep.ts';
import { mutualIn } from '../reading/mutual.ts';
import type { Section } from '../reading/sections.ts';
import { type Line, linesOf, textOf } from '../reading/text.ts';
import { country, status, statusIsRole } from './words.ts';

/** The card around the name: occupation and place, each beside its icon. */
export function readCard({ card, element }: Heading, readings: Readings): void {
  if (card === null) return;
  const lines = linesOf(card, (one) => one === element || one.matches(buttonSelector));
  readOccupation(card, lines, readings);
  readings.offer('location', beside(card, 'IconLocationPin'), 'card, icon', 0.9);
  readings.offer('location', lines.find((line) => country.test(line.text))?.text, 'card, words', 0.75);
}

const beside = (card: Element, icon: string): string => textOf(card.querySelector(`[data-xds=${icon}]`)?.parentElement);

/** "Angestellt, Einkäufer, Beispielwerk GmbH": status, role, employer. The employer is bold. */
function readOccupation(card: Element, lines: readonly Line[], readings: Readings): void {
  const near = beside(card, 'IconJobs');
  const line = lines.find(({ text }) => (near ? text === near : status.test(text.split(', ')[0] ?? '')));
  const occupation = near || line?.text;
  if (!occupation) return;
  const how = near ? 'card, icon' : 'card, words';
  readings.offer('headline', occupation, how, 0.8);
  const parts = occupation.split(', ');
  const first = parts[0] ?? '';
  const rest = status.test(first) ? parts.slice(1) : parts;
  const bold = textOf(
    line?.element.querySelector('strong') ?? line?.element.closest('strong')?.parentElement?.querySelector('strong'),
  );
  const company = bold !== '' && occupation.endsWith(bold) ? bold : rest.slice(1).join(', ');
  readings.offer('company', company, how, bold ? 0.8 : 0.65);
  const role = rest
    .join(', ')
    .replace(company, '')
    .replace(/(?<![,\s])[,\s]+$/, '');
  readings.offer('role', role || (statusIsRole.test(first) ? first : null), how, 0.7);
}

/** Languages are headings of their own module; shared contacts stand where a heading says so. */
export function readOwn(sections: ReadonlyMap<string, Section>, heading: Heading, readings: Readings): void {
  const module = heading.element?.ownerDocument.getElementById('ProfileLanguagesModule');
  const titles = [...(module?.querySelectorAll('h2,h3,h4') ?? [])].map((one) => textOf(one));
  const languages = titles.filter((title) => !sectionTitle.test(title));
  readings.offer('languages', languages, 'section languages', 0.96);
  const shared = sections.get('mutual');
  if (!shared) return;
  const { names, count } = mutualIn(shared.element);
  readings.offer('mutual', names, 'section mutual', 0.6);
  readings.offer('mutualCount', count, 'section mutual', 0.6);
}

const sectionTitle = /^(?:sprach|languages)/i;
