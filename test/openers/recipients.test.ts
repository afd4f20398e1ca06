import { expect, test } from 'vitest';
import { type Opener, type OpenerRequest, suggestOpeners } from '../../src/core/openers/index.ts';
import { checkNote } from '../../src/core/rules/index.ts';
import { people } from './people.ts';

const everyone = people();
const now = Date.UTC(2026, 0, 15);
const has = (list: readonly unknown[] | string | undefined) => (list?.length ?? 0) > 0;

function isVerbatim(request: OpenerRequest, { facts }: Opener): boolean {
  return facts.every(({ field, value, index }) => {
    if (field === 'own' || field === 'history') return true;
    const source: unknown = field === 'sender' ? request.sender : request.recipient[field];
    const place: unknown = index === undefined ? source : (source as readonly unknown[])[index];
    return JSON.stringify(place).includes(JSON.stringify(value).slice(1, -1));
  });
}

test.each([200, 300, 500])('within %i characters, word for word from the page, one question at most', (limit) => {
  for (const person of everyone) {
    for (const address of ['du', 'Sie'] as const) {
      const request = { ...person, limit, address, now };
      for (const opener of suggestOpeners(request).openers) {
        expect(opener.text.length, opener.text).toBeLessThanOrEqual(limit);
        // A question that the recipient has put stays as it is, between its quotation marks.
        const own = opener.text.replace(/[„“][^„“”]*[“”]/gu, '');
        expect(own.split('?').length, opener.text).toBeLessThanOrEqual(2);
        expect(isVerbatim(request, opener), opener.text).toBe(true);
        for (const { field, value } of opener.facts) {
          // A role begins with a small letter inside an English sentence.
          // A question of the trade may leave the job's name to the page.
          const named = opener.hook === 'role' && (field === 'role' || field === 'headline');
          if (field !== 'sender' && !named) expect(opener.text.toLowerCase()).toContain(value.toLowerCase());
        }
        expect(opener.text).not.toMatch(/[{}[\]>]|\s{2}|\s$|undefined/);
      }
    }
  }
});

test('nearly everybody who shows something gets an opener, nobody who shows nothing', () => {
  const rich = everyone.filter(({ recipient: { posts, wants, skills, about } }) =>
    [posts, wants, skills, about].some(has),
  );
  const served = rich.filter((person) => suggestOpeners({ ...person, now }).openers.length > 0);
  expect(served.length / rich.length).toBeGreaterThanOrEqual(0.85);
  for (const { network, recipient } of everyone) {
    const { name = '', location = '' } = recipient;
    const empty = { name, location, headline: 'Angestellter', company: 'Firma GmbH' };
    expect(suggestOpeners({ network, recipient: empty }).blank).toBe('nothing-specific');
  }
});

test('no two people get the same frames in the same order; of those with one opener half do not', () => {
  const orders = everyone.map((person) =>
    suggestOpeners({ ...person, now }).openers.map(({ language, frame }) => `${language} ${frame}`),
  );
  const several = orders.filter((frames) => frames.length > 1).map((frames) => frames.join(' '));
  expect(new Set(several).size).toBe(several.length);
  const one = orders.flatMap((frames) => (frames.length === 1 ? frames : []));
  // One frame has to be chosen for each alone; who writes to both is told apart by the next test.
  expect(new Set(one).size / one.length).toBeGreaterThan(0.53);
});

test('who writes to one after the other never gets a frame of the last notes again', () => {
  const written: Record<string, string[]> = { de: [], en: [] };
  for (const person of everyone) {
    const last = (written[person.id.startsWith('g') ? 'de' : 'en'] ?? []).slice(0, 5);
    const [first] = suggestOpeners({ ...person, now, recentFrames: last }).openers;
    if (first === undefined) continue;
    expect(last, first.text).not.toContain(first.frame);
    written[first.language]?.unshift(first.frame);
  }
});

test('the language of the page is the language of the note', () => {
  for (const person of everyone) {
    const german = person.id.startsWith('g');
    for (const { language } of suggestOpeners(person).openers) expect(language, person.id).toBe(german ? 'de' : 'en');
  }
});

test('the note checker would let every opener go out, and turns down few to get there', () => {
  let written = 0;
  let turnedDown = 0;
  for (const person of everyone.filter((_, at) => at % 3 === 0)) {
    const context = { network: person.network, recipient: person.recipient };
    const accept = (text: string) => checkNote(text, context).verdict === 'send';
    for (const { text } of suggestOpeners({ ...person, now }).openers) {
      written++;
      if (!accept(text)) turnedDown++;
    }
    for (const { text } of suggestOpeners({ ...person, now, accept }).openers) expect(accept(text), text).toBe(true);
  }
  expect(turnedDown / written).toBeLessThan(0.08);
});
