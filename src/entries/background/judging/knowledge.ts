import type { Fingerprint } from '../../../core/note/context.ts';
import type { Settings } from '../../../core/relationship/settings.ts';
import type { Memory } from '../../../storage/memory.ts';
import { type NoteHistory, noteHistory } from '../../../storage/notes.ts';
import { settingsOf } from '../../../storage/settings.ts';

/** What judging needs of the memory: the settings, and of earlier notes no more than their marks. */
export interface Knowledge {
  readonly settings: Settings;
  readonly earlier: NoteHistory;
}

/** Milliseconds after which a new day, and with it a new month, may have begun. */
const fresh = 60_000;
const neverEnds = new AbortController().signal;

/**
 * Reads what judging needs, once for the many keys of a note, and again after every write. A worker that
 * dies loses only time.
 */
export function knowledgeOf(memory: Memory): () => Promise<Knowledge> {
  let kept: { readonly at: number; readonly knowledge: Promise<Knowledge> } | null = null;
  memory.subscribe(() => {
    kept = null;
  }, neverEnds);
  return () => {
    if (kept && memory.now() - kept.at < fresh) return kept.knowledge;
    const knowledge = Promise.all([settingsOf(memory), noteHistory(memory)]).then(([settings, earlier]) => ({
      settings,
      earlier,
    }));
    const mine = { at: memory.now(), knowledge };
    kept = mine;
    knowledge.catch(() => {
      if (kept === mine) kept = null;
    });
    return knowledge;
  };
}

/** Knowledge of somebody who has neither chosen nor written anything. */
export function nothingKnown(settings: Settings): Knowledge {
  const fingerprints: readonly Fingerprint[] = [];
  return { settings, earlier: { fingerprints, frames: [], usedThisMonth: 0 } };
}
