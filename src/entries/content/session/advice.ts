import type { Verdict } from '../../../core/note/finding.ts';
import type { askBackground } from '../../../messaging/ask-background.ts';
import { askNewest } from '../../../messaging/ask-newest.ts';
import { deadline } from '../../../messaging/deadline.ts';
import type { JudgedNote, OpenersQuestion, SaidOpeners } from '../../../messaging/judging.ts';
import { longestName, longestText } from '../../../messaging/limits.ts';

/** Milliseconds of rest after which the openers look at the draft again. */
const rest = 400;

/** What the background says of the note in one dialog. */
export interface Advice {
  /** Of the note as it stands, or of the one just before while the next answer is on its way; null without a note. */
  readonly result: JudgedNote | null;
  /** Null until the first answer. */
  readonly openers: SaidOpeners | null;
  /** What was said of exactly this text; null when that is not known. */
  verdictOf(text: string): Verdict | null;
  /** Has the note judged as it stands now. */
  check(): void;
  /** Asks for openers unless nothing that they depend on has changed. */
  think(): void;
  /** The same once the draft has rested for a while. */
  thinkLater(): void;
}

interface AdviceDeps {
  readonly ask: typeof askBackground;
  /** All that the answers depend on, as it is now. */
  readonly draft: () => OpenersQuestion;
  /** Something new can be shown. */
  readonly changed: () => void;
  readonly alive: () => boolean;
  readonly signal: AbortSignal;
}

/** Asks the background about a draft, which may change with every key. */
export function adviceOn({ ask, draft, changed, alive, signal }: AdviceDeps): Advice {
  let result: JudgedNote | null = null;
  let openers: SaidOpeners | null = null;
  let judged = '';
  let thought = '';

  const judging = askNewest({
    ask: (question: OpenersQuestion) => ask('note.judge', question),
    take: (answer, { text }) => {
      result = answer;
      judged = text;
      changed();
    },
    alive,
    signal,
  });
  const suggesting = askNewest({
    ask: (question: OpenersQuestion) => ask('note.openers', question),
    take: (answer) => {
      openers = answer;
      changed();
    },
    alive,
    signal,
  });
  const cut = (question: OpenersQuestion): OpenersQuestion => ({
    ...question,
    text: question.text.slice(0, longestText),
    ownWords: { ...question.ownWords, text: question.ownWords.text.slice(0, longestName) },
  });
  const think = () => {
    rested.never();
    const question = cut(draft());
    const { recipient, limit, text, address, ownWords } = question;
    const key = JSON.stringify([recipient.name, limit, text, address, ownWords]);
    if (key === thought) return;
    thought = key;
    suggesting.ask(question);
  };
  const rested = deadline(think);
  signal.addEventListener('abort', rested.never, { once: true });
  return {
    get result() {
      return result;
    },
    get openers() {
      return openers;
    },
    verdictOf: (text) => (text === judged ? (result?.verdict ?? null) : null),
    check: () => {
      const question = cut(draft());
      if (question.text.trim() !== '') {
        judging.ask(question);
        return;
      }
      judging.forget();
      result = null;
    },
    think,
    thinkLater: () => rested.in(rest),
  };
}
