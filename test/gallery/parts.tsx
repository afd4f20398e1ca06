import { Ellipsis, FileText, Inbox, Lock, Mic, Plus, Users } from 'lucide';
import { useState } from 'preact/hooks';
import type { Language } from '../../src/ui/locales/language.ts';
import { AddressSwitch } from '../../src/ui/parts/address-switch.tsx';
import { Avatar } from '../../src/ui/parts/avatar.tsx';
import { Button } from '../../src/ui/parts/button.tsx';
import { Chip } from '../../src/ui/parts/chip.tsx';
import { EmptyState } from '../../src/ui/parts/empty-state.tsx';
import { FindingList } from '../../src/ui/parts/finding-list.tsx';
import { Icon } from '../../src/ui/parts/icon.tsx';
import { IconButton } from '../../src/ui/parts/icon-button.tsx';
import { MenuButton } from '../../src/ui/parts/menu-button.tsx';
import { OpenerTabs } from '../../src/ui/parts/opener-tabs.tsx';
import { TextField } from '../../src/ui/parts/text-field.tsx';
import { UndoLine } from '../../src/ui/parts/undo-line.tsx';
import { VerdictBand } from '../../src/ui/parts/verdict-band.tsx';
import { VerdictMark } from '../../src/ui/parts/verdict-mark.tsx';
import type { Specimen } from './frame.tsx';
import { samples } from './samples.ts';

const nothing = () => {};

function Address() {
  const [value, setValue] = useState<'du' | 'Sie'>('Sie');
  return <AddressSwitch value={value} onChange={setValue} />;
}

function Chips({ names }: { readonly names: readonly string[] }) {
  const [pressed, press] = useState(names[0]);
  return (
    <div class="chips">
      {names.map((name) => (
        <Chip key={name} pressed={name === pressed} onClick={() => press(name)}>
          {name}
        </Chip>
      ))}
    </div>
  );
}

function Openers({ language }: { readonly language: Language }) {
  const { openers, openersLabel } = samples[language];
  const [selected, select] = useState('talk');
  return (
    <OpenerTabs
      label={openersLabel}
      openers={openers}
      iconOf={(id) => (id === 'talk' ? Mic : id === 'post' ? FileText : Users)}
      selected={selected}
      onSelect={select}
      onInsert={nothing}
    >
      {language === 'de' && <Address />}
    </OpenerTabs>
  );
}

/** Every part in every state that it can be in. */
export function partSpecimens(language: Language): readonly Specimen[] {
  const words = samples[language];
  return [
    {
      name: 'Button',
      show: () => (
        <div class="row" style={{ flexWrap: 'wrap' }}>
          {(['main', 'line', 'text'] as const).flatMap((kind) => [
            <Button key={kind} kind={kind} onClick={nothing}>
              {words.button}
            </Button>,
            <Button key={`${kind}-small`} kind={kind} small icon={Plus} onClick={nothing}>
              {words.button}
            </Button>,
          ])}
          <Button kind="main" disabled onClick={nothing}>
            {words.button}
          </Button>
        </div>
      ),
    },
    {
      name: 'IconButton, MenuButton, Icon, tag, Avatar',
      show: () => (
        <div class="row">
          <IconButton icon={Ellipsis} label={words.button} onClick={nothing} />
          <IconButton small icon={Plus} label={words.button} onClick={nothing} />
          <MenuButton
            icon={Ellipsis}
            label={words.button}
            items={words.chips.map((text) => ({ text, onSelect: nothing }))}
          />
          <Icon of={Lock} />
          <span class="tag">{words.chips[0]}</span>
          <Avatar name="Ayşe Öztürk-Großmann" />
          <Avatar plain name="Rhys Vaughan" />
        </div>
      ),
    },
    {
      name: 'Segmented, Chip',
      show: () => (
        <div class="stack">
          <div>
            <Address />
          </div>
          <Chips names={words.chips} />
        </div>
      ),
    },
    {
      name: 'TextField',
      show: () => (
        <div class="stack">
          <TextField label={words.fieldLabel} value="" placeholder={words.fieldValue} onInput={nothing} />
          <TextField inline label={words.fieldLabel} value={words.fieldValue} onInput={nothing} />
        </div>
      ),
    },
    {
      name: 'VerdictMark',
      show: () => (
        <div class="row">
          {(['hold', 'improve', 'send', 'calm'] as const).map((tone) => (
            <VerdictMark key={tone} tone={tone} />
          ))}
        </div>
      ),
    },
    ...(['hold', 'improve', 'send', 'calm'] as const).map((tone) => ({
      name: `VerdictBand, FindingList: ${tone}`,
      show: () => (
        <div class={`card tone-${tone}`}>
          <VerdictBand
            tone={tone}
            title={words.titles[tone]}
            count={{ written: tone === 'send' ? 214 : 162, limit: 200 }}
          >
            <IconButton icon={Ellipsis} label={words.button} onClick={nothing} />
          </VerdictBand>
          <FindingList
            label={words.findingsLabel}
            findings={words.findings}
            onShow={nothing}
            hasWords={(key) => key !== 'generic'}
            onDismiss={nothing}
          />
        </div>
      ),
    })),
    {
      name: 'OpenerTabs',
      show: () => (
        <div class="card">
          <Openers language={language} />
        </div>
      ),
    },
    {
      name: 'UndoLine',
      show: () => (
        <div class="card">
          <UndoLine text={words.undoLine} onUndo={nothing} />
        </div>
      ),
    },
    {
      name: 'EmptyState',
      show: () => (
        <div class="card">
          <EmptyState icon={Inbox} title={words.emptyTitle}>
            <p>{words.emptyText}</p>
          </EmptyState>
        </div>
      ),
    },
  ];
}
