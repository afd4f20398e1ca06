import type { Memory } from '../../../storage/memory.ts';
import { dataWords } from '../../../ui/locales/data.ts';
import { useWords } from '../../../ui/locales/language.ts';
import type { Undoable } from '../../../ui/parts/use-undo.ts';
import { SyncSection } from '../sync/sync-section.tsx';
import { BackupSection } from './backup-section.tsx';
import { ExportSection } from './export-section.tsx';
import { ImportSection } from './import-section.tsx';
import { JoinsSection } from './joins-section.tsx';
import { RightsSection } from './rights-section.tsx';
import './data.css';

interface DataAreaProps {
  readonly memory: Memory;
  readonly push: (step: Undoable) => void;
  readonly onPerson: (id: string) => void;
  readonly onPeople: () => void;
}

/** Where data comes in, goes out, is backed up, put in order and given back. */
export function DataArea({ memory, push, onPerson, onPeople }: DataAreaProps) {
  const words = useWords(dataWords);
  return (
    <div class="data">
      <header>
        <h1 class="text-xl">{words.title}</h1>
        <p class="quiet">{words.lead}</p>
      </header>
      <div>
        <ImportSection memory={memory} onDone={onPeople} />
        <BackupSection memory={memory} />
        <JoinsSection memory={memory} push={push} />
        {/* Last: how high it is depends on what is read, and nothing below it may move. */}
        <SyncSection memory={memory} />
      </div>
      <div>
        <ExportSection memory={memory} />
        <RightsSection memory={memory} push={push} onPerson={onPerson} />
      </div>
    </div>
  );
}
