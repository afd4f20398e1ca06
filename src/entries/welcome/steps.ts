import { useEffect, useState } from 'preact/hooks';

export const steps = ['promise', 'goal', 'place', 'trial'] as const;
export type Step = (typeof steps)[number];

/** Where the introduction was left, on this device. It is no setting: nothing else depends on it. */
const place = 'welcome-step';

function stepNamed(name: string | null): Step | null {
  return steps.find((step) => step === name) ?? null;
}

/** The open step. It stands in the address, so that "back" works, and is taken up again on the next visit. */
export function useStep(): readonly [Step, (step: Step) => void] {
  const [step, setStep] = useState<Step>(
    () => stepNamed(location.hash.slice(1)) ?? stepNamed(localStorage.getItem(place)) ?? 'promise',
  );
  useEffect(() => {
    const follow = () => setStep(stepNamed(location.hash.slice(1)) ?? 'promise');
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go = (next: Step) => {
    localStorage.setItem(place, next);
    if (location.hash !== `#${next}`) location.hash = next;
    setStep(next);
  };
  return [step, go];
}

/** The introduction is over: the next visit begins anew. */
export function forgetStep(): void {
  localStorage.removeItem(place);
}
