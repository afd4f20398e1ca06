import type { Language } from '../../pages/replica.ts';
import { strings } from '../../pages/strings.ts';
import { everyElement, everyText, type Mutation, made, mainOf, type Page, pick } from '../mutation.ts';
import { type Random, shuffled } from '../random.ts';
import { languageOf } from './phrases-profile.ts';

const plain = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const voluntary: Readonly<Record<Language, string>> = {
  en: 'Volunteering',
  de: 'Ehrenamt',
  fr: 'Bénévolat',
  es: 'Voluntariado',
  it: 'Volontariato',
  nl: 'Vrijwilligerswerk',
  pl: 'Wolontariat',
  pt: 'Voluntariado',
};

/** The section with somebody's work, as the replicas of LinkedIn draw it. */
function workOf(doc: Document): Element | null {
  const titles = Object.values(strings).map(({ experience }) => experience);
  const sections = [...mainOf(doc).querySelectorAll('section')];
  return (
    sections.find((one) =>
      titles.some((title) => plain(one.querySelector('h2') ?? doc.createElement('b')).startsWith(title)),
    ) ?? null
  );
}
const entriesOf = (section: Element): Element[] => [
  ...section.querySelectorAll('[componentkey^="entity-collection-item"], .r-entry'),
];

/** The lines of an entry: the elements that each draw one, said once or twice. */
const linesOf = (entry: Element): Element[] => [
  ...entry.querySelectorAll('p, [data-view-name] .mr1.t-bold, .r-entry .mr1.t-bold, .t-14.t-normal'),
];
const once = (line: Element): string => plain(line.querySelector('[aria-hidden=true]') ?? line);

/** Role, employer, years: an entry that is not grouped already. */
const isFlat = (employer: Element, dates: Element): boolean =>
  !/\d{4}/.test(once(employer)) && /\d{4}/.test(once(dates)) && employer.closest('ul') === dates.closest('ul');

/** Says another text in a line, in its copy for the ear too. */
function say(line: Element, words: string): void {
  const copies = line.querySelectorAll('[aria-hidden=true], .visually-hidden');
  if (copies.length === 0) line.textContent = words;
  for (const copy of copies) copy.textContent = words;
}

/** Two roles one after the other with one employer: its name stands once, over both. */
function sameEmployer(doc: Document): void {
  const work = workOf(doc);
  const entry = work ? entriesOf(work)[0] : undefined;
  const [role, employer, dates, ...rest] = entry ? linesOf(entry) : [];
  if (!entry || !role || !employer || !dates || !role.parentElement || !isFlat(employer, dates)) return;
  const [firm = '', share = ''] = once(employer).split(' · ');
  const list = doc.createElement('ul');
  for (const [title, when] of [
    [once(role), once(dates)],
    ['Seasonal help', '2018 – 2024'],
  ] as const) {
    const item = doc.createElement('li');
    const [one, other] = [role.cloneNode(true) as Element, dates.cloneNode(true) as Element];
    say(one, title);
    say(other, when);
    item.append(one, other, ...rest.map((line) => line.cloneNode(true)));
    list.append(item);
  }
  say(role, firm);
  say(employer, `${share} · 8`);
  for (const line of [dates, ...rest]) line.remove();
  (role.closest('a') ?? role.parentElement).after(list);
}

/** Every entry says the employer first, then what one does there. */
function employerFirst(doc: Document): void {
  const work = workOf(doc);
  for (const entry of work ? entriesOf(work) : []) {
    const [role, employer, dates] = linesOf(entry);
    if (!role || !employer || !dates || !isFlat(employer, dates)) continue;
    const [title, firm = ''] = [once(role), once(employer).split(' · ')[0]];
    say(role, firm);
    say(employer, title);
  }
  for (const title of mainOf(doc).querySelectorAll('[data-qa="timeline-headline"]')) {
    const firm = title.nextElementSibling;
    if (firm) title.before(firm);
  }
}

/** What somebody does unpaid, told as the work is, before it. */
function unpaidFirst(doc: Document, random: Random, { language, name }: Page): void {
  const work = workOf(doc);
  if (name === null || !work) return;
  const copy = work.cloneNode(true) as Element;
  for (const element of [copy, ...everyElement(copy)])
    for (const attribute of ['id', 'componentkey'])
      if (attribute === 'id' || element === copy) element.removeAttribute(attribute);
  const [entry, ...others] = entriesOf(copy);
  const [role, employer] = entry ? linesOf(entry) : [];
  if (!entry || !role || !employer) return;
  for (const one of others) (one.closest('li') ?? one).remove();
  const title = voluntary[languageOf(doc, null, language)];
  for (const text of everyText(copy.querySelector('h2')?.parentElement ?? copy)) text.nodeValue = title;
  const [what, where] = pick(
    [
      ['Treasurer', 'Village Hall Fund'],
      ['Coach', 'Rowing Club'],
    ] as const,
    random,
  );
  say(role, what);
  say(employer, where);
  work.before(copy);
}

/** More lines between the name and what somebody is: how it is spoken, a mark, a sign of honour. */
function linesBelowName(doc: Document, random: Random, { name }: Page): void {
  const heading = [...mainOf(doc).querySelectorAll('h1, h2')].find(
    (one) => name !== null && plain(one).startsWith(name),
  );
  if (!heading) return;
  let box: Element = heading;
  while (box.parentElement && plain(box.nextElementSibling ?? doc.createElement('b')).length < 12) {
    if (box.parentElement.matches('section, main')) return;
    box = box.parentElement;
  }
  const handle = `@${name?.split(' ')[0]?.toLowerCase() ?? ''}`;
  const lines = ['they/them', '🔊 0:03', '★ Top Voice', '✓ ID', 'Member since 2014', handle];
  for (const line of shuffled(lines, random).slice(0, 2))
    box.after(made(doc, pick([`<p>${line}</p>`, `<div><span>${line}</span></div>`], random)));
}

/** Ways of a fifth look, in what a profile tells. */
export const fifthProfile: readonly Mutation[] = [
  { id: 'two roles with one employer', apply: sameEmployer },
  { id: 'the employer first', apply: employerFirst },
  { id: 'unpaid work first', apply: unpaidFirst },
  { id: 'lines below the name', apply: linesBelowName },
];
