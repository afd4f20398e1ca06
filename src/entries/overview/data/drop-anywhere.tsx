import { useEffect, useState } from 'preact/hooks';
import { dataWords } from '../../../ui/locales/data.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { takeDroppedFolder } from '../sync/waiting-folder.ts';
import { putFiles } from './waiting-files.ts';
import './drop.css';

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

/** Lets a file be dropped anywhere on the page. `onFile` opens the area in which it is looked at. */
export function DropAnywhere({ onFile }: { readonly onFile: () => void }) {
  const words = useWords(dataWords);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    let depth = 0;
    const hear = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      addEventListener(type, (event) => carriesFiles(event) && act(event), { signal });
    hear('dragenter', () => {
      depth += 1;
      setOver(true);
    });
    hear('dragleave', () => {
      depth -= 1;
      if (depth <= 0) setOver(false);
    });
    hear('dragover', (event) => event.preventDefault());
    hear('drop', (event) => {
      event.preventDefault();
      depth = 0;
      setOver(false);
      if (takeDroppedFolder(event.dataTransfer, onFile)) return;
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      putFiles(files);
      onFile();
    });
    return () => life.abort();
  }, [onFile]);
  return over ? <div class="drop-veil text-xl">{words.dropHere}</div> : null;
}
