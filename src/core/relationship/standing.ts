import type { Contact } from './contact.ts';
import type { Decision } from './decision.ts';
import { type Interaction, inForce } from './interaction.ts';
import type { OpenPromise } from './promise.ts';
import type { ReasonId } from './reason.ts';

/** Everything kept about one person; several contacts when the user joined them. */
export interface History {
  /** The root first, then what was joined to it. Never empty. */
  readonly contacts: readonly [Contact, ...Contact[]];
  readonly interactions: readonly Interaction[];
  readonly promises: readonly OpenPromise[];
  readonly decisions: readonly Decision[];
}

/** Where things stand with one person. Times are UTC milliseconds; absent times: never happened. */
export interface Standing {
  readonly known: number;
  /** The last word in either direction. */
  readonly last?: number;
  readonly lastFromMe?: number;
  readonly invited?: number;
  readonly accepted?: number;
  readonly met?: number;
  readonly spoke?: number;
  /** How often something went in either direction. */
  readonly exchanges: number;
  readonly given: number;
  readonly taken: number;
  readonly asked: number;
  readonly lastTaken?: number;
  readonly lastGiven?: number;
  /** Help that no thanks has followed, the latest. */
  readonly thanksOwed?: { readonly since: number; readonly text?: string };
  /** Their last word waits for an answer. */
  readonly answerOwed?: number;
  /** My last word waits for an answer, and how many went out since their last one. */
  readonly waiting?: { readonly since: number; readonly unanswered: number };
  /** I said no, and have offered nothing since. */
  readonly declined?: number;
  readonly promises: readonly OpenPromise[];
  /** When a follow-up for a reason was last done, and until when it is put off. */
  readonly done: Readonly<Partial<Record<ReasonId, number>>>;
  readonly snoozed: Readonly<Record<string, number>>;
  /** Until when the person as a whole was put off last. */
  readonly notBefore?: number;
}

/** The key under which a follow-up is put off: each promise has its own. */
export function snoozeKey(reason: ReasonId, promise?: string): string {
  return promise === undefined ? reason : `${reason}/${promise}`;
}

type Draft = { -readonly [F in keyof Standing]: Standing[F] };
type Step =
  | { readonly at: number; readonly entry: Interaction; readonly decision?: undefined }
  | { readonly at: number; readonly decision: Decision; readonly entry?: undefined };

/** Tells the whole history once, oldest first. Same history, same standing, in whatever order it was read. */
export function standingOf(history: History): Standing {
  const entries = inForce(history.interactions);
  const decisions = history.decisions.filter((decision) => decision.undone !== true);
  const draft: Draft = {
    known: Math.min(
      ...history.contacts.map((contact) => contact.since),
      ...entries.slice(0, 1).map((first) => first.at),
    ),
    exchanges: 0,
    given: 0,
    taken: 0,
    asked: 0,
    promises: history.promises.filter((promise) => promise.end === undefined),
    done: {},
    snoozed: {},
  };
  // Entries alone, each at a time of its own, are in order already.
  if (decisions.length === 0 && entries.every(({ at }, index) => index === 0 || at !== entries[index - 1]?.at))
    for (const entry of entries) tellInteraction(draft, entry);
  else
    for (const step of inOrder(entries, decisions)) {
      if (step.entry) tellInteraction(draft, step.entry);
      else tellDecision(draft, step.decision);
    }
  return draft;
}

function inOrder(entries: readonly Interaction[], decisions: readonly Decision[]): readonly Step[] {
  const steps: Step[] = [
    ...entries.map((entry) => ({ at: entry.at, entry })),
    ...decisions.map((decision) => ({ at: decision.at, decision })),
  ];
  const id = (step: Step) => (step.entry ?? step.decision)?.id ?? '';
  return steps.sort((a, b) => a.at - b.at || (id(a) < id(b) ? -1 : 1));
}

function tellInteraction(draft: Draft, { kind, at, text }: Interaction): void {
  draft.exchanges += 1;
  draft.last = at;
  switch (kind) {
    case 'invited':
      draft.invited = at;
      fromMe(draft, at);
      break;
    case 'accepted':
      draft.accepted = at;
      delete draft.waiting;
      break;
    case 'wrote':
      expectAnswer(draft, at);
      break;
    case 'asked':
      draft.asked += 1;
      draft.lastTaken = at;
      expectAnswer(draft, at);
      break;
    case 'answered':
      draft.answerOwed = at;
      delete draft.waiting;
      break;
    case 'met':
    case 'called':
      if (kind === 'met') draft.met = at;
      else draft.spoke = at;
      fromMe(draft, at);
      delete draft.waiting;
      break;
    case 'gave':
    case 'introduced':
      draft.given += 1;
      draft.lastGiven = at;
      delete draft.declined;
      fromMe(draft, at);
      break;
    case 'got':
      draft.taken += 1;
      draft.lastTaken = at;
      draft.thanksOwed = { since: at, ...(text === undefined ? {} : { text }) };
      delete draft.waiting;
      break;
    case 'thanked':
      delete draft.thanksOwed;
      fromMe(draft, at);
      break;
    case 'declined':
      draft.declined = at;
      fromMe(draft, at);
      break;
    case 'commented':
      fromMe(draft, at);
      break;
  }
}

/** A follow-up done counts as a word from me; what it was about is settled. Putting off settles nothing. */
function tellDecision(draft: Draft, { reason, promise, what, at, until }: Decision): void {
  if (what === 'snoozed') {
    draft.snoozed = { ...draft.snoozed, [snoozeKey(reason, promise)]: until ?? at };
    draft.notBefore = until ?? at;
    return;
  }
  draft.done = { ...draft.done, [reason]: at };
  if (reason === 'invited' || reason === 'promised') return;
  draft.last = at;
  fromMe(draft, at);
  if (reason === 'thanks') delete draft.thanksOwed;
  if (reason === 'offer') delete draft.declined;
  if (reason === 'give') draft.lastGiven = at;
  if (reason === 'silence') draft.waiting = { since: at, unanswered: (draft.waiting?.unanswered ?? 0) + 1 };
}

function fromMe(draft: Draft, at: number): void {
  draft.lastFromMe = at;
  delete draft.answerOwed;
}

function expectAnswer(draft: Draft, at: number): void {
  fromMe(draft, at);
  draft.waiting = { since: at, unanswered: (draft.waiting?.unanswered ?? 0) + 1 };
}
