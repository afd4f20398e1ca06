import { browserLanguage } from '../../platform/language.ts';
import { openMemory } from '../../storage/memory.ts';
import { settingsOf } from '../../storage/settings.ts';
import { welcomeWords } from '../../ui/locales/welcome.ts';
import { mountPage } from '../../ui/mount-page.tsx';
import '../../ui/theme/page.css';
import './welcome.css';
import { WelcomeView } from './welcome-view.tsx';

const memory = openMemory();

void mountPage({
  source: { settings: () => settingsOf(memory), subscribe: memory.subscribe, browserLanguage },
  title: (language) => welcomeWords[language].pageTitle,
  view: (state) => <WelcomeView state={state} memory={memory} />,
});
