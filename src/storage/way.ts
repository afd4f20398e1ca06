/** Several readings of one screen ask once, milliseconds. */
const perAsking = 60;
/** Whoever asked has read by then what a screen needs first, milliseconds. */
const turn = 80;
/** The same for a page that begins: it has yet to draw itself before it reads. */
const openingTurn = 240;
/** Nobody who brings thousands of people in waits longer than this between two steps, milliseconds. */
const longest = 160;
const longestOpening = 320;
/** So long is worked on what nobody waits for before it is looked whether somebody has asked, milliseconds. */
const atOnce = 24;
/** So long after somebody asked it is taken that a screen is open, milliseconds. */
const about = 4000;
/** So many times as long as it worked rests whoever has time while a screen is open: a fifth of the processor is its. */
const restsGently = 4;
/** The same for an import, for which somebody waits as well. */
const rests = 1;
/** And so long at most, milliseconds: what else holds the machine up counts as work, too. */
const longestRest = 600;

/** What goes through the channel: somebody is about to read or write and a person waits for it, or a page begins. */
export const askings = ['way', 'opening'] as const;
export type Asking = (typeof askings)[number];

/**
 * Thousands of people come in step by step, and a screen that opens meanwhile should not feel it. Whoever reads or
 * writes because a person waits asks for way; whoever brings people in gives it between two steps.
 */
export interface Way {
  /** Asks the other contexts. Costs next to nothing, and harms nobody when there is no answer. */
  ask(): void;
  /** The same from a page that begins. */
  open(): void;
  /** Another context has asked. */
  heard(asking?: Asking): void;
  /** A screen is open elsewhere, as far as known: steps are to be short. */
  busy(): boolean;
  /**
   * To be called between two steps. Resolves at once when no screen is open, and else after a rest that is measured by
   * the work before it, and when those who asked have had their turn: a page that is only just being loaded cannot ask
   * yet, and needs the processor all the same. `gently`: nobody waits for what is done, and it rests longer.
   */
  give(gently?: boolean): Promise<void>;
  /** To be called again and again in the middle of long work: gives way once in a while, and else costs nothing. */
  breathe(): Promise<void>;
  close(): void;
}

/** Browsers let the timers of a page that is not shown run late, by up to a minute: it does not wait for them. */
const isHidden = () => typeof document !== 'undefined' && document.visibilityState === 'hidden';

/** `tell` reaches every other context of the extension. */
export function wayFor(tell: (asking: Asking) => void): Way {
  const timers = new Map<'asked' | 'turn' | 'about', ReturnType<typeof setTimeout>>();
  /** Who waits until those who asked have had their turn, and who rests. */
  const waiting = new Set<() => void>();
  const resting = new Set<() => void>();
  let turnEnds = 0;
  let isOpening = false;
  /** When the work went on after it last gave way. */
  let resumed = 0;
  const letGo = (those: ReadonlySet<() => void>) => {
    for (const go of those) go();
  };
  const begin = (name: 'asked' | 'turn' | 'about', after: number, then?: () => void) => {
    clearTimeout(timers.get(name));
    timers.set(
      name,
      setTimeout(() => {
        timers.delete(name);
        then?.();
      }, after),
    );
  };
  /** Resolves after so long, or as soon as those `among` are let go. */
  const wait = (after: number, among: Set<() => void>) =>
    new Promise<void>((resolve) => {
      const late = setTimeout(go, after);
      function go() {
        clearTimeout(late);
        among.delete(go);
        resolve();
      }
      among.add(go);
    });
  const way: Way = {
    ask() {
      if (timers.has('asked')) return;
      begin('asked', perAsking);
      tell('way');
    },
    open() {
      begin('asked', perAsking);
      tell('opening');
    },
    heard(asking = 'way') {
      const [now, opening] = [performance.now(), asking === 'opening'];
      if (opening) isOpening = true;
      turnEnds = Math.max(timers.has('turn') ? turnEnds : 0, now + (opening ? openingTurn : turn));
      begin('turn', turnEnds - now, () => {
        isOpening = false;
        letGo(waiting);
      });
      begin('about', about);
    },
    busy: () => timers.has('about'),
    async give(gently = false) {
      if (isHidden()) return;
      if (timers.has('about')) {
        const since = performance.now() - resumed;
        // Nothing works so long in one go: it has only just begun.
        const worked = since > longestRest ? atOnce : since;
        await wait(Math.min(worked * (gently ? restsGently : rests), longestRest), resting);
      }
      if (timers.has('turn')) await wait(isOpening ? longestOpening : longest, waiting);
      resumed = performance.now();
    },
    async breathe() {
      if (performance.now() - resumed < atOnce) return;
      // An asking is heard only when the work lets go.
      await wait(0, resting);
      await way.give(true);
      resumed = performance.now();
    },
    close() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
      letGo(waiting);
      letGo(resting);
    },
  };
  return way;
}
