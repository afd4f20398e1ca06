import { ruleIds } from '../../core/note/finding.ts';
import { useWords } from '../../ui/locales/language.ts';
import { optionsWords } from '../../ui/locales/options.ts';
import { Switch } from '../../ui/parts/switch.tsx';
import { SettingRow } from './setting-row.tsx';
import { useOption } from './use-options.ts';

/** Every rule, on or off. */
export function Rules() {
  const words = useWords(optionsWords);
  const off = useOption('rulesOff');
  const turn = (rule: (typeof ruleIds)[number], on: boolean) =>
    off.set(on ? off.value.filter((other) => other !== rule) : [...off.value, rule]);
  return (
    <>
      <p class="text-s quiet settings-lead">{words.rulesLead}</p>
      {ruleIds.map((rule) => {
        const on = !off.value.includes(rule);
        return (
          <SettingRow key={rule} text={words.rules[rule]} onReset={on ? undefined : () => turn(rule, true)}>
            {(named) => <Switch {...named} on={on} onChange={(next) => turn(rule, next)} />}
          </SettingRow>
        );
      })}
    </>
  );
}
