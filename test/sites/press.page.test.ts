import { describe, expect, test, vi } from 'vitest';
import { recipientOf } from '../../src/core/note/snapshot.ts';
import type { PressedInvite } from '../../src/sites/site.ts';
import {
  classicProfile,
  classicSearch,
  customInvite,
  feed,
  messaging,
  network,
  newProfile,
  newSearch,
  xingMessenger,
  xingProfile,
  xingSearch,
} from '../pages/index.ts';
import { gareth, henrike, onXing, others, type Person } from '../pages/people.ts';
import type { Language } from '../pages/replica.ts';
import { strings } from '../pages/strings.ts';
import { dialogsOf, type Parsed, parse } from './parsed.ts';

// Node's DOM is slow on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 60_000 });

/** The event path of a press on an element's innermost part. */
function pathTo(element: Element): EventTarget[] {
  const path: EventTarget[] = [];
  let inner: Element = element;
  while (inner.lastElementChild) inner = inner.lastElementChild;
  for (let up: Element | null = inner; up; up = up.parentElement) path.push(up);
  return path;
}

const press = ({ site, url }: Parsed, control: Element | null | undefined): PressedInvite | null =>
  control ? site.pressedInvite(pathTo(control), url) : null;

const labelled = (parsed: Parsed, part: string): Element[] =>
  [...parsed.doc.querySelectorAll('a[href],button')].filter((one) =>
    `${one.getAttribute('aria-label') ?? ''} ${one.textContent}`.includes(part),
  );

const [torben, , priya] = others as [Person, Person, Person];

describe('who a pressed control is about', () => {
  test.each([
    ['new', newProfile],
    ['classic', classicProfile],
  ])('%s profile: the profile itself, and the people beside it', (_, build) => {
    const parsed = parse(build(gareth, others, { language: 'en' }));
    for (const person of [gareth, torben, priya]) {
      const controls = labelled(parsed, `Invite ${person.name} to connect`);
      expect(controls.length).toBeGreaterThan(0);
      for (const control of controls) {
        expect(press(parsed, control)).toEqual({
          name: person.name,
          identity: { site: 'linkedin', slug: person.slug },
          opensDialog: true,
        });
      }
    }
  });

  const languages: readonly Language[] = ['de', 'en', 'fr', 'es', 'it', 'nl', 'pl', 'pt'];
  test.each(languages)('in %s: on the profile, in its menu, beside it, in lists', (language) => {
    const label = strings[language].invite.replace('{name}', torben.name);
    const own = strings[language].invite.replace('{name}', gareth.name);
    for (const build of [newProfile, classicProfile]) {
      const parsed = parse(build(gareth, others, { language }));
      expect(press(parsed, labelled(parsed, label)[0])).toMatchObject({ name: torben.name, opensDialog: true });
      for (const control of labelled(parsed, own))
        expect(press(parsed, control)).toMatchObject({ name: gareth.name, identity: { slug: gareth.slug } });
    }
    const menu = parse(newProfile(gareth, others, { language })).doc.querySelector('[role=menuitem][href*=invite]');
    expect(press(parse(newProfile(gareth, others, { language })), menu)).toMatchObject({ name: gareth.name });
    for (const [build, opensDialog] of [
      [network, false],
      [feed, false],
      [classicSearch, true],
    ] as const) {
      const parsed = parse(build([gareth, ...others], { language }));
      expect(press(parsed, labelled(parsed, label)[0])).toMatchObject({ name: torben.name, opensDialog });
    }
  });

  test.each([
    ['new', newSearch],
    ['classic', classicSearch],
  ])('%s search: the person of the row, with what the row shows', (_, build) => {
    const parsed = parse(build([gareth, ...others], { language: 'en' }));
    const control = labelled(parsed, `Invite ${priya.name} to connect`)[0];
    expect(press(parsed, control)).toMatchObject({
      name: priya.name,
      identity: { slug: priya.slug },
      opensDialog: true,
    });
    const row = recipientOf(parsed.site.readRow(control as Element, parsed.url));
    expect(row).toMatchObject({
      name: priya.name,
      headline: priya.headline,
      degree: priya.degree,
      mutual: priya.mutual,
    });
    expect(JSON.stringify(row)).not.toContain(torben.name);
  });

  test.each([
    ['My network', network],
    ['the feed', feed],
  ])('%s: a press sends at once', (_, build) => {
    const parsed = parse(build([gareth, ...others], { language: 'en' }));
    const control = labelled(parsed, `Invite ${gareth.name} to connect`)[0];
    expect(press(parsed, control)).toEqual({
      name: gareth.name,
      identity: { site: 'linkedin', slug: gareth.slug },
      opensDialog: false,
    });
  });

  test('XING: the profile, the people beside it, the rows of a search', () => {
    const [henrikeThere, garethThere] = [henrike, gareth].map(onXing) as [Person, Person];
    const profile = parse(xingProfile(henrikeThere, [garethThere], { language: 'de' }));
    const [own, beside] = labelled(profile, 'Als Kontakt hinzufügen').filter((one) => one.closest('main') !== null);
    expect(press(profile, own)).toMatchObject({ name: henrike.name, identity: { slug: 'henrike_vossbeck' } });
    expect(press(profile, beside)).toMatchObject({ name: gareth.name, identity: { slug: 'gareth_pennwood' } });
    const search = parse(xingSearch([henrikeThere, garethThere]));
    const controls = labelled(search, 'Als Kontakt hinzufügen').filter((one) => one.closest('li') !== null);
    expect(controls.map((control) => press(search, control)?.name)).toEqual([henrike.name, gareth.name]);
    expect(recipientOf(search.site.readRow(controls[1] as Element, search.url))).toMatchObject({
      name: gareth.name,
      role: gareth.role,
      company: gareth.company,
    });
  });

  test('other controls start nothing', () => {
    const parsed = parse(newProfile(gareth, others, { language: 'en' }));
    for (const label of ['Message', 'More', 'Home']) {
      for (const control of labelled(parsed, label)) expect(press(parsed, control)).toBeNull();
    }
    const xing = parse(xingProfile(onXing(henrike), [], { first: 'message' }));
    expect(press(xing, xing.doc.querySelector('[data-qa=profile-primary-action]'))).toBeNull();
  });
});

describe('the right person', () => {
  const pressed = (person: Person): PressedInvite => ({
    name: person.name,
    identity: { site: 'linkedin', slug: person.slug },
    opensDialog: true,
  });

  test('pressed on the open profile: sure, in both steps', () => {
    for (const opened of ['choice', 'note'] as const) {
      const [dialog] = dialogsOf(parse(newProfile(gareth, others, { opened }), pressed(gareth)));
      expect(dialog).toMatchObject({ sure: true, recipient: { name: gareth.name, identity: { slug: gareth.slug } } });
    }
  });

  test('pressed on someone beside the open profile: that person, and no facts of the profile', () => {
    const [dialog] = dialogsOf(parse(newProfile(gareth, others, { opened: 'note' }), pressed(torben)));
    expect(dialog).toMatchObject({ sure: false, recipient: { name: torben.name, identity: { slug: torben.slug } } });
  });

  test('pressed on someone beside, and named by the first step: sure, whoever the page is about', () => {
    const { site, doc, url, access } = parse(newProfile(gareth, others, { opened: 'note' }), pressed(torben));
    const earlier = { name: torben.name, identity: { site: 'linkedin', slug: torben.slug } } as const;
    const [dialog] = site.findNoteDialogs(doc, url, { ...access, earlier });
    expect(dialog).toMatchObject({ sure: true, recipient: earlier });
  });

  test('dialog and pressed control disagree: not sure', () => {
    const [dialog] = dialogsOf(parse(newSearch([gareth, ...others], { opened: 'choice' }), pressed(torben)));
    expect(dialog).toMatchObject({ sure: false, recipient: { name: gareth.name } });
  });

  test('two people of one name: the address decides, and it is not sure', () => {
    const twin: Person = { ...torben, name: gareth.name };
    const [dialog] = dialogsOf(parse(newProfile(gareth, [twin], { opened: 'choice' }), pressed(twin)));
    expect(dialog?.sure).toBe(false);
  });

  test('nothing pressed, nobody named, others on the page: the profile, but not sure', () => {
    const [dialog] = dialogsOf(parse(newProfile(gareth, others, { opened: 'note' })));
    expect(dialog).toMatchObject({ sure: false, recipient: { name: gareth.name } });
  });

  test('the second step remembers whom the first one named', () => {
    const parsed = parse(newSearch([gareth, ...others], { opened: 'note' }));
    expect(dialogsOf(parsed)[0]?.recipient).toBeNull();
    const earlier = { name: priya.name, identity: { site: 'linkedin', slug: priya.slug } } as const;
    const [dialog] = parsed.site.findNoteDialogs(parsed.doc, parsed.url, { ...parsed.access, earlier });
    expect(dialog).toMatchObject({ sure: true, recipient: earlier });
  });

  test('an address that invites names the person', () => {
    const [dialog] = dialogsOf(parse(customInvite(gareth, { opened: 'choice' })));
    expect(dialog).toMatchObject({ sure: true, recipient: { name: gareth.name, identity: { slug: gareth.slug } } });
  });
});

describe('what is no note dialog', () => {
  test.each([
    ['messaging', messaging([henrike], { language: 'de' })],
    ['feed', feed([henrike, gareth])],
    ['My network', network([henrike, gareth])],
    ['search', newSearch([henrike, gareth])],
    ['XING messenger', xingMessenger([onXing(henrike)])],
    ['XING messenger, English', xingMessenger([onXing(gareth)], { language: 'en' })],
  ])('%s: silence', (_, page) => {
    const pressed: PressedInvite = { name: henrike.name, identity: null, opensDialog: true };
    expect(dialogsOf(parse(page))).toEqual([]);
    expect(dialogsOf(parse(page, pressed))).toEqual([]);
  });
});
