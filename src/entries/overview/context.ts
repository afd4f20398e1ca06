import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../../core/relationship/settings.ts';
import type { Memory } from '../../storage/memory.ts';
import type { Undoable } from '../../ui/parts/use-undo.ts';
import type { FirstReadings } from './first-readings.ts';
import type { FirstSight } from './first-sight.ts';
import type { Route } from './route.ts';
import type { Go } from './use-route.ts';

/** What every area of the overview needs. */
export interface Overview {
  readonly memory: Memory;
  readonly settings: Settings;
  readonly route: Route;
  readonly go: Go;
  readonly sight: FirstSight;
  readonly readings: FirstReadings;
  /** Shows what was just done, with the way back. */
  readonly push: (step: Undoable) => void;
  /** Shows that something could not be kept. */
  readonly fail: (error: unknown) => void;
}

export const OverviewContext = createContext<Overview | null>(null);

export function useOverview(): Overview {
  const overview = useContext(OverviewContext);
  if (!overview) throw new Error('stands outside the overview');
  return overview;
}
