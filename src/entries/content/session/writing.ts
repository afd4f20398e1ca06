import { applyFix } from '../../../core/note/apply-fix.ts';
import type { SaidFinding, SaidOpener } from '../../../messaging/judging.ts';
import type { NoteField } from '../../../sites/site.ts';
import type { Inserted, Notice } from '../panel/panel-state.ts';
import { insertOrCopy } from './insert.ts';

/** What the panel writes into the note, on the user's press, and the way back. */
export interface Writing {
  /** Whether the text is being written by us just now. */
  readonly busy: boolean;
  /** Frame of the opener that the note has grown from; null for the user's own words. */
  readonly frame: string | null;
  /** What of ours stands in the note as it was written and can be taken back; null when there is nothing. */
  inserted(text: string): Inserted | null;
  /** Puts the opener into the note, in place of what is there or below it. */
  put(opener: SaidOpener, append: boolean): Promise<void>;
  /** Mends the words that a finding is about, in the text that was judged. */
  fix(finding: SaidFinding): Promise<void>;
  undo(): Promise<void>;
}

interface WritingDeps {
  readonly win: Window;
  readonly find: () => NoteField | null;
  /** The note as it was last read. */
  readonly text: () => string;
  /** The field has another text; `notice` says what did not work. */
  readonly written: (notice: Notice | null) => void;
  readonly signal: AbortSignal;
}

/** A text of ours in the note: what it is, what stood there before, and the whole note after. */
interface Put {
  readonly what: Inserted;
  readonly before: string;
  readonly after: string;
}

export function writeInto({ win, find, text, written, signal }: WritingDeps): Writing {
  let last: Put | null = null;
  let frame: string | null = null;
  let busy = false;
  const put = async (put: Put): Promise<boolean> => {
    busy = true;
    last = put;
    const notice = await insertOrCopy(win, find, put.after);
    busy = false;
    if (notice !== null) last = null;
    if (!signal.aborted) written(notice);
    return notice === null;
  };
  return {
    get busy() {
      return busy;
    },
    get frame() {
      return frame;
    },
    inserted: (now) => (last !== null && now === last.after ? last.what : null),
    put: async (opener, append) => {
      const own = opener.text.trimEnd();
      const what = { as: append ? 'below' : 'opener', hook: opener.hook, name: opener.name } as const;
      // One opener after another: the way back leads to the user's own words, not to the opener before.
      const before = last !== null && text() === last.after ? last.before : text();
      const after = append ? `${text().trimEnd()}\n${own}` : own;
      if (await put({ what, before, after })) frame = opener.frame;
    },
    fix: async ({ name, fix }) => {
      if (fix === null) return;
      const before = text();
      await put({ what: { as: 'fix', name }, before, after: applyFix(before, fix.edit) });
    },
    undo: async () => {
      const back = last?.before ?? null;
      if (last?.what.as !== 'fix') frame = null;
      last = null;
      if (back === null) return;
      await insertOrCopy(win, find, back);
      if (!signal.aborted) written(null);
    },
  };
}
