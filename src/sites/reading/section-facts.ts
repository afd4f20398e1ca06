import { allIn } from './elements.ts';
import { beginOf, datedEntries, type Entry, isCurrent, toPosition } from './entries.ts';
import type { Readings } from './keep.ts';
import { foldName } from './names.ts';
import { linesIn, type Section } from './sections.ts';
import { linesOf, longestBlock, ownText } from './text.ts';

const item = 'li,[role=listitem],[componentkey^=entity-collection-item],[data-xds=Tag]';
const schools =
  /universit|hochschul|schule|college|school|academy|akademie|instituto|politechni|uczelni|\b(?:tu|fh|uni)\b/i;

/** Positions, schools, lists and the text about the person: what the sections of both networks have in common. */
export function readSections(sections: ReadonlyMap<string, Section>, readings: Readings): void {
  const about = sections.get('about');
  if (about)
    readings.offer(
      'about',
      longestBlock(linesIn(about).filter(({ element }) => element.closest('li') === null)).join('\n'),
      'section about',
      about.confidence,
    );

  const experience = sections.get('experience');
  if (experience) {
    const entries = inOneOrder(datedEntries(experience.element, experience.skip), readings.value('company'));
    const studies = sections.has('education') ? [] : entries.filter(isStudy);
    const positions = entries.filter((entry) => !studies.includes(entry)).map(toPosition);
    const now = positions.find((position) => isCurrent(position.period ?? ''));
    readings.offer('experience', positions, 'section experience', experience.confidence);
    readings.offer('role', now?.role, 'section experience', experience.confidence);
    readings.offer('company', now?.company, 'section experience', experience.confidence);
    readings.offer('since', now?.period && beginOf(now.period), 'section experience', experience.confidence);
    readings.offer('education', studies.map(asSchool), 'section experience', experience.confidence);
  }
  const education = sections.get('education');
  if (education) {
    const dated = datedEntries(education.element, education.skip).map(asSchool);
    readings.offer(
      'education',
      dated.length > 0 ? dated : titlesIn(education),
      'section education',
      education.confidence,
    );
  }
  for (const kind of ['skills', 'languages', 'haves', 'wants', 'interests'] as const) {
    const section = sections.get(kind);
    if (section) readings.offer(kind, titlesIn(section), `section ${kind}`, section.confidence);
  }
  const shared = [...sections].flatMap(([kind, section]) =>
    /highlights|followed|groups|events/.test(kind) ? [section] : [],
  );
  for (const field of ['groups', 'events'] as const) {
    const links = shared.flatMap((section) => allIn(section.element, `a[href*="/${field}/"]`));
    // Some stand behind a tab, unseen: the eye's copy of the name is there all the same.
    const names = links.flatMap(
      (link) => linesOf(link)[0]?.text ?? (ownText(link.querySelector('[aria-hidden]')) || []),
    );
    readings.offer(field, [...new Set(names)], `section ${field}`, 0.7);
  }
}

/** Entries with the role first. Where the present employer, known from elsewhere, stands before the role, all are turned. */
function inOneOrder(entries: readonly Entry[], employer: string | undefined): readonly Entry[] {
  const isEmployer = (line: string | undefined) => line !== undefined && foldName(line) === foldName(employer ?? '');
  const isTurned = ({ lines, period, group }: Entry) =>
    !group && isCurrent(period) && isEmployer(lines[0]) && lines[1] !== undefined && !isEmployer(lines[1]);
  if (!entries.some(isTurned)) return entries;
  return entries.map((entry) => {
    const [first, second, ...more] = entry.lines;
    return entry.group || first === undefined || second === undefined
      ? entry
      : { ...entry, lines: [second, first, ...more] };
  });
}

const isStudy = (entry: Entry): boolean =>
  schools.test(entry.lines[1] ?? '') && !/profess|dozent|lectur|lehr/i.test(entry.lines[0] ?? '');

/** School, degree, years, whichever the page puts first. */
function asSchool({ lines, period }: Entry): string {
  const [first, second] = lines;
  const turned = second !== undefined && schools.test(second) && !schools.test(first ?? '');
  return (turned ? [second, first, period] : [first, second, period]).filter((part) => part !== undefined).join(', ');
}

/**
 * What a section lists: the first line of each entry. Entries are the outermost list items; where the
 * section's first line stands in none, they are the lines that no link, list or smaller print holds.
 */
export function titlesIn(section: Section): string[] {
  const lines = linesIn(section);
  const inside = (element: Element | null | undefined) =>
    element != null && section.element.contains(element) && element !== section.element;
  if (inside(lines[0]?.element.closest(item))) {
    const items = allIn(section.element, item).filter(
      (one) => !section.skip(one) && !inside(one.parentElement?.closest(item)),
    );
    return unique(items.map((one) => linesOf(one, section.skip)[0]?.text ?? ''));
  }
  const plain = lines.filter((line) => !inside(line.element.closest(`a[href],${item}`)));
  return unique(plain.map((line) => line.text));
}

/** Short ones, each once, without the page's remarks on what it does not show. */
const unique = (texts: readonly string[]): string[] => [
  ...new Set(texts.filter((text) => text.length > 1 && text.length <= 80 && !/^(?:alle|all) \d/i.test(text))),
];
