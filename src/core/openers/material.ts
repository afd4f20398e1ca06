import type { Material, Reading } from './hook.ts';
import type { FactRef, HookId } from './opener.ts';
import { quoted } from './voice/template.ts';

/** A material that quotes one fact. `carries`: it may also stand behind a tie. */
export function quoting(
  { language }: Pick<Reading, 'language'>,
  hook: HookId,
  score: number,
  [lead, ask]: readonly [lead: string, ask: string],
  fact: FactRef,
  answered = '',
  carries = true,
): Material {
  return { hook, score, lead, ask, slots: { q: quoted(fact.value, language) }, facts: [fact], answered, carries };
}

/** A material that says what two people share; the recipient's own words have to follow. */
export function tie(hook: HookId, score: number, slots: Material['slots'], ...facts: FactRef[]): Material {
  return { hook, score, lead: 'tie', ask: '', slots, facts, answered: '', tie: true };
}

type ListField =
  | 'skills'
  | 'haves'
  | 'wants'
  | 'interests'
  | 'languages'
  | 'education'
  | 'groups'
  | 'events'
  | 'mutual';

/** What can be named in a sentence as it stands: no link, no address, no decoration. */
export const speakable = /^(?!.*(?:\/\/|www\.|\.\p{Ll}{2,3}$))[\p{L}\p{N}][\p{L}\p{N} /&+.'’,:()%€$–-]*$/u;

/** The entries of a list on the page that can be named in a sentence, as facts. */
export function entriesOf(
  { recipient, taboo }: Reading,
  field: ListField,
  [least, most]: readonly [least: number, most: number],
  everyday?: RegExp,
): (FactRef & { readonly index: number })[] {
  return (recipient[field] ?? [])
    .slice(0, 20)
    .map((entry, index) => ({ field, value: entry.trim(), index }))
    .filter(({ value }) => value.length >= least && value.length <= most && speakable.test(value))
    .filter(({ value }) => everyday?.test(value) !== true && !taboo(value));
}
