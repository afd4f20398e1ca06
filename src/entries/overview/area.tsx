import type { ComponentType } from 'preact';
import { useOverview } from './context.ts';
import { LazyPart } from './lazy-part.tsx';
import { PeopleView } from './people/people-view.tsx';

const loadToday = () => import('./today-view.tsx').then((part) => part.TodayView);
const loadPromises = () => import('./promises-view.tsx').then((part) => part.PromisesView);
const loadPictures = () => import('./pictures/pictures-view.tsx').then((part) => part.PicturesView);

/** Import, export, backup and rights: a module of its own, loaded when it is opened. */
const dataModule = import.meta.glob<{ DataPage: ComponentType }>('./data/data-view.tsx');
const loadDataModule = Object.values(dataModule)[0];
export const loadData = loadDataModule && (() => loadDataModule().then((part) => part.DataPage));

/** The open area. People are there at once, everything else comes when it is asked for. */
export function Area() {
  const { route } = useOverview();
  switch (route.area) {
    case 'today':
      return <LazyPart load={loadToday} props={{}} />;
    case 'promises':
      return <LazyPart load={loadPromises} props={{}} />;
    case 'pictures':
      return <LazyPart load={loadPictures} props={{}} />;
    case 'data':
      return loadData ? <LazyPart load={loadData} props={{}} /> : <PeopleView />;
    case 'people':
      return <PeopleView />;
  }
}
