import type { Recipient } from '../../src/core/note/recipient.ts';
import { others } from '../pages/people.ts';
import type { Case, Expected } from './cases.ts';
import { strangers } from './kinds/decoys.ts';

/** What was read from a page, from whichever browser. */
export interface Reading {
  readonly recipient: Recipient;
  readonly dialogs: readonly {
    readonly state: string;
    readonly recipient: string | null;
    readonly limit: number | null;
  }[];
}

export interface Judgement {
  readonly understood: boolean;
  /** Somebody else was taken for the person, or a word of theirs for the person's: the one fault that is not forgiven. */
  readonly wrongPerson: boolean;
  /** A dialog where there is none. */
  readonly falseDialog: boolean;
  readonly missing: readonly string[];
}

const folded = (text: string | undefined): string =>
  (text ?? '')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What only other people's cards say. */
const foreign = [
  ...strangers,
  ...others.flatMap(({ name, headline, company }) => [name, headline, company]),
  'Oven Ltd',
];

/** A case whose profile is known in words. */
export type Judged = Case & { readonly profile: Expected | null };

function missingOf(one: Judged, { recipient, dialogs }: Reading): string[] {
  const missing: string[] = [];
  const { profile } = one;
  for (const field of ['name', 'headline', 'role', 'company'] as const) {
    const expected = profile?.[field];
    const read = folded(recipient[field]);
    if (expected !== undefined && read !== folded(expected)) missing.push(`${field}: ${read || '-'}`);
  }
  if (!folded(recipient.about).includes(folded(profile?.about).slice(0, 40))) missing.push('about');
  const posts = recipient.posts?.map(({ text }) => folded(text)) ?? [];
  const post = folded(profile?.post).slice(0, 60);
  if (!posts.some((text) => text.startsWith(post)) && post !== '') missing.push('posts');
  const [dialog] = dialogs;
  if (one.dialog === null) return missing;
  if (dialog?.state !== one.dialog) return [...missing, `dialog: ${dialog?.state ?? '-'}`];
  if (folded(dialog.recipient ?? undefined) !== folded(one.recipient ?? undefined))
    missing.push(`recipient: ${dialog.recipient ?? '-'}`);
  if (dialog.limit !== one.limit) missing.push(`limit: ${String(dialog.limit)}`);
  return missing;
}

export function judge(one: Judged, reading: Reading): Judgement {
  const missing = missingOf(one, reading);
  const { mutual: _, ...own } = reading.recipient;
  const said = folded(JSON.stringify(own));
  const { name } = reading.recipient;
  const wrongProfile = name !== undefined && folded(name) !== folded(one.profile?.name);
  const wrongRecipient = reading.dialogs.some(
    ({ recipient }) =>
      recipient !== null &&
      ![one.recipient, one.profile?.name].some((right) => folded(right ?? undefined) === folded(recipient)),
  );
  const wrongPerson = wrongProfile || wrongRecipient || foreign.some((words) => said.includes(words));
  const falseDialog = reading.dialogs.length > (one.dialog === null ? 0 : 1);
  return { understood: missing.length === 0 && !wrongPerson && !falseDialog, wrongPerson, falseDialog, missing };
}
