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
/** Rest after a step that is to be felt by nobody, milliseconds: about as long as the step itself takes. */
const breath = 20;

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
  /** Resolves at once when nobody has asked, and else when they have had their turn. */
  give(): Promise<void>;
  /** The same after a rest: a page that is only just being loaded cannot ask yet, and needs the processor all the same. */
  rest(): Promise<void>;
  /** To be called again and again in the middle of long work: gives way once in a while, and else costs nothing. */
  breathe(): Promise<void>;
  close(): void;
}

/** Browsers let the timers of a page that is not shown run late, by up to a minute: it does not wait for them. */
const isHidden = () => typeof document !== 'undefined' && document.visibilityState === 'hidden';

/** `tell` reaches every other context of the extension. */
export function wayFor(tell: (asking: Asking) => void): Way {
  const timers = new Map<'asked' | 'turn' | 'about', ReturnType<typeof setTimeout>>();
  const waiting = new Set<() => void>();
  let turnEnds = 0;
  let isOpening = false;
  let breathed = 0;
  const release = () => {
    for (const go of waiting) go();
    waiting.clear();
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
        release();
      });
      begin('about', about);
    },
    busy: () => timers.has('about'),
    give() {
      if (!timers.has('turn') || isHidden()) return Promise.resolve();
      return new Promise((resolve) => {
        const late = setTimeout(go, isOpening ? longestOpening : longest);
        function go() {
          clearTimeout(late);
          waiting.delete(go);
          resolve();
        }
        waiting.add(go);
      });
    },
    async rest() {
      await new Promise((resolve) => setTimeout(resolve, breath));
      await way.give();
    },
    async breathe() {
      if (performance.now() - breathed < atOnce) return;
      // An asking is heard only when the work lets go.
      await new Promise((resolve) => setTimeout(resolve, 0));
      await way.give();
      breathed = performance.now();
    },
    close() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
      release();
    },
  };
  return way;
}
