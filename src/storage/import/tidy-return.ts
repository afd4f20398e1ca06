import type { Memory } from '../memory.ts';
import { alone } from '../sync/alone.ts';
import { takeBackUnfinished } from '../undo-merge.ts';

/**
 * Takes back what a return left that was ended by the death of its page or of the browser. Nothing happens while one
 * is on its way in another window.
 */
export async function tidyAfterReturn(memory: Memory): Promise<void> {
  await alone(false, () => takeBackUnfinished(memory));
}
