import { Tag } from 'lucide';
import { useState } from 'preact/hooks';
import { defaultCircles } from '../../src/core/relationship/circles.ts';
import type { InteractionKind } from '../../src/core/relationship/interaction.ts';
import { type Language, useWords } from '../../src/ui/locales/language.ts';
import { personWords } from '../../src/ui/locales/person.ts';
import { BackupNote } from '../../src/ui/parts/backup-note.tsx';
import { Balance } from '../../src/ui/parts/balance.tsx';
import { Choice } from '../../src/ui/parts/choice.tsx';
import { DateField } from '../../src/ui/parts/date-field.tsx';
import { FilterMenu } from '../../src/ui/parts/filter-menu.tsx';
import { FollowUpList } from '../../src/ui/parts/follow-up-list.tsx';
import { IconButton } from '../../src/ui/parts/icon-button.tsx';
import { ListField } from '../../src/ui/parts/list-field.tsx';
import { LogButtons } from '../../src/ui/parts/log-buttons.tsx';
import { Marked } from '../../src/ui/parts/marked.tsx';
import { NumberField } from '../../src/ui/parts/number-field.tsx';
import { PersonCard } from '../../src/ui/parts/person-card.tsx';
import { PersonRow } from '../../src/ui/parts/person-row.tsx';
import { PromiseList } from '../../src/ui/parts/promise-list.tsx';
import { RhythmRing } from '../../src/ui/parts/rhythm-ring.tsx';
import { SearchField } from '../../src/ui/parts/search-field.tsx';
import { SpareLine } from '../../src/ui/parts/spare-line.tsx';
import { Switch } from '../../src/ui/parts/switch.tsx';
import { Timeline } from '../../src/ui/parts/timeline.tsx';
import { BubblePicture } from '../../src/ui/pictures/bubble-picture.tsx';
import { CirclesPicture } from '../../src/ui/pictures/circles-picture.tsx';
import { FadingPicture } from '../../src/ui/pictures/fading-picture.tsx';
import { HelpPicture } from '../../src/ui/pictures/help-picture.tsx';
import { RhythmPicture } from '../../src/ui/pictures/rhythm-picture.tsx';
import '../../src/ui/pictures/pictures.css';
import { type Specimen, showGallery } from './frame.tsx';

const nothing = () => {};
const day = 86_400_000;
/** A Thursday, so that the same picture is drawn every day. */
const now = Date.UTC(2026, 10, 12, 11);
const long = 'Prof. Dr. Maximiliane-Friederike Freifrau von Hohenlohe-Waldenburg';
const names = ['Henrike Vossbeck', long, 'عبد الرحمن الخوارزمي'] as const;
const why = 'Der Rat zur Zulassung: Das hat geholfen. Ein Dank steht noch aus.';

const happened: readonly (readonly [kind: InteractionKind, daysAgo: number, text?: string])[] = [
  ['called', 9, 'Risse hören, bevor man sie sieht'],
  ['met', 190],
  ['gave', 760],
  ['wrote', 2900],
];
const entries = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const [kind, daysAgo, text] = happened[index % happened.length] ?? ['met', 0];
    return { id: String(index), kind, what: kind, at: now - (daysAgo + index * 20) * day, text };
  });

function Inputs() {
  const [list, setList] = useState<readonly string[]>(['Guss', 'Messe']);
  const [on, turn] = useState(true);
  const [count, setCount] = useState(5);
  const [chosen, choose] = useState<readonly string[]>([]);
  const [circle, setCircle] = useState('core');
  const [query, search] = useState('');
  const { circles } = useWords(personWords);
  return (
    <div class="stack">
      <SearchField label="Suche" placeholder="Name, Ort" value={query} onInput={search} shortcut="/" />
      <div class="row">
        <Switch on={on} onChange={turn} labelledBy="gallery-switch" />
        <span id="gallery-switch">{on ? circles.core : circles.wide}</span>
        <NumberField label="Zahl" min={1} max={99} value={count} onChange={setCount} />
      </div>
      <Choice
        label="Kreis"
        value={circle}
        onChange={setCircle}
        options={Object.entries(circles).map(([value, text]) => ({ value, text }))}
      />
      <DateField label="Tag" value={now} latest={now} onChange={nothing} />
      <FilterMenu
        name="Ort"
        says={chosen.length > 0 ? `Ort: ${chosen.join(', ')}` : null}
        chosen={chosen}
        onChange={choose}
        noneText="–"
        load={async () => ['Zwickau', 'Linz'].map((value) => ({ value, text: value, count: '12' }))}
      />
      <ListField
        entries={list}
        onChange={setList}
        fieldLabel="Thema"
        addLabel="Hinzufügen"
        removeLabel={(entry) => `${entry} entfernen`}
        placeholder="Thema …"
      />
    </div>
  );
}

function specimens(_language: Language): readonly Specimen[] {
  const weeks = Array.from({ length: 52 }, (_, index) => ({
    from: now - (52 - index) * 7 * day,
    to: now - (51 - index) * 7 * day,
    fresh: index % 9 === 0 ? 1 : 0,
    nurtured: index % 4,
  }));
  const months = Array.from({ length: 12 }, (_, index) => ({
    from: now - (11 - index) * 30 * day,
    given: index % 3,
    taken: index % 4 === 1 ? 2 : 0,
  }));
  const shares = [
    { text: 'engineering', people: 67 },
    { text: 'logistics', people: 28 },
  ];
  const pictures = (asTable: boolean) => [
    <RhythmPicture key="rhythm" weeks={weeks} now={now} asTable={asTable} />,
    <HelpPicture key="help" months={months} asTable={asTable} />,
    <CirclesPicture
      key="circles"
      circles={defaultCircles}
      members={{ core: 5, close: 9, good: 0, wide: 150 }}
      asTable={asTable}
    />,
    <FadingPicture
      key="fading"
      now={now}
      asTable={asTable}
      onOpen={nothing}
      people={names.map((name, index) => ({
        person: name,
        name,
        circle: 'good',
        last: now - (80 - index * 30) * day,
        due: now + (index * 30 - 10) * day,
      }))}
    />,
    <BubblePicture
      key="bubble"
      people={214}
      shares={{ field: shares, company: [], place: [], school: [], year: [] }}
      common={{ of: 50, people: 18, field: 'engineering', place: 'Hamburg' }}
      suggestions={[
        { key: 'a', text: why },
        { key: 'b', text: long, onOpen: nothing },
      ]}
      asTable={asTable}
    />,
  ];
  return [
    {
      name: 'PersonCard',
      show: () => (
        <div class="stack">
          <PersonCard
            name={names[0]}
            lines={['Leiterin Instandhaltung, Küstenwind Energie', 'Cuxhaven']}
            action={<IconButton icon={Tag} label="Ändern" onClick={nothing} />}
          />
          <PersonCard unknown name={long} lines={['Rindfleischetikettierungsüberwachungsgesellschaft mbH']} />
          <PersonCard small name={names[2]} lines={['مهندس معادن']} />
        </div>
      ),
    },
    {
      name: 'PersonRow, Marked',
      show: () => (
        <ul>
          {names.map((name) => (
            <PersonRow key={name} name={name} href={null} onOpen={nothing} end={<span class="tag">Nah</span>}>
              <Marked text="Werkleiter, Gießerei Muldental, Zwickau" query="gieß" />
            </PersonRow>
          ))}
        </ul>
      ),
    },
    {
      name: 'FollowUpList, SpareLine, BackupNote, RhythmRing',
      show: () => (
        <div class="card">
          <RhythmRing week={{ fresh: 0, nurtured: 2 }} wanted={{ fresh: 1, nurtured: 2 }} />
          <FollowUpList
            items={names.map((name) => ({ id: name, name, why, href: null }))}
            onOpen={nothing}
            onDone={nothing}
            onLater={nothing}
            singleKeys
          />
          <SpareLine name={names[0]} why={why} href={null} onOpen={nothing} />
          <BackupNote last={null} now={now} onMake={nothing} onLater={nothing} />
          <BackupNote last={now - 90 * day} now={now} onMake={nothing} onLater={nothing} />
        </div>
      ),
    },
    { name: 'LogButtons', show: () => <LogButtons label="Was ist geschehen?" onLog={nothing} /> },
    {
      name: 'PromiseList, Balance',
      show: () => (
        <div class="stack">
          <PromiseList
            name="Henrike"
            now={now}
            promises={[
              { id: '1', by: 'me', text: 'Kontakt zur Härterei schicken', due: now + day },
              { id: '2', by: 'them', text: long, due: now - 3 * day },
              { id: '3', by: 'me', text: 'Folien' },
            ]}
            onKept={nothing}
            onDecline={nothing}
            onCameBack={nothing}
          />
          <Balance name="Henrike" counts={{ given: 3, taken: 9 }} sentence={why} />
        </div>
      ),
    },
    { name: 'Timeline: short', show: () => <Timeline entries={entries(4)} now={now} onChange={nothing} /> },
    { name: 'Timeline: long', show: () => <Timeline entries={entries(40)} now={now} onRemove={nothing} /> },
    { name: 'Timeline: empty', show: () => <Timeline entries={[]} now={now} /> },
    { name: 'SearchField, Switch, NumberField, Choice, DateField, FilterMenu, ListField', show: () => <Inputs /> },
    ...pictures(false).map((picture) => ({ name: `Picture: ${picture.key}`, show: () => picture })),
    ...pictures(true).map((picture) => ({ name: `Picture as table: ${picture.key}`, show: () => picture })),
  ];
}

showGallery(specimens);
