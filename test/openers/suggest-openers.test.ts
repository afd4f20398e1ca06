import { expect, test } from 'vitest';
import { type OpenerRequest, suggestOpeners } from '../../src/core/openers/index.ts';

const request: OpenerRequest = {
  network: 'linkedin',
  recipient: {
    name: 'Dr. Henning Brockmeyer',
    headline: 'IT-Leiter | Open Source in der Verwaltung',
    company: 'Stadt Herford',
    about: 'Verwaltung, die man nicht ausdrucken muss.',
    posts: [
      {
        text: 'Wie bekommt ihr in der Verwaltung 340 Arbeitsplätze von der Office-Lizenz weg?',
        age: '6 Tage',
      },
    ],
    mutual: ['Nadja Felske'],
  },
  sender: { name: 'Anke Siekmann', headline: 'IT-Koordinatorin, Stadt Lemgo' },
};

test('at most three openers, no hook twice, each built on words of the page', () => {
  const { openers, blank } = suggestOpeners(request);
  expect(blank).toBeNull();
  expect(openers.length).toBeGreaterThan(1);
  expect(new Set(openers.map(({ hook }) => hook)).size).toBe(openers.length);
  expect(openers[0]?.hook).toBe('post');
  for (const opener of openers) {
    expect(opener.text.startsWith('Guten Tag Dr. Brockmeyer, ')).toBe(true);
    // A question of the trade may leave the job's name to the page.
    if (opener.hook === 'role') continue;
    for (const { value } of opener.facts) expect(opener.text).toContain(value);
  }
});

test('nothing unrelated is put behind a mutual contact', () => {
  const mutual = suggestOpeners(request).openers.find(({ hook }) => hook === 'mutual');
  expect(mutual?.facts).toEqual([{ field: 'mutual', value: 'Nadja Felske', index: 0 }]);
});

test('the same request gives the same answer; frames used lately are avoided', () => {
  const first = suggestOpeners(request);
  expect(suggestOpeners(request)).toEqual(first);
  const frames = first.openers.map(({ frame }) => frame);
  const next = suggestOpeners({ ...request, recentFrames: frames });
  expect(next.openers.map(({ frame }) => frame).filter((frame) => frames.includes(frame))).toEqual([]);
});

test('nothing to build on is said, not papered over', () => {
  const bare = {
    name: 'Franz Hochreiter',
    headline: 'Angestellter',
    company: 'Hochreiter',
    location: 'Linz',
  };
  expect(suggestOpeners({ network: 'xing', recipient: bare })).toEqual({ openers: [], blank: 'nothing-specific' });
  expect(suggestOpeners({ network: 'xing', recipient: {} }).blank).toBe('no-recipient');
  expect(suggestOpeners({ ...request, limit: 60 }).blank).toBe('limit-too-small');
  const private_ = {
    name: 'Eva Muster',
    posts: [{ text: 'Meine Tochter hat heute laufen gelernt, mein Mann hat geweint.' }],
  };
  expect(suggestOpeners({ network: 'linkedin', recipient: private_ }).blank).toBe('only-taboo');
});

test('du and Sie are followed through every word', () => {
  const du = suggestOpeners({ ...request, address: 'du' }).openers.map(({ text }) => text);
  for (const text of du) {
    expect(text.startsWith('Hallo Henning, ')).toBe(true);
    expect(text).not.toMatch(/\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b/);
  }
  const Sie = suggestOpeners({ ...request, draft: 'Guten Tag Herr Dr. Brockmeyer, haben Sie' }).openers;
  expect(Sie[0]?.text.startsWith('Guten Tag Herr Dr. Brockmeyer, ')).toBe(true);
  expect(Sie[0]?.address).toBe('Sie');
});

test('what the caller turns down is said otherwise or left out', () => {
  const [first] = suggestOpeners(request).openers;
  const otherwise = suggestOpeners({ ...request, accept: (text) => text !== first?.text });
  expect(otherwise.openers.map(({ text }) => text)).not.toContain(first?.text);
  expect(otherwise.openers[0]?.hook).toBe(first?.hook);
  expect(suggestOpeners({ ...request, accept: () => false })).toEqual({ openers: [], blank: 'nothing-specific' });
});
