import { describe, expect, test, vi } from 'vitest';
import { recipientOf } from '../../src/core/note/snapshot.ts';
import { classicProfile, mobileProfile, newProfile } from '../pages/index.ts';
import { gareth, henrike, onXing, others, type Person } from '../pages/people.ts';
import type { DialogView, Language, Mount } from '../pages/replica.ts';
import { xingProfile } from '../pages/xing/profile.ts';
import { dialogsOf, parse } from './parsed.ts';

// Node's DOM is slow on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 60_000 });

const mounts: readonly Mount[] = ['light', 'open', 'closed', 'native'];
const builders = { classic: classicProfile, new: newProfile };
const beside = (person: Person) => others.filter((other) => other.slug !== person.slug);

describe.each(Object.entries(builders))('LinkedIn %s', (_, build) => {
  test.each([henrike, gareth])('reads the profile of $name, and nobody else', (person) => {
    const language = person === henrike ? 'de' : 'en';
    const { doc, url, site, access } = parse(build(person, beside(person), { language }));
    const read = recipientOf(site.readSnapshot(doc, url, access));
    expect(site.surface(url, doc, access)).toBe('profile');
    expect(site.identityOf(url)).toEqual({ site: 'linkedin', slug: person.slug });
    expect(read).toMatchObject({
      name: person.name,
      headline: person.headline,
      role: person.role,
      company: person.company,
      since: person.since,
      location: person.location,
      about: person.about,
      degree: person.degree,
      skills: person.skills,
      languages: person.languages,
      groups: person.groups,
      mutual: person.mutual,
      mutualCount: person.mutual.length + person.moreMutual,
      posts: person.posts.filter((post) => post.repostOf === undefined),
    });
    expect(read.experience?.map(({ role, company }) => [role, company])).toEqual([
      [person.role, person.company],
      ...person.earlier.map(({ role, company }) => [role, company]),
    ]);
    const said = JSON.stringify(read);
    for (const other of beside(person)) expect(said).not.toContain(other.name);
  });

  test.each(mounts)('finds the note dialog in %s', (mount) => {
    const parsed = parse(build(henrike, others, { language: 'de', mount, opened: 'note', limit: 300 }));
    const [dialog, ...more] = dialogsOf(parsed);
    expect(more).toEqual([]);
    expect(dialog).toMatchObject({ state: 'note', limit: 300, notesLeft: 3, recipient: { name: henrike.name } });
    expect(dialog?.field?.id).toBe('custom-message');
    expect(dialog?.sendControl?.textContent).toBe('Senden');
    expect(dialog?.buttonRow?.className).toContain('artdeco-modal__actionbar');
  });

  test('the first step names the person and offers no field', () => {
    const [dialog] = dialogsOf(parse(build(henrike, others, { language: 'de', opened: 'choice' })));
    expect(dialog).toMatchObject({
      state: 'choice',
      field: null,
      sure: true,
      recipient: { name: henrike.name, identity: { slug: henrike.slug } },
    });
    expect(dialog?.sendWithoutNoteControl?.textContent).toBe('Ohne Notiz senden');
  });

  test.each<DialogView>(['upsell', 'email', 'limit'])('what stands in its place is named: %s', (view) => {
    const dialogs = dialogsOf(parse(build(gareth, others, { opened: view })));
    expect(dialogs.map((dialog) => dialog.state)).toEqual([view]);
    expect(dialogs[0]?.field).toBeNull();
    const place = dialogs[0]?.buttonRow;
    expect(place?.matches('.artdeco-modal__actionbar')).toBe(true);
  });

  const languages: readonly Language[] = ['de', 'en', 'fr', 'es', 'it', 'nl', 'pl', 'pt'];
  test.each(languages)('understands both steps in %s', (language) => {
    for (const opened of ['choice', 'note', 'upsell', 'email', 'limit'] as const) {
      const parsed = parse(build(gareth, others, { language, opened }));
      expect(dialogsOf(parsed).map((dialog) => dialog.state)).toEqual([opened]);
      expect(recipientOf(parsed.site.readSnapshot(parsed.doc, parsed.url, parsed.access)).role).toBe(gareth.role);
    }
  });

  test('without a dialog there is none', () => {
    expect(dialogsOf(parse(build(gareth, others)))).toEqual([]);
  });
});

describe('LinkedIn on a phone', () => {
  test.each([henrike, gareth])('reads the profile of $name, and nobody else', (person) => {
    const language = person === henrike ? 'de' : 'en';
    const { doc, url, site, access } = parse(mobileProfile(person, beside(person), { language }));
    const read = recipientOf(site.readSnapshot(doc, url, access));
    expect(site.surface(url, doc, access)).toBe('profile');
    expect(read).toMatchObject({
      name: person.name,
      headline: person.headline,
      role: person.role,
      company: person.company,
      since: person.since,
      location: person.location,
      about: person.about,
      degree: person.degree,
      skills: person.skills,
      education: [`${person.education[0]?.school}, ${person.education[0]?.degree}, ${person.education[0]?.period}`],
    });
    expect(read.experience?.map(({ role, company }) => [role, company])).toEqual([
      [person.role, person.company],
      ...person.earlier.map(({ role, company }) => [role, company]),
    ]);
    for (const other of beside(person)) expect(JSON.stringify(read)).not.toContain(other.name);
  });

  test('before scrolling it says what is not there yet', () => {
    const { doc, url, site, access } = parse(mobileProfile(gareth, others, { unscrolled: true }));
    expect(recipientOf(site.readSnapshot(doc, url, access)).experience).toBeUndefined();
  });
});

describe('XING', () => {
  test.each([henrike, gareth].map(onXing))('reads the profile of $name', (person) => {
    const language = person.name === henrike.name ? 'de' : 'en';
    const { doc, url, site, access } = parse(xingProfile(person, others.slice(0, 2).map(onXing), { language }));
    const read = recipientOf(site.readSnapshot(doc, url, access));
    expect(read).toMatchObject({
      name: person.name,
      role: person.role,
      company: person.company,
      since: person.since,
      about: person.about,
      skills: person.skills,
      haves: person.haves,
      wants: person.wants,
      interests: person.interests,
      languages: person.languages,
    });
    expect(read.location).toContain(person.location.split(',')[0]);
    expect(read.experience).toHaveLength(3);
    expect(read.education?.[0]).toContain(person.education[0]?.school);
  });

  test.each([true, false])('finds the request dialog, role said: %s', (role) => {
    const [dialog] = dialogsOf(parse(xingProfile(onXing(henrike), [], { role, opened: true, limit: 500 })));
    expect(dialog).toMatchObject({ state: 'note', limit: 500, sure: true, recipient: { name: henrike.name } });
    expect(dialog?.sendControl?.textContent).toBe('Kontaktanfrage senden');
  });

  test('with a basic membership there is no field', () => {
    const [dialog] = dialogsOf(parse(xingProfile(onXing(henrike), [], { field: false, opened: true })));
    expect(dialog).toMatchObject({ state: 'choice', field: null, recipient: { name: henrike.name } });
    expect(dialog?.sendWithoutNoteControl?.textContent).toBe('Kontaktanfrage senden');
  });
});
