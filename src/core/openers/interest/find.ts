import type { Material, Reading } from '../hook.ts';
import { quoted } from '../voice/template.ts';

const everyday =
  /^(?:reisen|lesen|sport|musik|kochen|essen|familie|freunde|natur|travel(?:l?ing)?|reading|music|sports?|cooking|food|movies|film|kino|fitness|wandern|hiking|fotografie|photography|networking|technology|technik|business|wirtschaft|leadership)$/i;
const clean = /^[\p{L}\p{N}][\p{L}\p{N} &/+.'’,-]*$/u;

/** An uncommon interest. */
export function findInterest(reading: Reading): Material[] {
  const { recipient, language, common } = reading;
  return (recipient.interests ?? [])
    .slice(0, 20)
    .map((interest, index) => ({ interest: interest.trim(), index }))
    .filter(({ interest }) => interest.length >= 4 && interest.length <= 50 && clean.test(interest))
    .filter(({ interest }) => !everyday.test(interest) && !reading.taboo(interest))
    .map(({ interest, index }) => ({
      hook: 'interest',
      score: 36 + (interest.length >= 9 ? 3 : 0) - index + common.fit(interest) * 6,
      lead: 'plain',
      ask: 'plain',
      slots: { q: quoted(interest, language) },
      facts: [{ field: 'interests', value: interest, index }],
      answered: '',
    }));
}
