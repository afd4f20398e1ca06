import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { interfaceLanguage } from '../../core/relationship/settings.ts';
import { browserLanguage } from '../../platform/language.ts';
import type { Memory } from '../../storage/memory.ts';
import { personByProfile, personOf } from '../../storage/people.ts';
import { settingsOf } from '../../storage/settings.ts';
import { LanguageContext } from '../../ui/locales/language.ts';
import { Trouble } from '../../ui/parts/trouble.tsx';
import { type Subscribe, useLive } from '../../ui/parts/use-live.ts';
import { useUndo } from '../../ui/parts/use-undo.ts';
import { applyTheme } from '../../ui/theme/theme.ts';
import { Face } from './face.tsx';
import { usePage } from './page/use-page.ts';

/** The side panel: the person beside the open profile, and the check of a text. */
export function SidePanel({ memory }: { readonly memory: Memory }) {
  const { page, readAgain } = usePage();
  const [pinned, pin] = useState<string | null>(null);
  const undo = useUndo();
  const [failure, setFailure] = useState<unknown>(null);
  const site = page?.identity?.site;
  const slug = page?.identity?.slug;
  const pageKey = `${page?.tab}/${site}/${slug}`;
  const lastKey = useRef(pageKey);
  useEffect(() => {
    if (lastKey.current !== pageKey) pin(null);
    lastKey.current = pageKey;
  }, [pageKey]);

  const load = useCallback(async () => {
    const [settings, person] = await Promise.all([
      settingsOf(memory),
      pinned !== null ? personOf(memory, pinned) : site && slug ? personByProfile(memory, { site, slug }) : null,
    ]);
    return { settings, person, now: memory.now(), of: pinned ?? pageKey };
  }, [memory, pinned, site, slug, pageKey]);
  const subscribe = useCallback<Subscribe>((changed, signal) => memory.subscribe(changed, signal), [memory]);
  const { value, error, reload } = useLive(load, subscribe);

  const language = value ? interfaceLanguage(value.settings, browserLanguage()) : 'en';
  const theme = value?.settings.theme ?? 'auto';
  useEffect(() => {
    document.documentElement.lang = language;
    applyTheme(document.documentElement, theme === 'auto' ? 'system' : theme);
  }, [language, theme]);

  if (!value) {
    if (error === null) return null;
    const browsers = browserLanguage().startsWith('de') ? 'de' : 'en';
    return (
      <LanguageContext.Provider value={browsers}>
        <Trouble error={error} onRetry={reload} />
      </LanguageContext.Provider>
    );
  }
  // Between two people the old one's card is taken away before the new one's is there.
  const current = value.of === (pinned ?? pageKey);
  return (
    <LanguageContext.Provider value={language}>
      <Face
        context={{ memory, settings: value.settings, now: value.now, push: undo.push, fail: setFailure }}
        page={page}
        person={current ? value.person : undefined}
        pinned={pinned !== null}
        onPin={pin}
        onReadAgain={readAgain}
        undo={undo}
        failure={failure}
        onFailureSeen={() => setFailure(null)}
      />
    </LanguageContext.Provider>
  );
}
