import { expect, test } from 'vitest';
import { ruleIds } from '../../src/core/note/finding.ts';
import { rules } from '../../src/core/rules/index.ts';
import { findingsWords, sayFinding } from '../../src/ui/locales/findings.ts';

test('every rule has a folder of its own and stands in the list once', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual([...ruleIds].sort());
});

test.each(['de', 'en'] as const)('%s: every variant of every rule has a name, advice and a why', (language) => {
  const words = findingsWords[language];
  for (const { id, variants } of rules) {
    expect(Object.keys(words.rules[id]).sort(), id).toEqual(expect.arrayContaining([...variants].sort()));
    for (const variant of variants) {
      const said = sayFinding(words, { rule: id, params: { variant } });
      for (const part of [said.name, said.advice, said.why]) {
        expect(part.length, `${id}/${variant}`).toBeGreaterThan(3);
        expect(part, `${id}/${variant}`).not.toMatch(/!|undefined|Du hast nicht|You have not/);
      }
    }
  }
});
