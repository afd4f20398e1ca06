import type { SentInvitation } from '../../../messaging/contract.ts';
import type { NoteDialog } from '../../../sites/site.ts';
import { type Aftermath, watchAftermath } from './aftermath.ts';
import { type SendPress, watchSending } from './send-watch.ts';
import type { SessionDeps } from './session.ts';

/** Milliseconds after which a word that the background did not take is said again, and how often. */
const again = { after: 3_000, times: 5 } as const;

/** The way of an invitation from the user's press on *Send* into the memory, and out of it again if it failed. */
export interface Sending {
  follow(dialog: NoteDialog): void;
  /** The dialog has closed. If the user had pressed *Send*, the invitation is remembered. */
  closed(): void;
  /** The page is being left; a press on *Send* a moment ago still counts. */
  left(): void;
}

/** `recordOf` makes what is to be remembered at the moment of a press; null when nothing is. */
export function followSending(
  deps: SessionDeps,
  recordOf: (press: SendPress) => SentInvitation | null,
  signal: AbortSignal,
): Sending {
  const aftermath = watchAftermath(deps);
  let record: SentInvitation | null = null;
  const watch = watchSending(
    (press) => {
      aftermath.pressed();
      record = recordOf(press);
    },
    deps.now,
    signal,
  );
  return {
    follow: (dialog) => {
      watch.follow(dialog);
      if (dialog.state === 'upsell' || dialog.state === 'email' || dialog.state === 'limit') watch.forget();
    },
    closed: () => {
      const sent = watch.pending ? record : null;
      if (sent)
        void aftermath.wentOut().then((out) => {
          if (out) void keepSent(deps, aftermath, sent);
        });
    },
    left: () => {
      const { pending } = watch;
      if (record && pending && deps.now() - pending.at < deps.leaving)
        void deps.ask('invitation.sent', record).catch(() => deps.check());
    },
  };
}

/** Has an invitation stored that went out, and taken back should the page say later that it failed. */
export async function keepSent(
  deps: Pick<SessionDeps, 'ask' | 'check'>,
  aftermath: Aftermath,
  sent: SentInvitation,
): Promise<void> {
  const stored = tell(deps, () => deps.ask('invitation.sent', sent));
  // What was stored is stored first, and taken back then.
  if ((await aftermath.failedLater(sent.name)) && (await stored))
    await tell(deps, () => deps.ask('invitation.failed', { id: sent.id }));
}

/** Says something to the background until it has taken it. False when it never did. */
async function tell({ check }: Pick<SessionDeps, 'check'>, say: () => Promise<unknown>): Promise<boolean> {
  for (let turn = 1; ; turn += 1) {
    try {
      await say();
      return true;
    } catch {
      if (turn === again.times || !check()) return false;
      await new Promise((resolve) => setTimeout(resolve, again.after));
    }
  }
}
