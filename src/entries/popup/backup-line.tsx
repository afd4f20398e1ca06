import { useCallback } from 'preact/hooks';
import { backupDue, backupLater, backupNotLater } from '../../storage/backup/due.ts';
import type { Memory } from '../../storage/memory.ts';
import { backupNoteWords } from '../../ui/locales/backup-note.ts';
import { useWords } from '../../ui/locales/language.ts';
import { BackupNote } from '../../ui/parts/backup-note.tsx';
import { type Subscribe, useLive } from '../../ui/parts/use-live.ts';
import type { Undoable } from '../../ui/parts/use-undo.ts';

const deaf: Subscribe = () => {};

interface BackupLineProps {
  readonly memory: Memory;
  readonly now: number;
  readonly onMake: () => void;
  readonly push: (step: Undoable) => void;
  readonly fail: (error: unknown) => void;
}

/** A backup that is due, said below everything else and only when all of it is drawn: nothing moves for it. */
export function BackupLine({ memory, now, onMake, push, fail }: BackupLineProps) {
  const words = useWords(backupNoteWords);
  const { value: due, reload } = useLive(
    useCallback(() => backupDue(memory), [memory]),
    deaf,
  );
  if (!due) return null;
  const later = () =>
    void backupLater(memory).then(() => {
      reload();
      push({ text: words.quiet, undo: () => backupNotLater(memory).then(reload) });
    }, fail);
  return <BackupNote last={due.last} now={now} onMake={onMake} onLater={later} />;
}
