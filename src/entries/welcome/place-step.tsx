import { Info, PanelRight, TextCursorInput } from 'lucide';
import { useWords } from '../../ui/locales/language.ts';
import { welcomeWords } from '../../ui/locales/welcome.ts';
import { AddressSwitch } from '../../ui/parts/address-switch.tsx';
import { Icon } from '../../ui/parts/icon.tsx';
import type { StepProps } from './welcome-view.tsx';

/** Inside the page or only beside it, with what the networks say about the first. */
export function PlaceStep({ settings, change }: StepProps) {
  const words = useWords(welcomeWords).place;
  const inPage = settings.inPage.linkedin || settings.inPage.xing;
  const choose = (on: boolean) => change({ inPage: { linkedin: on, xing: on } });
  return (
    <div class="welcome-fields">
      <fieldset class="welcome-choices">
        <legend class="unseen">{words.title}</legend>
        {(
          [
            [words.inPage, TextCursorInput, true],
            [words.sidePanel, PanelRight, false],
          ] as const
        ).map(([text, icon, on]) => (
          <label key={text.title} class="welcome-choice">
            <input type="radio" name="place" checked={inPage === on} onChange={() => choose(on)} />
            <span class="welcome-choice-words">
              <span class="row strong">
                <Icon of={icon} />
                {text.title}
              </span>
              <span class="text-s quiet">{text.text}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="welcome-never text-s">
        <Icon of={Info} />
        <span>
          <b>{words.terms.title}</b> {words.terms.text}
        </span>
      </p>
      <div class="row welcome-habit">
        <div class="grow">
          <div class="strong">{words.habit}</div>
          <p class="text-s quiet">{words.habitHelp}</p>
        </div>
        <AddressSwitch value={settings.habit} onChange={(habit) => change({ habit })} />
      </div>
    </div>
  );
}
