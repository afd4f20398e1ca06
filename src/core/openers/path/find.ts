import type { Position } from '../../note/recipient.ts';
import type { Material, Reading } from '../hook.ts';
import { quoting } from '../material.ts';
import type { FactRef } from '../opener.ts';
import { taglinesOf } from '../reading/headline.ts';
import { roleNames } from '../role/role-name.ts';
import { tradeOf } from '../role/trades.ts';

const rose =
  /\b(?:angefangen (?:als|in|auf|bei|am)|vom (?:(?! bis ).){3,30} zu[mr]\b|started (?:as|on|out|at|in)|came up through|from the .{3,30} to\b|apprentice to)/i;
const turned =
  /\b(?:ehem\.|ehemal|^gelernte|als gelernte|\| gelernte|ursprünglich|umgesattelt|(?<!eine[nr]? )quereinst|dann lehrer|former|before (?:law|that|this)|trained (?:as|programmer)|\p{L}{4,} turned \p{L}{4,}|used to be|now it's|by trade|ran .{3,30} for \d+ years|^first, |^ex-|^vor (?:der|dem|meiner|meinem) \p{L}+ |, (?:dann|jetzt|then|now) |\bcame to .{3,30} from\b|kam .{3,30} zu[mr]? .{3,30} aus|\p{L}+ among \p{L}+)|^(?:ich (?:war|bin) |bis \d{4} )?(?:früher|vorher|zuvor)(?!\p{L})|, (?:früher|vorher|zuvor) |^in \p{Lu}\p{L}+ war ich |^ich war .{0,20}(?:früher|vorher|zuvor)(?!\p{L})/iu;

/** "Vorher Koch": what stands behind the word is the earlier trade. */
const earlierIn = /^(?:vorher|früher|zuvor|former|formerly) (\p{L}[\p{L} -]{3,40})$/iu;

/** Whether a passage tells of the way to where somebody is now. */
export function isPath(text: string): boolean {
  return rose.test(text) || turned.test(text);
}

/** Work on the way to other work, of which there is nothing to tell. */
const beginner =
  /assisten[zt]|assistant|werkstudent|praktik|aushilf|trainee|junior|intern(?!al|at|ist)|student|hilfskraft|minijob|volontär|volunteer|apprentice|azubi/iu;
/** Says how high, not at what. */
const rankOnly: ReadonlySet<string> = new Set(['lead', 'owner', 'project', 'advice', 'learner', 'founder']);

/** An earlier job of another kind than today's: only then is there a change to ask about. */
function earlierRole(positions: readonly Position[], today: string | null): FactRef[] {
  const [first] = positions;
  const now = (first?.role === undefined ? null : tradeOf(first.role)) ?? today;
  const current = first?.role?.toLowerCase() ?? '';
  return positions.slice(1).flatMap(({ role }, at) => {
    const value = role?.trim() ?? '';
    const trade = tradeOf(value);
    const words = value.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    const other = words.length > 0 && words.every((word) => !current.includes(word.slice(0, 6)));
    if (now === null || now === 'any' || now === 'lead' || trade === null || trade === now || !other) return [];
    if (rankOnly.has(trade) || beginner.test(value) || !/^\p{L}[\p{L}\p{N} &/.,()-]{3,47}$/u.test(value)) return [];
    return [{ field: 'experience', value, index: at + 1 } as const];
  });
}

/** A change of trade or a rise from the bottom, in the recipient's own words or in their list of positions. */
export function findPath(reading: Reading): Material[] {
  const { recipient, common } = reading;
  const { headline = '' } = recipient;
  const told = reading.about
    .filter(({ quote }) => isPath(quote.text))
    .map(({ quote, fact }) => {
      const ask = rose.test(quote.text) ? 'rose' : 'turned';
      return quoting(reading, 'path', 54 + quote.score * 2 + common.fit(quote.text) * 4, ['told', ask], fact);
    });
  const tagline = taglinesOf(headline).find(({ text }) => isPath(text) && !reading.taboo(text))?.text;
  // Both trades at once say more than the earlier one alone.
  const whole = headline.length <= 64 && headline.split('|').length < 3 && /^[\p{L}\p{N} &|,.-]+$/u.test(headline);
  const before = tagline === undefined ? undefined : earlierIn.exec(tagline)?.[1];
  const named: FactRef[] =
    tagline === undefined ? [] : [{ field: 'headline', value: before ?? (whole ? headline.trim() : tagline) }];
  const listed = earlierRole(recipient.experience ?? [], reading.work?.trade ?? null)
    .filter(({ value }) => !reading.taboo(value))
    .flatMap((fact, at) => {
      const [name, more] = roleNames({ role: fact.value }, reading.language);
      if (name === undefined || name.spoken === null || name.value !== fact.value || more !== undefined) return [];
      const material = quoting(reading, 'path', 52 - at + common.fit(fact.value) * 4, ['was', 'listed'], fact);
      return [{ ...material, slots: { r: name.spoken, o: name.spoken } }];
    });
  return [
    ...told,
    ...named.map((fact) =>
      quoting(
        reading,
        'path',
        53 + common.fit(fact.value) * 4,
        [before === undefined ? 'named' : 'earlier', 'turned'],
        fact,
      ),
    ),
    ...listed,
  ];
}
