import { FolderSync } from 'lucide';
import { useState } from 'preact/hooks';
import { useWords } from '../../../ui/locales/language.ts';
import { syncWords } from '../../../ui/locales/sync.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { Icon } from '../../../ui/parts/icon.tsx';
import { SaySync } from './say-sync.tsx';
import { pickFolder } from './use-sync.ts';

/** The first step: which folder. A dropped one arrives by the page's own drop. */
export function ChooseFolder({ onFolder }: { readonly onFolder: (folder: FileSystemDirectoryHandle) => void }) {
  const { choose: words } = useWords(syncWords);
  const [error, setError] = useState<unknown>(undefined);
  const pick = () => void pickFolder().then((folder) => folder && onFolder(folder), setError);
  return (
    <>
      {error !== undefined && <SaySync error={error} />}
      <div class="data-drop">
        <Icon of={FolderSync} size={24} />
        <p class="strong">{words.drop}</p>
        <p class="text-s quiet">{words.which}</p>
        <Button kind="main" onClick={pick}>
          {words.button}
        </Button>
      </div>
    </>
  );
}
