import type { Position } from '../../note/recipient.ts';
import type { Material, Reading } from '../hook.ts';
import { taglinesOf } from '../reading/headline.ts';
import { answeredBy } from '../reading/statement.ts';
import { quoted } from '../voice/template.ts';

const rose =
  /\b(?:angefangen (?:als|in|auf|bei)|vom (?:(?! bis ).){3,30} zu[mr]\b|started (?:as|on|out|at|in)|came up through|from the .{3,30} to\b|apprentice to)/i;
const turned =
  /\b(?:ehem\.|früher|vorher|zuvor|ehemals|ehemalige[rn]?|gelernte[rn]?|ursprünglich|umgesattelt|quereinst\p{L}+|dann lehrer(?:in)?|ex-\p{L}+|former(?:ly)?|before (?:law|that|this)|trained (?:as|programmer)|turned (?:ux|into)?|used to be|now it's|by trade|ran .{3,30} for \d+ years|first, )/iu;

/** Whether a passage tells of the way to where somebody is now. */
export function isPath(text: string): boolean {
  return rose.test(text) || turned.test(text);
}

function earlierRole(positions: readonly Position[]): { value: string; index: number } | null {
  const current = positions[0]?.role?.toLowerCase() ?? '';
  if (current === '') return null;
  for (const [index, { role }] of positions.entries()) {
    const value = role?.trim() ?? '';
    if (index === 0 || value.length < 4 || value.length > 48 || !/^[\p{L}][\p{L}\p{N} &/.,()-]*$/u.test(value))
      continue;
    const words = value
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length >= 4);
    if (words.length > 0 && words.every((word) => !current.includes(word.slice(0, 6)))) return { value, index };
  }
  return null;
}

/** A change of trade or a rise from the bottom, in the recipient's own words or in their list of positions. */
export function findPath(reading: Reading): Material[] {
  const { recipient, language, common } = reading;
  const told = reading.about
    .filter(({ quote }) => quote.shape === 'sentence' && isPath(quote.text))
    .map<Material>(({ quote, fact, whole }) => ({
      hook: 'path',
      score: 54 + quote.score * 2 + common.fit(quote.text) * 4,
      lead: 'told',
      ask: rose.test(quote.text) ? 'rose' : 'turned',
      slots: { q: quoted(quote.text, language) },
      facts: [fact],
      answered: answeredBy(whole),
      carries: true,
    }));
  const named = taglinesOf(recipient.headline ?? '')
    .filter(({ text }) => isPath(text) && !reading.taboo(text))
    .map<Material>(({ text }) => ({
      hook: 'path',
      score: 53 + common.fit(text) * 4,
      lead: 'named',
      ask: 'turned',
      slots: { q: quoted(text, language) },
      facts: [{ field: 'headline', value: text }],
      answered: '',
      carries: true,
    }));
  const role = earlierRole(recipient.experience ?? []);
  const listed: Material[] =
    role === null || reading.taboo(role.value)
      ? []
      : [
          {
            hook: 'path',
            score: 48 + common.fit(role.value) * 4,
            lead: 'named',
            ask: 'turned',
            slots: { q: quoted(role.value, language) },
            facts: [{ field: 'experience', value: role.value, index: role.index }],
            answered: '',
            carries: true,
          },
        ];
  return [...told, ...named, ...listed];
}
