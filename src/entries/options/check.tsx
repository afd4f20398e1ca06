import { defaultSettings } from '../../core/relationship/settings.ts';
import { useWords } from '../../ui/locales/language.ts';
import { optionsWords } from '../../ui/locales/options.ts';
import { AddressSwitch } from '../../ui/parts/address-switch.tsx';
import { NumberField } from '../../ui/parts/number-field.tsx';
import { Segmented } from '../../ui/parts/segmented.tsx';
import { Switch } from '../../ui/parts/switch.tsx';
import { SettingRow } from './setting-row.tsx';
import { useOption } from './use-options.ts';

/** Where the check shows, form of address, and how many notes a month there are. */
export function Check() {
  const words = useWords(optionsWords);
  const inPage = useOption('inPage');
  const habit = useOption('habit');
  const notes = useOption('notesPerMonth');
  return (
    <>
      {(['linkedin', 'xing'] as const).map((site) => (
        <SettingRow
          key={site}
          text={words.inPage[site]}
          onReset={
            inPage.value[site] === defaultSettings.inPage[site]
              ? undefined
              : () => inPage.set({ ...inPage.value, [site]: defaultSettings.inPage[site] })
          }
        >
          {(named) => (
            <Switch {...named} on={inPage.value[site]} onChange={(on) => inPage.set({ ...inPage.value, [site]: on })} />
          )}
        </SettingRow>
      ))}
      <SettingRow text={words.habit} onReset={habit.reset}>
        {() => <AddressSwitch value={habit.value} onChange={habit.set} />}
      </SettingRow>
      <SettingRow text={words.notes} onReset={notes.reset}>
        {() => (
          <>
            {notes.value !== 'unlimited' && (
              <NumberField label={words.notes.count} min={0} max={999} value={notes.value} onChange={notes.set} />
            )}
            <Segmented
              label={words.notes.name}
              value={notes.value === 'unlimited' ? 'unlimited' : 'limited'}
              options={(['limited', 'unlimited'] as const).map((value) => ({ value, text: words.notes[value] }))}
              onChange={(value) => notes.set(value === 'unlimited' ? 'unlimited' : limitedNotes)}
            />
          </>
        )}
      </SettingRow>
    </>
  );
}

const limitedNotes = defaultSettings.notesPerMonth;
