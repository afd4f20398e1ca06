import type { Memory } from '../../../storage/memory.ts';
import { dataWords } from '../../../ui/locales/data.ts';
import { useWords } from '../../../ui/locales/language.ts';
import type { Undoable } from '../../../ui/parts/use-undo.ts';
import { Bin } from './bin.tsx';
import { PersonRights } from './person-rights.tsx';
import { Retention } from './retention.tsx';
import { SensitiveNotes } from './sensitive-notes.tsx';

export interface RightsProps {
  readonly memory: Memory;
  readonly push: (step: Undoable) => void;
  /** Opens a person beside the list. */
  readonly onPerson: (id: string) => void;
}

/** What other people may ask for: to be told, to take along, to be forgotten, not to be written about. */
export function RightsSection(props: RightsProps) {
  const { rights: words } = useWords(dataWords);
  return (
    <section class="data-section" aria-labelledby="data-rights">
      <h2 class="text-l" id="data-rights">
        {words.title}
      </h2>
      <p class="text-s quiet">{words.lead}</p>
      <div class="card divided">
        <PersonRights {...props} />
        <Retention {...props} />
        <Bin memory={props.memory} />
        <SensitiveNotes {...props} />
      </div>
    </section>
  );
}
