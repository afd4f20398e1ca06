import type { Week } from '../../core/relationship/rhythm.ts';
import { interfaceLanguage, type Settings } from '../../core/relationship/settings.ts';
import { browserLanguage } from '../../platform/language.ts';
import { followUpsToday, type TodayShown } from '../../storage/follow-ups.ts';
import { isAnybodyKept } from '../../storage/lists.ts';
import type { Memory } from '../../storage/memory.ts';
import { settingsOf } from '../../storage/settings.ts';
import { thisWeek } from '../../storage/week.ts';

/** Everything that the popup shows before somebody types. */
export interface PopupState extends TodayShown {
  readonly settings: Settings;
  readonly language: 'de' | 'en';
  readonly week: Week;
  /** Whether anybody is kept at all. How many, takes a walk through all of them: see `usePeopleCount`. */
  readonly anybody: boolean;
  readonly now: number;
}

/** Reads the popup's state: four short readings side by side, whatever the size of the network. */
export async function readPopup(memory: Memory): Promise<PopupState> {
  const [today, week, anybody, settings] = await Promise.all([
    followUpsToday(memory),
    thisWeek(memory),
    isAnybodyKept(memory),
    settingsOf(memory),
  ]);
  return {
    ...today,
    week,
    anybody,
    settings,
    language: interfaceLanguage(settings, browserLanguage()),
    now: memory.now(),
  };
}

/** Where a backup is made. */
export const backupPath = 'src/entries/overview/overview.html#/data';

/** Where the overview shows a person, as a path inside the extension. */
export function overviewPath(person?: string): string {
  const page = 'src/entries/overview/overview.html';
  return person === undefined ? page : `${page}#/people?who=${encodeURIComponent(person)}`;
}
