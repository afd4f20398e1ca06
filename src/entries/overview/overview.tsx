import { browserLanguage } from '../../platform/language.ts';
import { openMemory } from '../../storage/memory.ts';
import { settingsOf } from '../../storage/settings.ts';
import { overviewWords } from '../../ui/locales/overview.ts';
import { mountPage } from '../../ui/mount-page.tsx';
import '../../ui/theme/page.css';
import './overview.css';
// With the page's own: the code of an area would wait for its styles.
import '../../ui/pictures/pictures.css';
import './data/data.css';
import './pictures/pictures-view.css';
import './sync/sync.css';
import { loadArea } from './area.tsx';
import { beginReading } from './first-readings.ts';
import { createFirstSight } from './first-sight.ts';
import { parseRoute } from './route.ts';
import { Shell } from './shell.tsx';

const memory = openMemory();

const sight = createFirstSight();
const route = parseRoute(location.hash);
const readings = beginReading(memory, route, loadArea(route.area));

// Sealing is much code: it comes after the page is there.
void sight.reached.then(() => import('./sync/use-sync.ts')).then(({ lookAfterFolder }) => lookAfterFolder());
void mountPage({
  source: {
    settings: () => Promise.all([settingsOf(memory), readings.there]).then(([settings]) => settings),
    subscribe: memory.subscribe,
    browserLanguage,
  },
  title: (language) => overviewWords[language].pageTitle,
  view: (state) => <Shell settings={state.settings} memory={memory} sight={sight} readings={readings} />,
});
