import { readFileSync } from 'node:fs';
import { parse, safeParse } from 'valibot';
import { expect, test } from 'vitest';
import type { Recipient } from '../../src/core/note/recipient.ts';
import { suggestOpeners } from '../../src/core/openers/index.ts';
import { defaultSettings } from '../../src/core/relationship/settings.ts';
import { checkNote } from '../../src/core/rules/index.ts';
import { findOpeners, judgeNote } from '../../src/entries/background/judging/judge.ts';
import { nothingKnown } from '../../src/entries/background/judging/knowledge.ts';
import { warmUp } from '../../src/entries/background/judging/warm-up.ts';
import type { NoteQuestion, OpenersQuestion } from '../../src/messaging/judging.ts';
import { longestList, longestText } from '../../src/messaging/limits.ts';
import { requests } from '../../src/messaging/schemas.ts';
import { withinLimits } from '../../src/messaging/within-limits.ts';

const lines = (name: string) =>
  readFileSync(new URL(`../notes/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const people = new Map(lines('ga.recipients.jsonl').map(({ id, recipient }) => [id, recipient as Recipient]));
const notes = lines('ga.notes.jsonl').map(({ note, to }) => ({
  text: String(note),
  recipient: people.get(to) ?? {},
}));

const question: NoteQuestion = { network: 'linkedin', recipient: {}, text: '', limit: 200, dismissed: [] };
const known = nothingKnown(defaultSettings);
/** As the browser carries it. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
/** As the background takes it from a page. */
const received = (asked: NoteQuestion): NoteQuestion => parse(requests['note.judge'], sent(asked));

test('the way through the background changes no verdict, no finding and no span', () => {
  expect(notes.length).toBeGreaterThan(100);
  expect(notes.filter(({ recipient }) => recipient.name).length).toBeGreaterThan(50);
  for (const { text, recipient } of notes) {
    const direct = checkNote(text, { network: 'linkedin', recipient, sender: {}, limit: 200 });
    const asked = received({ ...question, recipient, text });
    const answer = sent(judgeNote(asked, known, 'de'));
    expect(answer.verdict).toBe(direct.verdict);
    expect(answer.findings.map(({ rule, span }) => ({ rule, span }))).toEqual(
      direct.findings.map(({ rule, span }) => ({ rule, span })),
    );
    for (const { name, advice, why } of answer.findings)
      for (const said of [name, advice, why]) expect(said).not.toBe('');
  }
});

test('a repair comes as the core made it, with a word for its button', () => {
  const recipient: Recipient = { name: 'Gareth Pennwood' };
  const text = 'Hi [Name], what did the fleece cost you per tree?';
  const repairOf = (asked: NoteQuestion) =>
    sent(judgeNote(received(asked), known, 'en')).findings.find(({ rule }) => rule === 'placeholder')?.fix;
  const direct = checkNote(text, { network: 'linkedin', recipient, sender: {}, limit: 200 });
  expect(repairOf({ ...question, recipient, text })).toEqual({
    text: 'Replace with “Gareth”',
    edit: direct.findings.find(({ rule }) => rule === 'placeholder')?.fix,
  });
  expect(repairOf({ ...question, text })).toBeNull();
});

test('openers are those of the core, each with words, and each would be let go out', () => {
  const now = Date.UTC(2026, 10, 22);
  let found = 0;
  for (const recipient of people.values()) {
    const asked: OpenersQuestion = {
      ...question,
      recipient,
      address: null,
      ownWords: { connection: null, text: '' },
    };
    const answer = sent(findOpeners(sent(asked), known, 'en', now));
    const direct = suggestOpeners({
      ...{ network: 'linkedin', recipient, sender: {}, habit: defaultSettings.habit, recentFrames: [] },
      ...{ draft: '', limit: 200, now },
      accept: (text) => checkNote(text, { network: 'linkedin', recipient, sender: {}, limit: 200 }).verdict === 'send',
    });
    expect(answer.openers.map(({ text }) => text)).toEqual(direct.openers.map(({ text }) => text));
    expect(answer.blank).toBe(direct.blank);
    for (const opener of answer.openers) {
      found += 1;
      expect(opener.text).toContain(opener.body.slice(1));
      expect(opener.name).not.toBe('');
      expect(opener.picture.every(([, { d, cx, x }]) => d ?? cx ?? x)).toBe(true);
      expect(opener.picture).not.toHaveLength(0);
      expect(judgeNote({ ...asked, text: opener.text }, known, 'en').verdict).toBe('send');
    }
  }
  expect(found).toBeGreaterThan(20);
});

test('own words grow into an opener, and nothing in common into advice', () => {
  const asked = (connection: 'met' | 'nothing' | null) =>
    findOpeners(
      {
        ...question,
        recipient: { name: 'Gareth Pennwood' },
        address: null,
        ownWords: { connection, text: 'at the tree nursery fair in Bangor' },
      },
      known,
      'en',
      0,
    ).grown;
  expect(asked(null)).toBeNull();
  expect(asked('nothing')).toEqual({ advice: 'wait' });
  expect(asked('met')).toMatchObject({ opener: { hook: 'own-words' } });
  expect(JSON.stringify(asked('met'))).toContain('tree nursery fair in Bangor');
});

test('the answer to a page says nothing of what is remembered', () => {
  const secret = 'a secret employer of mine';
  const fingerprints = [[1, 2, 3]];
  const remembering = {
    settings: { ...defaultSettings, sender: { name: 'Ute Ohm', employers: [secret] }, goals: [secret] },
    earlier: { fingerprints, frames: ['post/secret-frame'], usedThisMonth: 3 },
  };
  const recipient = { name: 'Gareth Pennwood', company: 'Dollart' };
  const text = 'Hi Gareth, how are you?';
  const judged = judgeNote({ ...question, recipient, text }, remembering, 'en');
  expect(Object.keys(judged).sort()).toEqual(['calm', 'findings', 'language', 'verdict']);
  for (const finding of judged.findings)
    expect(Object.keys(finding).sort()).toEqual(['advice', 'fix', 'hint', 'key', 'name', 'rule', 'span', 'why']);
  expect(JSON.stringify(judged)).not.toMatch(/secret|1,2,3/);
});

test('what a page sends is bounded', () => {
  const fits = (change: object) => safeParse(requests['note.judge'], { ...question, ...change }).success;
  expect(fits({})).toBe(true);
  expect(fits({ text: 'x'.repeat(longestText) })).toBe(true);
  expect(fits({ text: 'x'.repeat(longestText + 1) })).toBe(false);
  expect(fits({ recipient: { about: 'x'.repeat(longestText + 1) } })).toBe(false);
  expect(fits({ recipient: { skills: Array.from({ length: longestList + 1 }, () => 'x') } })).toBe(false);
  expect(fits({ recipient: { degree: Number.NaN } })).toBe(false);
  expect(fits({ dismissed: ['everything'] })).toBe(false);
  expect(fits({ network: 'example' })).toBe(false);
});

test('a page with texts as long as a book is cut, not refused', () => {
  const book = 'x'.repeat(longestText * 2);
  const read = <T>(value: T) => ({ value, how: book, confidence: 0.9 });
  const snapshot = withinLimits({
    name: read(book),
    about: read(book),
    posts: read(Array.from({ length: longestList * 2 }, () => ({ text: book, age: book }))),
    experience: read([{ role: book, period: book }]),
    degree: read(2),
  });
  const sentInvitation = { id: 'record-0001', identity: null, name: 'x', snapshot, at: 0 };
  const rest = { note: null, verdict: null, fingerprint: null, frame: null };
  expect(safeParse(requests['invitation.sent'], { ...sentInvitation, ...rest }).success).toBe(true);
});

test('warming up judges in both languages and tells nobody', () => {
  expect(() => warmUp(0)).not.toThrow();
});
