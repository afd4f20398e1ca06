import { useId, useState } from 'preact/hooks';
import { type Mapping, namesSomebody, type TableField, tableFields } from '../../../storage/import/table/mapping.ts';
import { dataWords } from '../../../ui/locales/data.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { Choice } from '../../../ui/parts/choice.tsx';
import { Switch } from '../../../ui/parts/switch.tsx';
import type { NamedTable, Naming } from './import-steps.ts';

interface MappingScreenProps {
  readonly table: NamedTable;
  readonly onDone: (naming: Naming) => void;
  readonly onCancel: () => void;
}

/** What each column of a foreign table holds, with what stands in its first lines. */
export function MappingScreen({ table, onDone, onCancel }: MappingScreenProps) {
  const { mapping: words, cancel } = useWords(dataWords);
  const { head } = table;
  const id = useId();
  const [headless, setHeadless] = useState(table.headless);
  const [mapping, setMapping] = useState<Mapping>(() => head.header.map((_, index) => table.mapping[index] ?? null));
  const names = headless ? head.header.map((_, index) => String(index + 1)) : head.header;
  const samples = headless ? [head.header, ...head.samples] : head.samples;
  const options: readonly { value: TableField | ''; text: string }[] = [
    { value: '', text: words.leaveOut },
    ...tableFields.map((field) => ({ value: field, text: words.fields[field] })),
  ];
  const named = namesSomebody(mapping);
  return (
    <div class="stack data-gap">
      <h3 class="strong">{words.title}</h3>
      <p class="text-s quiet">{headless ? table.name : `${table.name}. ${words.lead}`}</p>
      <div class="row data-option">
        <span class="grow text-s" id={id}>
          {words.noHeader}
        </span>
        <Switch on={headless} onChange={setHeadless} labelledBy={id} />
      </div>
      <ul class="divided data-columns">
        {names.map((name, index) => (
          <li key={index} class="row">
            <span class="grow stack data-column">
              <span class="cut">{name || '–'}</span>
              <span class="text-xs quiet cut">
                {samples
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
        <Button kind="main" disabled={!named} onClick={() => onDone({ mapping, headless })}>
          {words.next}
        </Button>
      </div>
    </div>
  );
}
