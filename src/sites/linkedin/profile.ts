import type { Snapshot } from '../../core/note/snapshot.ts';
import { beginOf, datedEntries, isCurrent, toPosition } from '../reading/entries.ts';
import { Readings } from '../reading/keep.ts';
import { linesOf } from '../reading/text.ts';
import { profileIdentity } from './addresses.ts';
import { entryTitles } from './lists.ts';
import { postsIn } from './posts.ts';
import { type Section, sectionsOf } from './sections.ts';
import { topCard } from './top-card.ts';
import { readTopCard, roleBefore } from './top-card-fields.ts';

/** The open profile, as far as it is on the page. Empty where no profile is open. */
export function readProfile(doc: Document, url: URL): Snapshot {
  const identity = profileIdentity(url);
  const card = topCard(doc, url);
  if (identity === null || card === null) return {};
  const readings = new Readings();
  readings.offer('name', card.name, card.how, card.confidence);
  const { school } = readTopCard(card, readings);
  const sections = sectionsOf(doc, identity.slug, card.heading);
  const sure = (section: Section) => Math.min(0.55 + section.points * 0.06, 0.95);

  const about = sections.get('about');
  if (about) readings.offer('about', longestText(about), 'section about', sure(about));

  const experience = sections.get('experience');
  if (experience) {
    const positions = datedEntries(experience.element, skipping(experience)).map(toPosition);
    readings.offer('experience', positions, 'section experience', sure(experience));
    const now = positions.find((position) => isCurrent(position.period ?? '')) ?? null;
    readings.offer('role', now?.role, 'current position', sure(experience));
    readings.offer('company', now?.company, 'current position', sure(experience));
    readings.offer(
      'since',
      now?.period === undefined ? null : beginOf(now.period),
      'current position',
      sure(experience),
    );
  }
  const [headline, company] = [readings.value('headline'), readings.value('company')];
  if (headline && company) readings.offer('role', roleBefore(headline, company), 'headline before the employer', 0.7);

  const education = sections.get('education');
  if (education) {
    const schools = datedEntries(education.element, skipping(education)).map((entry) =>
      [...entry.lines.slice(0, 2), entry.period].join(', '),
    );
    readings.offer(
      'education',
      schools.length > 0 ? schools : entryTitles(education),
      'section education',
      sure(education),
    );
  }
  if (school) readings.offer('education', [school], 'top card, school button', 0.6);
  for (const kind of ['skills', 'languages'] as const) {
    const section = sections.get(kind);
    if (section) readings.offer(kind, entryTitles(section), `section ${kind}`, sure(section));
  }
  const activity = sections.get('activity');
  if (activity)
    readings.offer('posts', postsIn(activity.element, identity.slug, card.name), 'section activity', sure(activity));
  const shared = [sections.get('highlights'), sections.get('interests')].filter((section) => section !== undefined);
  for (const [field, path] of [
    ['groups', '/groups/'],
    ['events', '/events/'],
  ] as const) {
    const names = shared.flatMap((section) => linkTexts(section.element, path));
    readings.offer(field, [...new Set(names)], `links to ${field}`, 0.7);
  }
  return readings.snapshot();
}

const skipping = (section: Section) => (element: Element) =>
  element === section.heading || element.localName === 'button';

/** The section's longest stretch of text that stands in no list. */
function longestText(section: Section): string | null {
  const lines = linesOf(section.element, (element) => skipping(section)(element) || element.localName === 'li');
  if (lines.length === 0) return null;
  const blocks = new Map<Element, string[]>();
  for (const line of lines) {
    const block = line.element.closest('[data-testid=expandable-text-box],p,div') ?? line.element;
    blocks.set(block, [...(blocks.get(block) ?? []), line.text]);
  }
  const texts = [...blocks.values()].map((parts) => parts.join('\n'));
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '') || null;
}

const linkTexts = (element: Element, path: string): string[] =>
  [...element.querySelectorAll(`a[href*="${path}"]`)].flatMap((link) => linesOf(link)[0]?.text ?? []);
