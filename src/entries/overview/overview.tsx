import { browserLanguage } from '../../platform/language.ts';
import { openMemory } from '../../storage/memory.ts';
import { settingsOf } from '../../storage/settings.ts';
import { overviewWords } from '../../ui/locales/overview.ts';
import { mountPage } from '../../ui/mount-page.tsx';
import '../../ui/theme/page.css';
import './overview.css';
import { Shell } from './shell.tsx';

const memory = openMemory();

// Sealing is much code: it comes after the page is there.
void import('./sync/use-sync.ts').then(({ lookAfterFolder }) => lookAfterFolder());
void mountPage({
  source: { settings: () => settingsOf(memory), subscribe: memory.subscribe, browserLanguage },
  title: (language) => overviewWords[language].pageTitle,
  view: (state) => <Shell settings={state.settings} memory={memory} />,
});
