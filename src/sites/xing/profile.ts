import type { Snapshot } from '../../core/note/snapshot.ts';
import { beginOf, datedEntries, isCurrent, toPosition } from '../reading/entries.ts';
import { Readings } from '../reading/keep.ts';
import { mutualIn } from '../reading/mutual.ts';
import { type Line, linesOf, textOf } from '../reading/text.ts';
import { headerOf } from './header.ts';
import { modulesOf } from './modules.ts';
import { country, status, statusIsRole } from './words.ts';

/** The open profile, as far as it is on the page. Empty where no profile is open. */
export function readProfile(doc: Document, url: URL): Snapshot {
  const header = headerOf(doc, url);
  if (header === null) return {};
  const readings = new Readings();
  readings.offer('name', header.name, header.how, header.confidence);
  if (header.element) {
    const lines = linesOf(
      header.element,
      (element) => element === header.heading || element.matches('button,[role=button]'),
    );
    readOccupation(header.element, lines, readings);
    readPlace(header.element, lines, readings);
  }
  const modules = modulesOf(doc, header.heading);
  const timeline = modules.get('experience');
  if (timeline) {
    const isSchool = (element: Element) => /school|education/.test(element.getAttribute('data-qa') ?? '');
    const skip = (element: Element) => element === timeline.heading || isSchool(element);
    const positions = datedEntries(timeline.element, skip).map(toPosition);
    readings.offer('experience', positions, 'timeline', timeline.confidence);
    const now = positions.find((position) => isCurrent(position.period ?? ''));
    readings.offer('role', now?.role, 'timeline, current entry', timeline.confidence);
    readings.offer('company', now?.company, 'timeline, current entry', timeline.confidence);
    readings.offer(
      'since',
      now?.period === undefined ? null : beginOf(now.period),
      'timeline, current entry',
      timeline.confidence,
    );
    const schools = [...timeline.element.querySelectorAll('[data-qa*=school],[data-qa*=education]')].flatMap((entry) =>
      datedEntries(entry).map(({ lines, period }) => [lines[1], lines[0], period].filter(Boolean).join(', ')),
    );
    readings.offer('education', schools, 'timeline, schools', timeline.confidence);
  }
  const education = modules.get('education');
  if (education) {
    const entries = datedEntries(education.element, (element) => element === education.heading);
    readings.offer(
      'education',
      entries.map(({ lines, period }) => [lines[1], lines[0], period].filter(Boolean).join(', ')),
      'education',
      education.confidence,
    );
  }
  for (const kind of ['skills', 'haves', 'wants', 'interests', 'languages', 'groups', 'events'] as const) {
    const module = modules.get(kind);
    if (module)
      readings.offer(
        kind,
        tagsIn(module.element, module.heading, kind === 'languages'),
        `module ${kind}`,
        module.confidence,
      );
  }
  const about = modules.get('about');
  if (about) {
    const lines = linesOf(about.element, (element) => element === about.heading || element.localName === 'button');
    readings.offer('about', lines.map((line) => line.text).join('\n'), 'module about me', about.confidence);
  }
  const shared = modules.get('mutual');
  if (shared) {
    const { names, count } = mutualIn(shared.element);
    readings.offer('mutual', names, 'shared contacts', 0.6);
    readings.offer('mutualCount', count, 'shared contacts', 0.6);
  }
  return readings.snapshot();
}

/** "Angestellt, Einkäufer, Beispielwerk GmbH": status, role, employer. The employer is bold. */
function readOccupation(box: Element, lines: readonly Line[], readings: Readings): void {
  const icon = box.querySelector('[data-xds=IconJobs]');
  const near = icon?.parentElement ? textOf(icon.parentElement) : '';
  const occupation = near || lines.find((line) => status.test(line.text.split(', ')[0] ?? ''))?.text;
  if (!occupation) return;
  const how = near ? 'header, beside the job icon' : 'header, a line that begins with a status';
  readings.offer('headline', occupation, how, 0.8);
  const parts = occupation.split(', ');
  const holder = icon?.parentElement ?? lines.find((line) => line.text === occupation)?.element;
  const bold = textOf(holder?.querySelector('strong'));
  const stated = status.test(parts[0] ?? '');
  const rest = stated ? parts.slice(1) : parts;
  const company = bold !== '' && occupation.includes(bold) ? bold : rest.slice(1).join(', ');
  readings.offer('company', company, how, bold ? 0.8 : 0.65);
  const role = rest
    .join(', ')
    .replace(company, '')
    .replace(/[,\s]+$/, '');
  readings.offer('role', role || (statusIsRole.test(parts[0] ?? '') ? parts[0] : null), how, 0.7);
}

function readPlace(box: Element, lines: readonly Line[], readings: Readings): void {
  const icon = box.querySelector('[data-xds=IconLocationPin]');
  const near = icon?.parentElement ? textOf(icon.parentElement) : '';
  readings.offer('location', near, 'header, beside the place icon', 0.9);
  readings.offer(
    'location',
    lines.find((line) => country.test(line.text))?.text,
    'header, a line with a country',
    0.75,
  );
}

/** Short lines of a module: tags, list items. `firstOnly`: the first line of each heading-like entry. */
function tagsIn(element: Element, heading: Element | null, firstOnly: boolean): string[] {
  const titles = firstOnly
    ? [...element.querySelectorAll('h2,h3,h4,[data-xds=Headline],[role=heading]')].filter((one) => one !== heading)
    : [];
  if (titles.length > 0) return [...new Set(titles.map((one) => textOf(one)))];
  const lines = linesOf(element, (child) => child === heading || child.matches('h2,h3,h4,button,[role=progressbar]'));
  return [...new Set(lines.map((line) => line.text).filter((text) => text.length > 1 && text.length <= 80))];
}
