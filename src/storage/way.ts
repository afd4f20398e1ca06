/** Several readings of one screen ask once, milliseconds. */
const perAsking = 60;
/** Whoever asked has read by then what a screen needs first, milliseconds. */
const turn = 80;
/** Nobody who brings thousands of people in waits longer than this between two steps, milliseconds. */
const longest = 160;
/** So long after somebody asked it is taken that a screen is open, milliseconds. */
const about = 4000;
/** Rest after a step that is to be felt by nobody, milliseconds: about as long as the step itself takes. */
const breath = 20;

/**
 * Thousands of people come in step by step, and a screen that opens meanwhile should not feel it. Whoever reads or
 * writes because a person waits asks for way; whoever brings people in gives it between two steps.
 */
export interface Way {
  /** Asks the other contexts. Costs next to nothing, and harms nobody when there is no answer. */
  ask(): void;
  /** Another context has asked. */
  heard(): void;
  /** A screen is open elsewhere, as far as known: steps are to be short. */
  busy(): boolean;
  /** Resolves at once when nobody has asked, and else when they have had their turn. */
  give(): Promise<void>;
  /** The same after a rest: a page that is only just being loaded cannot ask yet, and needs the processor all the same. */
  rest(): Promise<void>;
  close(): void;
}

/** Browsers let the timers of a page that is not shown run late, by up to a minute: it does not wait for them. */
const isHidden = () => typeof document !== 'undefined' && document.visibilityState === 'hidden';

/** `tell` reaches every other context of the extension. */
export function wayFor(tell: () => void): Way {
  const timers = new Map<'asked' | 'turn' | 'about', ReturnType<typeof setTimeout>>();
  const waiting = new Set<() => void>();
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
      tell();
    },
    heard() {
      begin('turn', turn, release);
      begin('about', about);
    },
    busy: () => timers.has('about'),
    give() {
      if (!timers.has('turn') || isHidden()) return Promise.resolve();
      return new Promise((resolve) => {
        const late = setTimeout(go, longest);
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
    close() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
      release();
    },
  };
  return way;
}
