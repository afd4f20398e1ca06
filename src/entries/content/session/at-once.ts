import type { Snapshot } from '../../../core/note/snapshot.ts';
import { requested } from '../../../sites/reading/words.ts';
import type { Identity, PressedInvite } from '../../../sites/site.ts';
import { watchAftermath } from './aftermath.ts';
import { invitationFrom } from './invitation.ts';
import { keepSent } from './sending.ts';
import type { SessionDeps } from './session.ts';

/** Milliseconds after a press on *Connect* at which the page is asked whether the request is out. */
const looks = [400, 1_000, 2_000, 3_500, 6_000] as const;
const rows = 'li,article,[role=listitem]';
const controls = 'button,a,[role=button]';

/** Requests that go out at once, without any dialog: on XING, in LinkedIn's lists, to some people on profiles too. */
export interface AtOnce {
  /** The user has pressed a control that starts a request; `row` is what stood around it. */
  pressed(invite: PressedInvite, row: Snapshot, control: Element): void;
  /** A dialog has come: it is not at once. */
  forget(): void;
  /** Whom the user asked without a dialog coming and without the page saying that the request is out. */
  readonly unsure: Identity | null;
}

type Deps = Pick<
  SessionDeps,
  'win' | 'doc' | 'page' | 'site' | 'access' | 'find' | 'signal' | 'now' | 'newId' | 'ask' | 'check'
> & {
  readonly url: () => URL;
  /** What is unsure has changed. */
  readonly changed: () => void;
};

/**
 * A request without a note is remembered when the page itself shows that it is out: where the pressed control
 * stood, a control says now that one is pending, and did not before. Otherwise nothing is remembered, and the
 * side panel asks.
 */
export function watchAtOnce(deps: Deps): AtOnce {
  let open = new AbortController();
  let unsure: Identity | null = null;
  const say = (whom: Identity | null) => {
    if (unsure === whom) return;
    unsure = whom;
    deps.changed();
  };
  const forget = () => {
    open.abort();
    say(null);
  };
  deps.signal.addEventListener('abort', () => open.abort(), { once: true });
  return {
    forget,
    get unsure() {
      return unsure;
    },
    pressed: (invite, row, control) => {
      const { identity } = invite;
      const scope = control.closest(rows) ?? deps.doc;
      // What happens in one row is no matter of the others; what happens anywhere is one press's alone.
      if (scope === deps.doc || unsure !== null) forget();
      if (identity === null) return;
      if (open.signal.aborted) open = new AbortController();
      const { signal } = open;
      const before = pendingIn(scope);
      const aftermath = watchAftermath(deps);
      aftermath.pressed();
      const at = deps.now();
      const { href } = deps.url();
      const theirs = deps.site.identityOf(deps.url())?.slug === identity.slug;
      const snapshot = theirs ? deps.site.readSnapshot(deps.page, deps.url(), deps.access) : row;
      const name = invite.name ?? snapshot.name?.value;
      const timers = looks.map((delay) =>
        setTimeout(() => {
          if (deps.url().href !== href || !deps.check()) return end();
          if (name && pendingIn(scope) > before) {
            end();
            const sent = invitationFrom({ identity, name, snapshot }, null, { id: deps.newId(), at });
            if (sent) void keepSent(deps, aftermath, sent);
          } else if (delay === looks.at(-1)) {
            end();
            say(identity);
          }
        }, delay),
      );
      const end = () => timers.forEach(clearTimeout);
      signal.addEventListener('abort', end, { once: true });
    },
  };
}

/** How many controls say that a request is pending. */
function pendingIn(scope: Document | Element): number {
  let count = 0;
  for (const control of scope.querySelectorAll(controls)) {
    const said = control.getAttribute('aria-label') ?? control.textContent ?? '';
    if (said.length < 120 && requested.test(said)) count += 1;
  }
  return count;
}
