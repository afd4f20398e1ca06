import type { Material, Reading } from '../hook.ts';
import { quoted } from '../voice/template.ts';

const usual = /^(?:deutsch|german|englisch|english|französisch|french|spanisch|spanish|italienisch|italian)/i;
const clean = /^[\p{L}][\p{L} ()-]*$/u;

/** A language that few list, asked about as a skill: never where somebody is from. */
export function findLanguage(reading: Reading): Material[] {
  return (reading.recipient.languages ?? [])
    .slice(0, 12)
    .map((shown, index) => ({ name: shown.split(/[(:–—-]/)[0]?.trim() ?? '', index }))
    .filter(({ name }) => name.length >= 4 && name.length <= 30 && clean.test(name) && !usual.test(name))
    .map(({ name, index }) => ({
      hook: 'language',
      score: 24 - index,
      lead: 'plain',
      ask: 'plain',
      slots: { q: quoted(name, reading.language) },
      facts: [{ field: 'languages', value: name, index }],
      answered: '',
    }));
}
