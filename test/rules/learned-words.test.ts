import { describe, expect, it } from 'vitest';
import { classes, judge } from '../../src/core/rules/reading/judgement.ts';
import { addWords, ownStems, wordStep } from '../../src/core/rules/reading/learned-words.ts';
import { featuresOf, observe } from '../../src/core/rules/reading/training.ts';
import { wordWeights } from '../../src/core/rules/reading/word-weights.ts';

const entry = /^(\p{Ll}+)((?:[A-J]-?[1-9]\d?)+)$/u;
const nobody = { network: 'linkedin' } as const;

describe('words that were learned', () => {
  for (const language of ['de', 'en'] as const) {
    it(`are written whole, each once (${language})`, () => {
      const entries = wordWeights[language].split(' ');
      expect(entries.length).toBeGreaterThan(100);
      expect(entries.filter((part) => !entry.test(part))).toEqual([]);
      const stems = entries.map((part) => entry.exec(part)?.[1]);
      expect(new Set(stems).size).toBe(stems.length);
    });

    it(`count by class as they are written (${language})`, () => {
      const [, stem = '', pairs = ''] = entry.exec(wordWeights[language].split(' ')[0] ?? '') ?? [];
      const raw = classes.map(() => 0);
      addWords(raw, new Set([stem, 'xqzzz']), language, classes);
      const steps = [...pairs.matchAll(/-?\d+/g)].map(Number);
      const found = raw.filter((value) => value !== 0).map((value) => Math.round(value / wordStep));
      expect(found.sort((a, b) => a - b)).toEqual(steps.sort((a, b) => a - b));
    });
  }

  it('leave out names, greeting, sign-off, figures and what stands on the page', () => {
    const text = 'Hallo Frau Behrens, Ihr Gerüst in Husum stand 2019 drei Wochen.\n\nViele Grüße\nJonte Harms';
    const recipient = {
      name: 'Antje Behrens',
      headline: 'Gerüstbau Husum',
      posts: [{ text: 'Unser Gerüst in Husum' }],
    };
    const stems = ownStems(
      observe(text, { network: 'linkedin', recipient, sender: { name: 'Jonte Harms', goals: [] } }),
    );
    expect([...stems].some((stem) => stem.startsWith('woch'))).toBe(true);
    expect(
      [...stems].filter((stem) => /^(?:hallo|behren|gerust|gerüst|husum|gruss|grüß|jont|harm|2019)/.test(stem)),
    ).toEqual([]);
    const alone = ownStems(observe(text, nobody));
    expect([...alone].some((stem) => /^ger[uü]/.test(stem))).toBe(true);
  });

  it('move a judgement that the measures alone leave open', () => {
    const features = featuresOf(observe('Ich habe da etwas', nobody));
    const without = judge({ features, stems: new Set(), language: 'de' }, 0.5);
    const shares = wordWeights.de.split(' ').map((part) => {
      const stem = entry.exec(part)?.[1] ?? '';
      return judge({ features, stems: new Set([stem]), language: 'de' }, 0.5).hold - without.hold;
    });
    expect(Math.max(...shares)).toBeGreaterThan(0.02);
    expect(Math.min(...shares)).toBeLessThan(-0.02);
  });
});
