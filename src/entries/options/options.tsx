import { browserLanguage } from '../../platform/language.ts';
import { openMemory } from '../../storage/memory.ts';
import { settingsOf } from '../../storage/settings.ts';
import { optionsWords } from '../../ui/locales/options.ts';
import { mountPage } from '../../ui/mount-page.tsx';
import '../../ui/theme/page.css';
import './options.css';
import { OptionsView } from './options-view.tsx';

const memory = openMemory();

void mountPage({
  source: { settings: () => settingsOf(memory), subscribe: memory.subscribe, browserLanguage },
  title: (language) => optionsWords[language].pageTitle,
  view: (state) => <OptionsView state={state} memory={memory} />,
});
