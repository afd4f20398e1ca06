import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../core/relationship/settings.ts';
import type { Memory } from '../../storage/memory.ts';
import { changeSettings } from '../../storage/settings.ts';
import { useWords } from '../../ui/locales/language.ts';
import { welcomeWords } from '../../ui/locales/welcome.ts';
import { Mark } from '../../ui/logo/mark.tsx';
import type { PageState } from '../../ui/mount-page.tsx';
import { Button } from '../../ui/parts/button.tsx';
import { lazy } from '../../ui/parts/lazy.tsx';
import { GoalStep } from './goal-step.tsx';
import { PlaceStep } from './place-step.tsx';
import { PromiseStep } from './promise-step.tsx';
import { forgetStep, type Step, steps, useStep } from './steps.ts';

const overview = '../overview/overview.html';

/** Rules and lexicons, by far the heaviest part: fetched while the step before is read. */
const loadTrial = () => import('./trial-step.tsx').then((part) => part.TrialStep);
const TrialStep = lazy(loadTrial);

/** What every step is given. */
export interface StepProps {
  readonly settings: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

/** Four short steps; each can be skipped, and the whole can be left and taken up again. */
export function WelcomeView({ state, memory }: { readonly state: PageState; readonly memory: Memory }) {
  const words = useWords(welcomeWords);
  const [step, go] = useStep();
  const [failed, setFailed] = useState(state.trouble);
  const body = useRef<HTMLElement>(null);
  const moved = useRef(false);
  const index = steps.indexOf(step);
  const before = steps[index - 1];
  const after = steps[index + 1];
  const change = (changes: Partial<Settings>) =>
    changeSettings(memory, changes).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const turn = (to: Step) => {
    moved.current = true;
    go(to);
  };
  const finish = async () => {
    forgetStep();
    await change({ welcomed: true });
    location.href = overview;
  };
  useEffect(() => {
    if (moved.current) body.current?.querySelector('h1')?.focus();
    scrollTo(0, 0);
    if (step === 'place') void loadTrial();
  }, [step]);
  const title = words[step];
  return (
    <div class="welcome">
      <header class="row welcome-head">
        <Mark />
        <b class="grow">Vitamin B</b>
        <span class="text-xs faint">{words.stepOf(index + 1, steps.length)}</span>
        <span class="welcome-dots" aria-hidden="true">
          {steps.map((one, at) => (
            <i key={one} class={at === index ? 'dot-now' : at < index ? 'dot-past' : ''} />
          ))}
        </span>
      </header>
      <main class="welcome-body" ref={body}>
        <h1 class="text-2xl" tabIndex={-1}>
          {title.title}
        </h1>
        <p class="text-l quiet">{title.text}</p>
        {failed && (
          <p class="welcome-trouble text-s" role="alert">
            {words.trouble}
          </p>
        )}
        <StepBody step={step} settings={state.settings} change={(changes) => void change(changes)} />
      </main>
      <footer class="row welcome-foot">
        {before && (
          <Button kind="text" onClick={() => turn(before)}>
            {words.back}
          </Button>
        )}
        <span class="grow" />
        {after && (
          <Button kind="text" onClick={() => (step === 'promise' ? void finish() : turn(after))}>
            {step === 'promise' ? words.leave : words.skip}
          </Button>
        )}
        <Button kind="main" onClick={() => (after ? turn(after) : void finish())}>
          {step === 'promise' ? words.begin : after ? words.next : words.finish}
        </Button>
      </footer>
    </div>
  );
}

function StepBody({ step, ...props }: StepProps & { readonly step: Step }) {
  switch (step) {
    case 'promise':
      return <PromiseStep />;
    case 'goal':
      return <GoalStep {...props} />;
    case 'place':
      return <PlaceStep {...props} />;
    case 'trial':
      return <TrialStep settings={props.settings} />;
  }
}
