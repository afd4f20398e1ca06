import { ShieldCheck } from 'lucide';
import { backupNoteWords } from '../locales/backup-note.ts';
import { useFormat, useWords } from '../locales/language.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

interface BackupNoteProps {
  /** UTC milliseconds of the last backup; null: there never was one. */
  readonly last: number | null;
  readonly now: number;
  readonly onMake: () => void;
  readonly onLater: () => void;
}

/** One quiet sentence about a backup that is due, with the way to it and the way out. */
export function BackupNote({ last, now, onMake, onLater }: BackupNoteProps) {
  const words = useWords(backupNoteWords);
  const format = useFormat();
  return (
    <section class="backup-note">
      <Icon of={ShieldCheck} />
      <div class="grow">
        <p class="text-s quiet">{last === null ? words.never : words.last(format.ago(last, now))}</p>
        <p class="row backup-note-actions">
          <Button kind="text" small onClick={onMake}>
            {words.make}
          </Button>
          <Button kind="text" small onClick={onLater}>
            {words.later}
          </Button>
        </p>
      </div>
    </section>
  );
}
