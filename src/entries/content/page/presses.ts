import type { Snapshot } from '../../../core/note/snapshot.ts';
import type { PressedInvite, Site } from '../../../sites/site.ts';

/** Milliseconds during which a press can still be the reason for a dialog. */
const memory = 15_000;

/** Milliseconds after any press during which a dialog is likely to appear. */
const alert = 3_000;

export interface Presses {
  /** The last control pressed that starts a request, if that is recent enough to matter. */
  readonly invite: PressedInvite | null;
  /** What the row around that control showed of the person. */
  readonly row: Snapshot;
  /** Whether a request was asked for just now: its dialog is on its way. */
  readonly inviting: boolean;
  /** Whether something was pressed just now, so that a dialog may be on its way. */
  readonly awaiting: boolean;
}

interface PressDeps {
  readonly site: Site;
  readonly url: () => URL;
  readonly now: () => number;
  /** Called on every press of the user's, after it was looked at; `path` leads to what was pressed. */
  readonly onPress: (invite: PressedInvite | null, path: readonly EventTarget[]) => void;
}

/**
 * Remembers what the user pressed, by listening only: in the capture phase, passively, and to the
 * browser's trusted events alone. A press by keyboard arrives as a click as well.
 */
export function trackPresses(documents: readonly Document[], deps: PressDeps, signal: AbortSignal): Presses {
  let last: { invite: PressedInvite; row: Snapshot; at: number } | null = null;
  let pressedAt = Number.NEGATIVE_INFINITY;
  const onClick = (event: Event) => {
    if (!event.isTrusted) return;
    pressedAt = deps.now();
    const path = event.composedPath();
    const invite = deps.site.pressedInvite(path, deps.url());
    if (invite) last = { invite, row: rowOf(path, deps), at: pressedAt };
    deps.onPress(invite, path);
  };
  for (const doc of documents) doc.addEventListener('click', onClick, { capture: true, passive: true, signal });
  const recent = () => (last && deps.now() - last.at < memory ? last : null);
  return {
    get invite() {
      return recent()?.invite ?? null;
    },
    get row() {
      return recent()?.row ?? {};
    },
    get inviting() {
      return last !== null && deps.now() - last.at < alert;
    },
    get awaiting() {
      return deps.now() - pressedAt < alert;
    },
  };
}

function rowOf(path: readonly EventTarget[], { site, url }: PressDeps): Snapshot {
  const [control] = path;
  return control instanceof Element ? site.readRow(control, url()) : {};
}
