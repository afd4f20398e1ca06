import { useWords } from '../../ui/locales/language.ts';
import { optionsWords } from '../../ui/locales/options.ts';
import { Choice } from '../../ui/parts/choice.tsx';
import { Switch } from '../../ui/parts/switch.tsx';
import { SettingRow } from './setting-row.tsx';
import { useOption } from './use-options.ts';

/** Interface language, theme, keys. */
export function Look() {
  const words = useWords(optionsWords);
  const language = useOption('language');
  const theme = useOption('theme');
  const keys = useOption('singleKeys');
  return (
    <>
      <SettingRow text={words.language} onReset={language.reset}>
        {(named) => (
          <Choice
            {...named}
            value={language.value}
            onChange={language.set}
            options={(['auto', 'de', 'en'] as const).map((value) => ({ value, text: words.language[value] }))}
          />
        )}
      </SettingRow>
      <SettingRow text={words.theme} onReset={theme.reset}>
        {(named) => (
          <Choice
            {...named}
            value={theme.value}
            onChange={theme.set}
            options={(['auto', 'light', 'dark'] as const).map((value) => ({ value, text: words.theme[value] }))}
          />
        )}
      </SettingRow>
      <SettingRow text={words.singleKeys} onReset={keys.reset}>
        {(named) => <Switch {...named} on={keys.value} onChange={keys.set} />}
      </SettingRow>
    </>
  );
}
