import { expect, test } from 'vitest';
import { fold } from '../../src/core/note/fold.ts';
import { WordMemory } from '../../src/core/note/word-memory.ts';
import { wordsOf } from '../../src/core/note/words.ts';
import { checkNote } from '../../src/core/rules/index.ts';
import { wordsBefore } from '../../src/core/rules/mismatch/place-claim.ts';
import { claims } from '../../src/core/rules/mismatch/place-claims.ts';

test('what everybody says stays in memory, what only one page says goes, and there is an end to it', () => {
  const memory = new WordMemory<number>(100);
  memory.set('often', 1);
  for (let i = 0; i < 1000; i++) {
    memory.set(`word${i}`, i);
    if (i % 20 === 0) expect(memory.get('often')).toBe(1);
  }
  const kept = Array.from({ length: 1000 }, (_, i) => memory.get(`word${i}`)).filter((value) => value !== undefined);
  expect(kept.length).toBeGreaterThan(30);
  expect(kept.length).toBeLessThanOrEqual(100);
  memory.set('x'.repeat(41), 2);
  expect(memory.get('x'.repeat(41))).toBeUndefined();
});

test('no note leaves anything behind that another one is judged by', () => {
  const notes = [
    'Hi Ada, how did the two turbines do at Leeds in 2019? I still have your drawing.',
    'Liebe Ada, könnten Sie mir bis Montag Ihre 15 Kontakte schicken? DRINGEND!',
    'Hello, I would love to connect and grow my network.',
  ];
  const recipient = { name: 'Ada Muster', headline: 'Engineer', posts: [{ text: 'Two turbines, one drawing.' }] };
  const judge = () => notes.map((note) => checkNote(note, { recipient: structuredClone(recipient) }));
  const before = judge();
  const others = Array.from({ length: 15_000 }, (_, i) => `Wort${i}ung word${i}s`).join(' ');
  checkNote(others, { recipient: { name: 'Bo Other', about: others } });
  expect(judge()).toEqual(before);
});

test('words are found as the pattern says that they are, whatever stands beside them', () => {
  const pattern =
    /\p{Nd}+(?:[.,:]\p{Nd}+)+|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]|['’ʼ](?=\p{L}))*/gu;
  const pieces = "a Zß ä é ł ʼ ’ ' 0 7 ² ½ . , : - \u00ad \u200b \u0301 — 😀 \ud83d \ude00 𝐀 中 א ١ ª × _ @".split(' ');
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed % below;
  };
  for (let round = 0; round < 3000; round++) {
    const text = Array.from({ length: 1 + next(20) }, () => [...pieces, ' ', '\n'][next(pieces.length + 2)]).join('');
    const found = wordsOf(text).map(({ text, start, end }) => [text, start, end]);
    const wanted = [...text.matchAll(pattern)]
      .map((match) => [match[0], match.index, match.index + match[0].length])
      .filter(([text]) => fold(String(text)) !== '');
    expect(found, JSON.stringify(text)).toEqual(wanted);
  }
});

test.each(['de', 'en'] as const)('%s: a claim is looked for only behind words that it can end with', (language) => {
  let told = 0;
  for (const claim of claims[language]) {
    const last = wordsBefore(claim);
    if (last === null) continue;
    told++;
    const vocabulary = [...new Set(claim.before.source.match(/[a-z]{2,}/g) ?? []), 'x'];
    for (const word of vocabulary) {
      // Whatever stands before it: no other word ends what the pattern matches.
      if (last.includes(word)) continue;
      const rows = vocabulary.flatMap((a) => [`${a} `, ...vocabulary.slice(0, 12).map((b) => `${b} ${a} `)]);
      const matched = ['', ...rows].filter((row) => claim.before.test(` ${row}${word} `));
      expect(matched, `${claim.before.source} before ${word}`).toEqual([]);
    }
    expect(last.length).toBeGreaterThan(0);
  }
  expect(told).toBeGreaterThan(claims[language].length - 3);
});
