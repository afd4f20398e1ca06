import type { FileReport, LineReason } from '../../../storage/import/incoming.ts';
import { dataWords } from '../../../ui/locales/data.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';

/** Files that are named; those of which something stays out come first. */
const mostFiles = 40;

/** Each file of what was dropped: what it was, how much was in it, and every line that stays out, with its reason. */
export function FileReports({ files }: { readonly files: readonly FileReport[] }) {
  const { preview: words, kinds } = useWords(dataWords);
  const format = useFormat();
  const hasLeftOut = ({ problems }: FileReport) => Number(Object.keys(problems).length > 0);
  const shown = files.length > mostFiles ? [...files].sort((a, b) => hasLeftOut(b) - hasLeftOut(a)) : files;
  return (
    <ul class="divided data-files text-s" aria-label={words.files}>
      {shown.slice(0, mostFiles).map((file, index) => (
        <li key={index}>
          <div class="row">
            <span class="grow cut">{file.file}</span>
            <span class="quiet">{kinds[file.kind]}</span>
            {file.rows > 0 && <span class="quiet numbers">{format.plural(file.rows, words.rows)}</span>}
          </div>
          <LeftOut file={file} />
        </li>
      ))}
      {files.length > mostFiles && <li class="quiet">{format.plural(files.length - mostFiles, words.moreFiles)}</li>}
    </ul>
  );
}

function LeftOut({ file }: { readonly file: FileReport }) {
  const { preview: words, reasons } = useWords(dataWords);
  const format = useFormat();
  const counts = Object.entries(file.problems) as [LineReason, number][];
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return null;
  return (
    <details>
      <summary>
        {format.plural(total, words.leftOut)}:{' '}
        {format.list(counts.map(([reason, count]) => format.plural(count, reasons[reason])))}
      </summary>
      <ol class="data-lines text-xs quiet">
        {file.shown.map(({ line, reason, excerpt }, index) => (
          <li key={index}>
            <span class="numbers">{words.line(line)}</span> · {format.plural(1, reasons[reason])}
            {excerpt && ` · ${excerpt}`}
          </li>
        ))}
      </ol>
      {total > file.shown.length && <p class="text-xs quiet">{format.plural(file.shown.length, words.firstOnly)}</p>}
    </details>
  );
}
