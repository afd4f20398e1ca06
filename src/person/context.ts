import type { Settings } from '../core/relationship/settings.ts';
import type { Memory } from '../storage/memory.ts';
import type { Undoable } from '../ui/parts/use-undo.ts';

/** What every part about a person needs beside the person. */
export interface PersonContext {
  readonly memory: Memory;
  readonly settings: Settings;
  /** UTC milliseconds of the last reading. */
  readonly now: number;
  /** Shows what was just done, with the way back. */
  readonly push: (step: Undoable) => void;
  /** Shows that something could not be kept. */
  readonly fail: (error: unknown) => void;
}
