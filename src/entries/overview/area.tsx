import type { ComponentType } from 'preact';
import { useOverview } from './context.ts';
import { ahead, LazyPart } from './lazy-part.tsx';
import { PeopleView } from './people/people-view.tsx';
import { PromisesView } from './promises-view.tsx';
import type { Route } from './route.ts';
import { TodayView } from './today-view.tsx';

const loadPictures = () => import('./pictures/pictures-view.tsx').then((part) => part.PicturesView);

/** Import, export, backup and rights: a module of its own, loaded when it is opened. */
const dataModule = import.meta.glob<{ DataPage: ComponentType }>('./data/data-view.tsx');
const loadDataModule = Object.values(dataModule)[0];
export const loadData = loadDataModule && (() => loadDataModule().then((part) => part.DataPage));

/** Begins to load the code of an area that has its own, so that it is there when the page is drawn. */
export async function loadArea(area: Route['area']): Promise<void> {
  if (area === 'pictures') await ahead(loadPictures);
  if (area === 'data' && loadData) await ahead(loadData);
}

/** The open area. What is small is there at once, pictures and data come when they are asked for. */
export function Area() {
  const { route } = useOverview();
  switch (route.area) {
    case 'today':
      return <TodayView />;
    case 'promises':
      return <PromisesView />;
    case 'pictures':
      return <LazyPart load={loadPictures} props={{}} />;
    case 'data':
      return loadData ? <LazyPart load={loadData} props={{}} /> : <PeopleView />;
    case 'people':
      return <PeopleView />;
  }
}
