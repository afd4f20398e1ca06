import { ArrowLeft } from 'lucide';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../core/relationship/settings.ts';
import type { Memory } from '../../storage/memory.ts';
import { changeSettings } from '../../storage/settings.ts';
import { useWords } from '../../ui/locales/language.ts';
import { type OptionSection, optionSections, optionsWords } from '../../ui/locales/options.ts';
import { Mark } from '../../ui/logo/mark.tsx';
import type { PageState } from '../../ui/mount-page.tsx';
import { Icon } from '../../ui/parts/icon.tsx';
import { UndoLine } from '../../ui/parts/undo-line.tsx';
import { useLater } from '../../ui/parts/use-later.ts';
import { About } from './about.tsx';
import { Check } from './check.tsx';
import { CircleOptions } from './circles.tsx';
import { Look } from './look.tsx';
import { Me } from './me.tsx';
import { Privacy } from './privacy.tsx';
import { ReminderOptions } from './reminder.tsx';
import { Rules } from './rules.tsx';
import { SelfTestView } from './self-test-view.tsx';
import { useMedia } from './use-media.ts';
import { OptionsContext } from './use-options.ts';
import { useSectionInView } from './use-section-in-view.ts';

/** So many sections fill a window; a link to one of them needs those above it as well. */
const inFirstScreen = 2;

/** All options on one page, with a list of sections beside it. */
export function OptionsView({ state, memory }: { readonly state: PageState; readonly memory: Memory }) {
  const words = useWords(optionsWords);
  const [failed, setFailed] = useState(state.trouble);
  const [taken, setTaken] = useState<{ text: string; before: Partial<Settings> } | null>(null);
  const { settings } = state;
  const change = useCallback(
    (changes: Partial<Settings>, undo?: string) => {
      const before = Object.fromEntries(Object.keys(changes).map((key) => [key, settings[key as keyof Settings]]));
      setTaken(undo === undefined ? null : { text: undo, before });
      changeSettings(memory, changes).then(
        () => setFailed(false),
        () => setFailed(true),
      );
    },
    [memory, settings],
  );
  const options = useMemo(() => ({ settings, change }), [settings, change]);
  const current = useSectionInView(optionSections);
  const later = useLater();
  const drawn = later || location.hash !== '' ? optionSections : optionSections.slice(0, inFirstScreen);
  const wide = useMedia('(min-width: 801px)');
  const sections = useRef<HTMLDetailsElement>(null);
  return (
    <OptionsContext.Provider value={options}>
      <div class="options">
        <nav class="options-nav" aria-label={words.sectionList}>
          <p class="row options-brand strong">
            <Mark />
            Vitamin B
          </p>
          <details class="options-sections" open={wide} ref={sections}>
            <summary>{words.sectionList}</summary>
            <ul>
              {optionSections.map((section) => (
                <li key={section}>
                  <a
                    href={`#${section}`}
                    aria-current={section === current ? 'true' : undefined}
                    onClick={() => {
                      if (!wide && sections.current) sections.current.open = false;
                    }}
                  >
                    {words.sections[section]}
                  </a>
                </li>
              ))}
            </ul>
          </details>
          <a class="options-back" href="../overview/overview.html">
            <Icon of={ArrowLeft} />
            {words.toOverview}
          </a>
        </nav>
        <main class="options-main">
          <header>
            <h1 class="text-xl">{words.title}</h1>
            <p class="quiet">{words.lead}</p>
          </header>
          {failed && (
            <p class="options-trouble text-s" role="alert">
              {words.trouble}
            </p>
          )}
          {drawn.map((section) => (
            <section key={section} id={section} aria-labelledby={`${section}-title`}>
              <h2 class="text-l" id={`${section}-title`}>
                {words.sections[section]}
              </h2>
              <div class="card divided">
                <Section section={section} memory={memory} />
              </div>
            </section>
          ))}
        </main>
        {taken && (
          <div class="toast">
            <UndoLine text={taken.text} onUndo={() => change(taken.before)} onGone={() => setTaken(null)} />
          </div>
        )}
      </div>
    </OptionsContext.Provider>
  );
}

function Section({ section, memory }: { readonly section: OptionSection; readonly memory: Memory }) {
  switch (section) {
    case 'look':
      return <Look />;
    case 'me':
      return <Me />;
    case 'check':
      return <Check />;
    case 'rules':
      return <Rules />;
    case 'circles':
      return <CircleOptions />;
    case 'reminder':
      return <ReminderOptions />;
    case 'privacy':
      return <Privacy />;
    case 'selfTest':
      return <SelfTestView memory={memory} />;
    case 'about':
      return <About />;
  }
}
