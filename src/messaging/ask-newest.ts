import { deadline } from './deadline.ts';

/** Milliseconds after which a question counts as lost, with a worker that died or hangs. */
const patience = 3_000;
/** Milliseconds before a question that nobody could answer is put again. */
const pause = 1_000;

/** One question after another about the same thing, of which only the newest matters. */
export interface NewestQuestion<Question> {
  /** Puts the question, at once or as soon as the one before is answered. */
  ask(question: Question): void;
  /** Nothing is wanted any more; an answer on its way is dropped. */
  forget(): void;
}

interface NewestDeps<Question, Answer> {
  readonly ask: (question: Question) => Promise<Answer>;
  /** Called with the answer to the newest question, never with an older one. */
  readonly take: (answer: Answer, question: Question) => void;
  /** Whether to go on after a question that got no answer. */
  readonly alive: () => boolean;
  readonly signal: AbortSignal;
}

/**
 * Keeps one question on its way at a time, so that a slow answerer is never given more than it can do. When
 * it dies or hangs, the newest question is put again, for as long as `signal` and `alive` allow.
 */
export function askNewest<Question, Answer>(deps: NewestDeps<Question, Answer>): NewestQuestion<Question> {
  let wanted: Question | null = null;
  let trip = 0;
  let underway = false;
  const again = deadline(() => go());
  const rest = () => {
    again.never();
    underway = false;
  };
  const go = () => {
    if (wanted === null || deps.signal.aborted) return rest();
    const question = wanted;
    trip += 1;
    const mine = trip;
    underway = true;
    again.in(patience);
    deps.ask(question).then(
      (answer) => {
        if (deps.signal.aborted) return;
        const newest = question === wanted;
        if (newest) wanted = null;
        // Whoever was given up may still come back with what is wanted; only the last one starts the next.
        if (newest || mine === trip) go();
        if (newest) deps.take(answer, question);
      },
      () => {
        if (mine !== trip) return;
        if (!deps.alive()) return rest();
        again.in(pause);
      },
    );
  };
  deps.signal.addEventListener('abort', rest, { once: true });
  return {
    ask: (question) => {
      wanted = question;
      if (!underway) go();
    },
    forget: () => {
      wanted = null;
    },
  };
}
