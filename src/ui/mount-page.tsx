import { type ComponentChildren, render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { defaultSettings, interfaceLanguage, type Settings } from '../core/relationship/settings.ts';
import { type Language, LanguageContext } from './locales/language.ts';
import { applyTheme } from './theme/theme.ts';

/** Where a page's settings come from. Passed in: this layer knows no store and no browser. */
export interface PageSource {
  settings(): Promise<Settings>;
  /** Calls `hear` after every write, in whichever context, until `signal` is aborted. */
  subscribe(hear: (change: { readonly settings: boolean }) => void, signal: AbortSignal): void;
  browserLanguage(): string;
}

/** What a page's view is drawn from. */
export interface PageState {
  readonly settings: Settings;
  readonly language: Language;
  /** Settings could not be read: the browser keeps nothing here, or a newer version holds them. */
  readonly trouble: boolean;
}

interface MountOptions {
  readonly source: PageSource;
  /** The document's title in each language. */
  readonly title: (language: Language) => string;
  readonly view: (state: PageState) => ComponentChildren;
}

/**
 * Draws a page of the extension into `#app` once its settings are read, in the user's language and theme,
 * and draws it anew when they change, here or in another window.
 */
export async function mountPage({ source, title, view }: MountOptions): Promise<void> {
  const app = document.getElementById('app');
  if (!app) return;
  const first = await readState(source);
  dress(first, title);
  render(<Page source={source} first={first} title={title} view={view} />, app);
}

function Page({ source, first, title, view }: MountOptions & { readonly first: PageState }) {
  const [state, setState] = useState(first);
  useEffect(() => {
    const gone = new AbortController();
    source.subscribe((change) => {
      if (change.settings) void readState(source).then((next) => !gone.signal.aborted && setState(next));
    }, gone.signal);
    return () => gone.abort();
  }, [source]);
  useEffect(() => {
    if (state !== first) dress(state, title);
  }, [state, first, title]);
  const drawn = useMemo(() => view(state), [state, view]);
  return <LanguageContext.Provider value={state.language}>{drawn}</LanguageContext.Provider>;
}

async function readState(source: PageSource): Promise<PageState> {
  const found = await source.settings().catch(() => null);
  const settings = found ?? defaultSettings;
  return { settings, language: interfaceLanguage(settings, source.browserLanguage()), trouble: found === null };
}

function dress({ settings, language }: PageState, title: (language: Language) => string): void {
  const root = document.documentElement;
  root.lang = language;
  document.title = title(language);
  applyTheme(root, settings.theme === 'auto' ? 'system' : settings.theme);
}
