import { useState } from 'preact/hooks';
import { type Mapping, namesSomebody, type TableField, tableFields } from '../../../storage/import/table/mapping.ts';
import type { TableHead } from '../../../storage/import/table/table.ts';
import { dataWords } from '../../../ui/locales/data.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { Choice } from '../../../ui/parts/choice.tsx';

interface MappingScreenProps {
  readonly head: TableHead;
  readonly start: Mapping;
  readonly onDone: (mapping: Mapping) => void;
  readonly onCancel: () => void;
}

/** What each column of a foreign table holds, with what stands in its first lines. */
export function MappingScreen({ head, start, onDone, onCancel }: MappingScreenProps) {
  const { mapping: words, cancel } = useWords(dataWords);
  const [mapping, setMapping] = useState<Mapping>(() => head.header.map((_, index) => start[index] ?? null));
  const options: readonly { value: TableField | ''; text: string }[] = [
    { value: '', text: words.leaveOut },
    ...tableFields.map((field) => ({ value: field, text: words.fields[field] })),
  ];
  const named = namesSomebody(mapping);
  return (
    <div class="stack data-gap">
      <h3 class="strong">{words.title}</h3>
      <p class="text-s quiet">{words.lead}</p>
      <ul class="divided data-columns">
        {head.header.map((name, index) => (
          <li key={index} class="row">
            <span class="grow stack data-column">
              <span class="cut">{name || '–'}</span>
              <span class="text-xs quiet cut">
                {head.samples
                  .flatMap((cells) => (cells[index] ? [cells[index]] : []))
                  .slice(0, 3)
                  .join(' · ')}
              </span>
            </span>
            <Choice
              label={words.column(name)}
              value={mapping[index] ?? ''}
              options={options}
              onChange={(field) => setMapping(mapping.map((old, at) => (at === index ? field || null : old)))}
            />
          </li>
        ))}
      </ul>
      <div class="row data-actions">
        <span class="grow text-s quiet">{named ? '' : words.needName}</span>
        <Button onClick={onCancel}>{cancel}</Button>
        <Button kind="main" disabled={!named} onClick={() => onDone(mapping)}>
          {words.next}
        </Button>
      </div>
    </div>
  );
}
