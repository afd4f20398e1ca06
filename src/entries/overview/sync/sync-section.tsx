import { useEffect, useState } from 'preact/hooks';
import type { Memory } from '../../../storage/memory.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { syncWords } from '../../../ui/locales/sync.ts';
import { BeginForm } from './begin-form.tsx';
import { ByHand } from './by-hand.tsx';
import { ChooseFolder } from './choose-folder.tsx';
import { InUse } from './in-use.tsx';
import { canKeepFolders, planLooks, useStatus } from './use-sync.ts';
import { onFolder, takeFolder } from './waiting-folder.ts';
import './sync.css';

/** Keeping several devices alike through a folder that the user's own program carries. */
export function SyncSection({ memory }: { readonly memory: Memory }) {
  const words = useWords(syncWords);
  const { value: status, reload } = useStatus(memory);
  const [folder, setFolder] = useState<FileSystemDirectoryHandle | null>(null);
  useEffect(() => {
    const take = () => {
      const dropped = takeFolder();
      if (dropped) setFolder(dropped);
    };
    take();
    return onFolder(take);
  }, []);
  const done = () => {
    setFolder(null);
    void planLooks(canKeepFolders);
    reload();
  };
  return (
    <section class="data-section sync" aria-labelledby="data-sync">
      <h2 class="text-l" id="data-sync">
        {words.title}
      </h2>
      <p class="text-s quiet">{words.lead}</p>
      <div class="card stack data-gap">
        {folder ? (
          <BeginForm key={folder.name} folder={folder} onDone={done} onCancel={() => setFolder(null)} />
        ) : status === undefined ? null : status === null ? (
          canKeepFolders ? (
            <ChooseFolder onFolder={setFolder} />
          ) : (
            <ByHand memory={memory} onDone={done} status={null} />
          )
        ) : status.byHand ? (
          <ByHand memory={memory} onDone={reload} status={status} />
        ) : (
          <InUse memory={memory} status={status} onFolder={setFolder} reload={reload} />
        )}
      </div>
    </section>
  );
}
