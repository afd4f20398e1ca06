import { useContext } from 'preact/hooks';
import type { Settings } from '../../core/relationship/settings.ts';
import { useWords } from '../../ui/locales/language.ts';
import { optionsWords } from '../../ui/locales/options.ts';
import { LazyText } from '../../ui/parts/lazy-text.tsx';
import { ListField } from '../../ui/parts/list-field.tsx';
import { SettingRow } from './setting-row.tsx';
import { OptionsContext } from './use-options.ts';

/** More goals than this are none. */
const mostGoals = 3;

const ownLists = ['goals', 'offers', 'seeks'] as const;
const profileLists = ['employers', 'schools', 'groups', 'events'] as const;
const profileTexts = [
  ['profile', 'name'],
  ['headline', 'headline'],
  ['place', 'location'],
] as const;

/** Goals, what the user gives and looks for, and their own profile. */
export function Me() {
  const words = useWords(optionsWords);
  const { settings, change } = useContext(OptionsContext);
  const changeSender = (field: keyof Settings['sender'], value: string | readonly string[], undo?: string) => {
    const { [field]: _before, ...others } = settings.sender;
    change({ sender: value.length === 0 ? others : { ...others, [field]: value } }, undo);
  };
  const undoText = (removed: string | undefined) => (removed === undefined ? undefined : words.removed(removed));
  return (
    <>
      {ownLists.map((name) => (
        <SettingRow key={name} wide text={words[name]}>
          {({ labelledBy }) => (
            <ListField
              entries={settings[name]}
              onChange={(entries, removed) => change({ [name]: entries }, undoText(removed))}
              labelledBy={labelledBy}
              fieldLabel={words.addTo(words[name].name)}
              addLabel={words.add}
              removeLabel={words.removeFrom}
              placeholder={words.listExample}
              {...(name === 'goals' ? { most: mostGoals, full: words.goals.full } : {})}
            />
          )}
        </SettingRow>
      ))}
      {profileTexts.map(([text, field]) => (
        <SettingRow key={field} wide text={words[text]}>
          {(named) => (
            <LazyText {...named} value={settings.sender[field] ?? ''} onSave={(value) => changeSender(field, value)} />
          )}
        </SettingRow>
      ))}
      {profileLists.map((field) => (
        <SettingRow key={field} wide text={words[field]}>
          {({ labelledBy }) => (
            <ListField
              entries={settings.sender[field] ?? []}
              onChange={(entries, removed) => changeSender(field, entries, undoText(removed))}
              labelledBy={labelledBy}
              fieldLabel={words.addTo(words[field].name)}
              addLabel={words.add}
              removeLabel={words.removeFrom}
              placeholder={words.listExample}
            />
          )}
        </SettingRow>
      ))}
    </>
  );
}
