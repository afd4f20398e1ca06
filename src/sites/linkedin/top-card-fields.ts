import type { Readings } from '../reading/keep.ts';
import { mutualIn, mutualWords } from '../reading/mutual.ts';
import { foldName, sameName } from '../reading/names.ts';
import { type Line, linesOf, textOf } from '../reading/text.ts';
import { invitedByLink } from './addresses.ts';
import type { TopCard } from './top-card.ts';
import { atEmployer, degreeMark } from './words.ts';

const pronouns = /^\(?\p{L}{2,6}(?:\s?\/\s?\p{L}{2,6}){1,2}\)?$/u;
const employerLabel = /company|unternehmen|firma|arbeitgeber|entreprise|empresa|azienda|bedrijf/i;
const schoolLabel =
  /education|ausbildung|school|hochschule|formation|educaci|formazione|opleiding|wykształ|uczelni|formaç/i;

/** What the card with the name tells: headline, place, employer, school, distance, shared contacts. */
export function readTopCard(card: TopCard, readings: Readings): { school: string | null } {
  const box = card.element;
  if (box === null) return { school: null };
  const contact = box.querySelector('a[href*="contact-info"],a[href="#"],#top-card-text-details-contact-info');
  const lines = linesOf(
    box,
    (element) => element === contact || element.matches('[role=menu],[role=menuitem],.artdeco-dropdown__content'),
  );
  const chips = chipsOf(lines);
  const plain = lines.filter((line) => isPlain(line, card, box));
  const place = contact === null ? null : nearestTo(contact, plain, box);
  const rest = plain.filter((line) => line !== place && !chips.some((chip) => line.text === chip.text));
  const summary = rest.find((line) => line.text.includes(' · ') && chips.some((chip) => line.text.includes(chip.text)));
  const headline = rest.find((line) => line !== summary && after(card, line));
  readings.offer('headline', headline?.text, 'top card, first line under the name', 0.9);
  readings.offer('location', place?.text, 'top card, beside the contact details', 0.9);
  if (place === null) {
    const other = rest
      .filter((line) => line !== headline && line !== summary)
      .find((line) => looksLikePlace(line.text));
    readings.offer('location', other?.text, 'top card, a line like a place', 0.6);
  }
  readDegree(box, lines, readings);
  readMutual(box, readings);
  const named = chips.find((chip) => chip.kind === 'employer');
  readings.offer('company', named?.text, 'top card, employer button', 0.85);
  const first = summary?.text.split(' · ')[0];
  readings.offer('company', first, 'top card, employer and school', 0.75);
  const school = chips.find((chip) => chip.kind === 'school')?.text ?? summary?.text.split(' · ')[1] ?? null;
  const only = chips.length === 1 && chips[0]?.kind === null ? chips[0].text : undefined;
  readings.offer('company', only, 'top card, the only button with a name', 0.5);
  return { school };
}

/** Lines that are text, not controls, marks or counts. */
function isPlain(line: Line, card: TopCard, box: Element): boolean {
  if (sameName(line.text, card.name) || degreeMark.test(line.text) || pronouns.test(line.text)) return false;
  if (!/\p{L}{2}/u.test(line.text) || /^[\d.,\s]+\+?\s\p{L}+$/u.test(line.text)) return false;
  const control = line.element.closest(
    'button,[role=button],a[href],ul[role=presentation],[role=list],section[data-testid=carousel]',
  );
  return control === null || !box.contains(control) || control.contains(card.heading);
}

/** The line that shares the smallest element with the link to the contact details. */
function nearestTo(link: Element, lines: readonly Line[], box: Element): Line | null {
  for (let up = link.parentElement; up && up !== box; up = up.parentElement) {
    const found = lines.filter((line) => up?.contains(line.element));
    if (found.length > 0) return found.length <= 2 ? (found.at(-1) ?? null) : null;
  }
  return null;
}

const after = (card: TopCard, line: Line): boolean =>
  card.heading === null || (card.heading.compareDocumentPosition(line.element) & 4) !== 0;

const looksLikePlace = (text: string): boolean =>
  text.length < 70 &&
  /^\p{Lu}/u.test(text) &&
  /,|region|area|raum|umgebung|okolice|metropol|great/i.test(text) &&
  !/[|•]/.test(text);

interface Chip {
  readonly text: string;
  readonly kind: 'employer' | 'school' | null;
}

/** Buttons in the card that name an employer or a school: known by their icon or their spoken label. */
function chipsOf(lines: readonly Line[]): Chip[] {
  const chips: Chip[] = [];
  for (const line of lines) {
    const button = line.element.closest('button,[role=button]');
    if (button === null || line.text.length > 90) continue;
    const label = button.getAttribute('aria-label') ?? '';
    const icon = button.querySelector('svg[id^=company],svg[id^=school]')?.id ?? '';
    const spoken = label !== line.text && label.includes(line.text) && label.includes(':');
    if (icon === '' && !spoken && button.querySelector('svg,img,figure') === null) continue;
    const kind = /^company/.test(icon) || (spoken && employerLabel.test(label)) ? 'employer' : null;
    const school = /^school/.test(icon) || (spoken && schoolLabel.test(label));
    if (!/^(?:[+…]|\p{L}{1,2}$)/u.test(line.text)) chips.push({ text: line.text, kind: school ? 'school' : kind });
  }
  return chips;
}

function readDegree(box: Element, lines: readonly Line[], readings: Readings): void {
  const marks = lines.map((line) => degreeMark.exec(line.text)?.[1]).filter((mark) => mark !== undefined);
  if (marks.length === 0) return;
  const invites = [...box.querySelectorAll('a[href*="custom-invite"]')].some((link) => invitedByLink(link) !== null);
  const likely = invites ? marks.find((mark) => mark !== '1') : marks[0];
  readings.offer('degree', Number(likely ?? marks[0]), 'top card, distance mark', marks.length === 1 ? 0.9 : 0.7);
}

function readMutual(box: Element, readings: Readings): void {
  const links = [
    ...box.querySelectorAll('a[href*="facetNetwork"],a[href*="facetConnectionOf"],a[href*="network=%5B%22F%22"]'),
  ];
  const paragraphs = [...box.querySelectorAll('a,p,span,div')].filter(
    (element) => element.childElementCount < 12 && mutualWords.test(element.textContent ?? ''),
  );
  const all = [...links, ...paragraphs].filter((element) => textOf(element) !== '');
  const best = all.find((element) => element.querySelector('strong') !== null) ?? all[0];
  if (best === undefined) return;
  const holder = best.closest('p') ?? best;
  const { names, count } = mutualIn(holder);
  readings.offer('mutual', names, 'top card, shared contacts', 0.85);
  readings.offer('mutualCount', count, 'top card, shared contacts', 0.85);
}

/** The role in a headline that ends with the employer's name: "Einkäufer bei Beispiel GmbH". */
export function roleBefore(headline: string, company: string): string | null {
  if (!foldName(headline).endsWith(foldName(company))) return null;
  const at = headline.toLowerCase().lastIndexOf(company.toLowerCase());
  if (at < 3) return null;
  const role = headline.slice(0, at).trimEnd();
  const cut = `${role} `.trimEnd().replace(atEmployer, '').replace(atEmployer, '').trim();
  return cut.length > 2 && cut !== role ? cut : null;
}
