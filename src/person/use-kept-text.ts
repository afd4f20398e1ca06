import { useEffect, useRef, useState } from 'preact/hooks';
import type { Drafts } from './drafts.ts';

export type KeptState = 'idle' | 'saving' | 'saved' | 'failed';

interface KeptTextOptions {
  /** What it belongs to; another key is another text. */
  readonly of: string;
  readonly stored: string;
  /** Resolves when it is kept. */
  readonly save: (text: string) => Promise<unknown>;
  readonly drafts: Drafts;
}

/** Milliseconds of rest after which a text is saved. */
const rest = 400;

/**
 * A text that is saved as it is typed. Every change goes to `drafts` at once, which needs no waiting, so
 * that a window closed in the middle of a word loses nothing; from there to the memory after a moment's
 * rest, on leaving the field, and when the page is hidden. What others write meanwhile is shown only
 * while nothing of one's own is waiting.
 */
export function useKeptText({ of, stored, save, drafts }: KeptTextOptions) {
  const [text, setText] = useState(() => drafts.read(of) ?? stored);
  const [state, setState] = useState<KeptState>('idle');
  const work = useRef({
    wanted: text,
    stored,
    busy: false,
    save,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
  });
  const here = work.current;
  here.save = save;

  const flush = useRef(() => {
    const current = work.current;
    clearTimeout(current.timer);
    if (current.busy || current.wanted === current.stored) return;
    const sent = current.wanted;
    current.busy = true;
    setState('saving');
    current
      .save(sent)
      .then(
        () => {
          current.stored = sent;
          drafts.clear(of, sent);
          setState('saved');
        },
        () => setState('failed'),
      )
      .finally(() => {
        current.busy = false;
        if (current.wanted !== sent) flush();
      });
  }).current;

  useEffect(() => {
    if (here.wanted === here.stored && stored !== here.stored) {
      here.wanted = stored;
      setText(stored);
    }
    if (!here.busy) here.stored = stored;
  }, [stored, here]);

  useEffect(() => {
    if (here.wanted !== here.stored) flush();
    const hidden = () => document.visibilityState === 'hidden' && flush();
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush, here]);

  const onInput = (next: string) => {
    here.wanted = next;
    setText(next);
    drafts.write(of, next);
    clearTimeout(here.timer);
    here.timer = setTimeout(flush, rest);
  };
  return { text, state, onInput, flush };
}
