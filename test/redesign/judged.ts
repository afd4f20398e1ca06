import type { Recipient } from '../../src/core/note/recipient.ts';
import type { Case } from './cases.ts';

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
  /** Somebody else was taken for the person: the one fault that is not forgiven. */
  readonly wrongPerson: boolean;
  /** A dialog where there is none. */
  readonly falseDialog: boolean;
  readonly missing: readonly string[];
}

const folded = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

export function judge(one: Case, reading: Reading): Judgement {
  const missing: string[] = [];
  const { person } = one;
  if (person !== null) {
    for (const field of ['name', 'role', 'company'] as const) {
      if (folded(reading.recipient[field]) !== person[field])
        missing.push(`${field}: ${reading.recipient[field] ?? '-'}`);
    }
    if (!folded(reading.recipient.about).includes(person.about.slice(0, 40))) missing.push('about');
    const posts = reading.recipient.posts?.map((post) => post.text) ?? [];
    if (one.page.url.includes('linkedin') && !posts.includes(person.posts[0]?.text ?? '')) missing.push('posts');
  }
  const [dialog, ...more] = reading.dialogs;
  if (one.dialog !== null) {
    if (dialog?.state !== one.dialog) missing.push(`dialog: ${dialog?.state ?? '-'}`);
    else {
      if (dialog.recipient !== (one.recipient?.name ?? null)) missing.push(`recipient: ${dialog.recipient ?? '-'}`);
      if (dialog.limit !== one.limit) missing.push(`limit: ${String(dialog.limit)}`);
    }
  }
  const named = [reading.recipient.name, ...reading.dialogs.map((found) => found.recipient)];
  const right = new Set([person?.name, one.recipient?.name]);
  const wrongPerson = named.some((name) => name !== undefined && name !== null && !right.has(name));
  const falseDialog = one.dialog === null ? dialog !== undefined : more.length > 0;
  return { understood: missing.length === 0 && !wrongPerson && !falseDialog, wrongPerson, falseDialog, missing };
}
