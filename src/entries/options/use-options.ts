import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { same } from '../../core/relationship/record.ts';
import { defaultSettings, type Settings } from '../../core/relationship/settings.ts';

/** What every option reads and changes. */
export interface Options {
  readonly settings: Settings;
  /** Stores at once. `undo` says in words what was taken away, where that needs a way back. */
  readonly change: (changes: Partial<Settings>, undo?: string) => void;
}

export const OptionsContext = createContext<Options>({ settings: defaultSettings, change: () => {} });

/** One setting: its value, how to change it, and how to reset it while it differs from the default. */
export function useOption<Name extends keyof Settings>(name: Name) {
  const { settings, change } = useContext(OptionsContext);
  const value = settings[name];
  const set = (next: Settings[Name]) => change({ [name]: next } as Pick<Settings, Name>);
  const reset = same(value, defaultSettings[name]) ? undefined : () => set(defaultSettings[name]);
  return { value, set, reset };
}
