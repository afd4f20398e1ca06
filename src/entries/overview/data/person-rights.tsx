import { Download } from 'lucide';
import { useCallback, useContext, useId, useState } from 'preact/hooks';
import { exportedPeople } from '../../../storage/export/person.ts';
import { holdingsPage } from '../../../storage/rights/holdings.ts';
import { forget, remember } from '../../../storage/rights/retention.ts';
import type { Card } from '../../../storage/schema.ts';
import { searchPeople } from '../../../storage/search.ts';
import { dataWords } from '../../../ui/locales/data.ts';
import { LanguageContext, useWords } from '../../../ui/locales/language.ts';
import { personWords } from '../../../ui/locales/person.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { TextField } from '../../../ui/parts/text-field.tsx';
import { type Subscribe, useLive } from '../../../ui/parts/use-live.ts';
import { type ExportFormat, endings, exportFormats } from './export-formats.ts';
import type { RightsProps } from './rights-section.tsx';
import { datedName, saveFile } from './save-file.ts';
import { SayTrouble } from './say-trouble.tsx';

const deaf: Subscribe = () => {};
const mostFound = 6;

/** One person: what is held on them, to read or to take along, and forgetting them. */
export function PersonRights({ memory, push }: RightsProps) {
  const { rights: words } = useWords(dataWords);
  const [query, setQuery] = useState('');
  const [chosen, choose] = useState<Card | null>(null);
  const load = useCallback(
    async () => (query.trim() === '' ? [] : await searchPeople(memory, query, mostFound)),
    [memory, query],
  );
  const { value: found } = useLive(load, deaf);
  return (
    <div class="stack data-gap data-right">
      <h3 class="strong">{words.person}</h3>
      <p class="text-s quiet">{words.personWhy}</p>
      <TextField
        label={words.search}
        search
        value={query}
        onInput={(text) => {
          setQuery(text);
          choose(null);
        }}
      />
      {!chosen && query.trim() !== '' && found && (
        <ul class="data-list">
          {found.length === 0 && <li class="text-s quiet">{words.noOne}</li>}
          {found.map((card) => (
            <li key={card.id}>
              <Button kind="text" onClick={() => choose(card)}>
                {[card.name, card.company].filter(Boolean).join(', ')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {chosen && (
        <Chosen
          key={chosen.id}
          card={chosen}
          memory={memory}
          push={push}
          onGone={() => {
            choose(null);
            setQuery('');
          }}
        />
      )}
    </div>
  );
}

interface ChosenProps extends Pick<RightsProps, 'memory' | 'push'> {
  readonly card: Card;
  readonly onGone: () => void;
}

function Chosen({ card, memory, push, onGone }: ChosenProps) {
  const words = useWords(dataWords);
  const person = useWords(personWords);
  const language = useContext(LanguageContext);
  const id = useId();
  const { rights } = words;
  const [error, setError] = useState<unknown>(undefined);

  async function report(language: 'de' | 'en'): Promise<void> {
    const { pages } = dataWords[language];
    const { circles, log } = personWords[language];
    for await (const [person] of exportedPeople(memory, [card.id])) {
      if (!person) continue;
      const page = holdingsPage(person, { ...pages.holdings, language, circles, kinds: log });
      saveFile(new Blob([page], { type: 'text/html' }), datedName('html', memory.now(), fileName(card.name)));
    }
  }

  async function takeAlong(format: ExportFormat): Promise<void> {
    const { circles, log: kinds } = person;
    // The contact that the others were joined to comes first; notes belong to the person and go along.
    const only = [card.id, ...card.contacts.filter((id) => id !== card.id)];
    const { exportAs } = await import('./exports.ts');
    const file = await exportAs(memory, format, { words, circles, kinds, language, notes: true, only });
    saveFile(file, datedName(endings[format], memory.now(), fileName(card.name)));
  }

  async function forgetThem(): Promise<void> {
    await forget(memory, [card.id]);
    push({ text: rights.forgot(card.name), undo: () => remember(memory, [card.id]) });
    onGone();
  }

  const run = (job: () => Promise<void>) => () => void job().catch(setError);
  return (
    <div class="stack data-gap">
      <p class="strong">{[card.name, card.company].filter(Boolean).join(', ')}</p>
      {error !== undefined && <SayTrouble error={error} />}
      <div class="row data-wrap">
        <Button onClick={run(() => report('de'))}>{rights.holdingsDe}</Button>
        <Button onClick={run(() => report('en'))}>{rights.holdingsEn}</Button>
        <Button onClick={run(forgetThem)}>{rights.forget}</Button>
      </div>
      <p class="text-s quiet">{rights.forgetWhy}</p>
      <p class="text-s quiet" id={id}>
        {rights.takeAlong}
      </p>
      <ul class="row data-wrap data-list" aria-labelledby={id}>
        {exportFormats.map((format) => (
          <li key={format}>
            <Button small icon={Download} onClick={run(() => takeAlong(format))}>
              {words.go.formats[format].name}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A name as part of a file's name. */
function fileName(name: string): string {
  return (
    name
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'person'
  );
}
