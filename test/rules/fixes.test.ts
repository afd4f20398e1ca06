import { expect, test } from 'vitest';
import type { NoteContext } from '../../src/core/note/context.ts';
import type { RuleId } from '../../src/core/note/finding.ts';
import { applyFix, checkNote } from '../../src/core/rules/index.ts';

const recipient = { name: 'Dr. Birgit Nowak-Steiner', headline: 'Pflegedienstleiterin' };
const cases: readonly (readonly [rule: RuleId, note: string, mended: string, context?: NoteContext])[] = [
  ['mismatch', 'Hallo Natascha, wie läuft der Springerpool?', 'Hallo Birgit, wie läuft der Springerpool?'],
  ['placeholder', 'Hallo [Vorname], wie läuft der Springerpool?', 'Hallo Birgit, wie läuft der Springerpool?'],
  ['placeholder', 'Hi {{first_name}}, how did the pool begin?', 'Hi Birgit, how did the pool begin?'],
  [
    'placeholder',
    'Sehr geehrte/r Frau Nowak-Steiner, wie läuft der Springerpool?',
    'Sehr geehrte Frau Nowak-Steiner, wie läuft der Springerpool?',
  ],
  [
    'contact',
    'Frau Nowak-Steiner, wie läuft der Springerpool? Mehr unter www.pool-kern.de. Gruß, Jonas',
    'Frau Nowak-Steiner, wie läuft der Springerpool? Gruß, Jonas',
  ],
  [
    'formality',
    'Frau Nowak-Steiner, wie haben Sie die Stationen gewonnen, und was sagt Ihr Team zu deinem Springerpool?',
    'Frau Nowak-Steiner, wie haben Sie die Stationen gewonnen, und was sagt Ihr Team zu Ihrem Springerpool?',
  ],
  [
    'too-long',
    'Wie haben Sie die Stationen für den Springerpool gewonnen? Wir beginnen im Mai damit.',
    'Wie haben Sie die Stationen für den Springerpool gewonnen?',
    { recipient, limit: 70 },
  ],
];

test.each(cases.map(([rule, note, mended, context = { recipient }]) => ({ rule, note, mended, context })))(
  '$rule: $note is mended',
  ({ rule, note, mended, context }) => {
    const finding = checkNote(note, context).findings.find((one) => one.rule === rule);
    expect(finding?.fix && applyFix(note, finding.fix)).toBe(mended);
    expect(checkNote(mended, context).findings.map((one) => one.rule)).not.toContain(rule);
  },
);

test('where no repair is certain, none is offered', () => {
  const unsure: readonly (readonly [string, NoteContext])[] = [
    // The whole note is the address.
    ['www.pool-kern.de', { recipient }],
    // Verbs would have to change.
    ['Hallo Birgit, was machst du mit dem Springerpool? Wie haben Sie angefangen?', { recipient }],
    // Only one name is shown.
    ['Hallo Natascha, wie läuft der Springerpool?', { recipient: { name: 'Birgit' } }],
    // Whoever mixed up the name may have mixed up Frau and Herr.
    ['Liebe Frau Hofmann, wie läuft der Springerpool?', { recipient }],
    // Nothing is left before the limit.
    ['Wie haben Sie die Stationen für den Springerpool gewonnen, die nicht wollten?', { recipient, limit: 40 }],
  ];
  for (const [note, context] of unsure) {
    const { verdict, findings } = checkNote(note, context);
    expect(verdict, note).toBe('hold');
    expect(findings.map(({ fix }) => fix).filter(Boolean), note).toEqual([]);
  }
});
