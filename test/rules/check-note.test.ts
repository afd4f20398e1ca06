import { describe, expect, test } from 'vitest';
import type { NoteContext } from '../../src/core/note/context.ts';
import { checkNote } from '../../src/core/rules/index.ts';

const recipient = {
  name: 'Dr. Birgit Nowak-Steiner',
  headline: 'Pflegedienstleiterin',
  company: 'Klinikum Fuldatal',
  posts: [{ text: 'Neun Monate Springerpool: Krankenstand von 11 auf 7 Prozent.', age: '3 Tage' }],
};
const context: NoteContext = { network: 'linkedin', recipient };
const rulesOf = (note: string, extra: NoteContext = context) => checkNote(note, extra).findings.map(({ rule }) => rule);

test.each([
  ['', 'empty'],
  ['Hallo Frau Nowak-Steiner,\n\nmit freundlichen Grüßen\nJonas Kern', 'empty'],
  ['👋🙂', 'empty'],
  ['Hallo Birgit, wie geht es dir? Schönes Wochenende!', 'smalltalk'],
  ['Hi Birgit, hope you are well and enjoying the sunshine!', 'smalltalk'],
  ['Ich möchte Sie gerne zu meinem beruflichen Netzwerk hinzufügen.', 'generic'],
  ["I'd like to add you to my professional network on LinkedIn.", 'generic'],
  ['Sehr geehrte/r Frau Nowak-Steiner, wie läuft der Springerpool?', 'placeholder'],
  ['Hi {{first_name}}, your piece on the Springerpool was good.', 'placeholder'],
  ['Liebe Frau Hofmann, wie läuft der Springerpool bei Ihnen?', 'mismatch'],
])('%j is held for %s', (note, rule) => {
  expect(checkNote(note, context).verdict).toBe('hold');
  expect(rulesOf(note)).toContain(rule);
});

test.each([
  'Guten Tag Frau Dr. Nowak-Steiner, wie haben Sie die Stationen für den Springerpool gewonnen?',
  'Hallo Biggi, dein Beitrag zum Krankenstand hat bei uns im Team die Runde gemacht. Fragt ihr auch nach dem Wochenende?',
  'Hi Birgit, hope you are well. From 11 to 7 per cent without new staff: what changed on the night shifts?',
])('%j may go out', (note) => {
  expect(checkNote(note, context)).toMatchObject({ verdict: 'send', findings: [] });
});

test('a rule that is switched off is silent', () => {
  const off = { ...context, rulesOff: ['empty'] } as const;
  expect(rulesOf('', off)).toEqual([]);
});

describe('small talk and not a word more', () => {
  const recipient = { name: 'Anna Berg', headline: 'Leiterin Einkauf bei Kranwerk' };
  const verdict = (text: string) => checkNote(text, { network: 'linkedin', recipient });
  test.each([
    'Hallo, wie geht es?',
    'Hallo Anna, wie geht’s dir so?',
    'Wie geht es Ihnen?',
    'Grüß Gott, alles gut?',
    'Was gibt es Neues?',
    'Hello, how are you?',
    'Hi Anna, how are things?',
    "Hey, what's up?",
    'Hope you had a great weekend!',
  ])('%s is held', (text) => {
    const { verdict: given, findings } = verdict(text);
    expect(given).toBe('hold');
    expect(findings.map(({ rule }) => rule)).toContain('smalltalk');
  });
  test.each(['Hallo zusammen', 'Hi there', 'Hello everyone'])('%s is only a greeting', (text) => {
    expect(verdict(text).findings.map(({ rule }) => rule)).toContain('empty');
  });
  test.each([
    'Wie geht’s? Wir haben uns in Hannover gesehen.',
    'Wie geht es Ihnen nach dem Umbau der Presse?',
    'Hallo Anna, wie geht’s Jan?',
    'How are the sheep?',
  ])('%s is more than that', (text) => {
    expect(verdict(text).verdict).not.toBe('hold');
  });
});
