import { degreeIn } from '../reading/degree.ts';
import { allIn, attributeOf } from '../reading/elements.ts';
import { type Heading, pronouns } from '../reading/heading.ts';
import type { Readings } from '../reading/keep.ts';
import { mutualIn, mutualWords } from '../reading/mutual.ts';
import { mentions, sameName } from '../reading/names.ts';
import { type Line, linesOf, squeeze, textOf } from '../reading/text.ts';
import { addresses } from './addresses.ts';
import { atEmployer } from './words.ts';

const employerIcon = 'svg[id^=company],svg[id^=school]';
/** A card is small; of a larger one the first parts are looked at. */
const mostParts = 600;
const mostBadges = 4;
const menus = '[role=menu],[role=menuitem],.artdeco-dropdown__content';
const contactLink = 'a[href*="contact-info"],a[href="#"],#top-card-text-details-contact-info';
const mutualLink = 'a[href*="facetNetwork"],a[href*="facetConnectionOf"],a[href*="network=%5B%22F%22"]';
const employerLabel = /company|unternehmen|firma|arbeitgeber|entreprise|empresa|azienda|bedrijf/i;
const schoolLabel = /educa|ausbildung|school|hochschule|forma(?:tion|[zç])|opleiding|wykształ|uczelni/i;

/** What the card with the name tells: headline, place, employer, school, distance, shared contacts. */
export function readCard({ card, element, name }: Heading, readings: Readings): void {
  if (card === null) return;
  const contact = card.querySelector(contactLink);
  const lines = linesOf(card, (one) => one === contact || one.matches(menus));
  const chips = chipsOf(lines);
  const isName = (line: Line) =>
    sameName(line.text, name) || (element?.contains(line.element) === true && mentions(name, line.text));
  const plain = lines.filter((line) => !isName(line) && isPlain(line, element, card));
  const place = contact && nearestTo(contact, plain, card);
  const rest = plain.filter((line) => line !== place && !chips.some((chip) => line.text === chip.text));
  const summary = rest.find((line) => line.text.includes(' · ') && chips.some((chip) => line.text.includes(chip.text)));
  const chip = (kind: Chip['kind']) => chips.find((one) => one.kind === kind)?.text;
  const [firstOfTwo, secondOfTwo] = summary?.text.split(' · ') ?? [];
  const employer = chip('employer') ?? firstOfTwo;
  const named = lines.findIndex((line) => element?.contains(line.element));
  const below = rest.filter((line) => line !== summary && lines.indexOf(line) > named);
  // Badges can stand before it; the one that speaks of the employer is no badge.
  const headline =
    below.slice(0, mostBadges).find(({ text }) => employer && text !== employer && mentions(text, employer)) ??
    below[0];
  const others = headline ? below.slice(below.indexOf(headline) + 1) : [];
  readings.offer('headline', headline?.text, 'card, headline', 0.9);
  readings.offer('location', place?.text, 'card, place', 0.9);
  readings.offer('location', others.find((line) => looksLikePlace(line.text))?.text, 'card, place', 0.6);
  readings.offer('company', chip('employer'), 'card, employer', 0.85);
  readings.offer('company', firstOfTwo, 'card, employer', 0.75);
  const school = chip('school') ?? secondOfTwo;
  readings.offer('education', school ? [school] : null, 'card, school', 0.6);
  readDegree(card, lines, readings);
  readMutual(card, readings);
}

/** Lines that are text, not controls, marks or counts. */
function isPlain({ text, element }: Line, heading: Element | null, card: Element): boolean {
  // Pronouns and badges stand beside the name, at times in one line with the distance.
  const bare = squeeze(text.replace(pronouns, ''));
  if (degreeIn(bare) !== null || !/\p{L}{2}/u.test(bare)) return false;
  if (/^[\d.,\s]+\+?\s\p{L}+$/u.test(text)) return false;
  const control = element.closest('button,[role=button],a[href],ul,[role=list],[data-testid=carousel]');
  return control === null || !card.contains(control) || (heading !== null && control.contains(heading));
}

/** The line that shares the smallest element with the link to the contact details. */
function nearestTo(link: Element, lines: readonly Line[], card: Element): Line | null {
  for (let up = link.parentElement; up && up !== card; up = up.parentElement) {
    const found = lines.filter((line) => up?.contains(line.element));
    if (found.length > 0) return found.length <= 2 ? (found.at(-1) ?? null) : null;
  }
  return null;
}

const looksLikePlace = (text: string): boolean =>
  text.length < 70 && /^\p{Lu}[^|•]*(?:,|region|area|raum|umgebung|okolice|metropol)/iu.test(text);

interface Chip {
  readonly text: string;
  readonly kind: 'employer' | 'school' | null;
}

/** Buttons in the card that name an employer or a school: known by their icon or their spoken label. */
function chipsOf(lines: readonly Line[]): Chip[] {
  return lines.flatMap(({ text, element }) => {
    const button = element.closest('button,[role=button]') ?? besideIcon(element, text);
    if (button === null || text.length > 90 || /^[+…]|^\p{L}{1,2}$/u.test(text)) return [];
    const label = attributeOf(button, 'aria-label');
    const icon = button.querySelector(employerIcon)?.id ?? '';
    const spoken = label !== text && label.includes(text) && label.includes(':');
    if (icon === '' && !spoken && button.querySelector('svg,img,figure') === null) return [];
    const means = (id: RegExp, words: RegExp) => id.test(icon) || (spoken && words.test(label));
    const kind = means(/^school/, schoolLabel) ? 'school' : means(/^company/, employerLabel) ? 'employer' : null;
    return [{ text, kind }];
  });
}

/** The box around an icon and this text alone. */
function besideIcon(element: Element, text: string): Element | null {
  let box: Element | null = element;
  for (let steps = 0; box && steps < 5 && textOf(box) === text; box = box.parentElement, steps += 1)
    if (box.querySelector(employerIcon)) return box;
  return null;
}

/** Two copies of the mark can be in the page, one hidden by its look; who can be invited is no contact yet. */
function readDegree(card: Element, lines: readonly Line[], readings: Readings): void {
  const marks = lines.map((line) => degreeIn(line.text)).filter((mark) => mark !== null);
  const invites = allIn(card, 'a[href]').some((link) => addresses.invited(link) !== null);
  const likely = (invites ? marks.find((mark) => mark > 1) : null) ?? marks[0];
  readings.offer('degree', likely, 'card, degree', marks.length === 1 ? 0.9 : 0.7);
}

function readMutual(card: Element, readings: Readings): void {
  const speaking = allIn(card, 'a,p,span,div')
    .slice(0, mostParts)
    .filter((one) => one.childElementCount < 12 && mutualWords.test(one.textContent));
  const all = [...card.querySelectorAll(mutualLink), ...speaking].filter((one) => textOf(one) !== '');
  const best = all.find((one) => one.querySelector('strong') !== null) ?? all[0];
  if (best === undefined) return;
  const { names, count } = mutualIn(best.closest('p') ?? best);
  readings.offer('mutual', names, 'card, mutual', 0.85);
  readings.offer('mutualCount', count, 'card, mutual', 0.85);
}

/** The role in a headline that ends with the employer's name: "Einkäufer bei Beispiel GmbH". */
export function roleBefore(headline: string, company: string): string | null {
  if (!headline.toLowerCase().endsWith(company.toLowerCase())) return null;
  const role = headline.slice(0, -company.length).trimEnd();
  const cut = role.replace(atEmployer, '').replace(atEmployer, '').trim();
  return cut.length > 2 && cut !== role ? cut : null;
}
