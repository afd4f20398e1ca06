import { useCallback, useEffect, useState } from 'preact/hooks';

/** Copies text on the user's press; `copied` is true for a moment afterwards, `failed` when the browser refused. */
export function useCopy(): {
  readonly copied: boolean;
  readonly failed: boolean;
  readonly copy: (text: string) => void;
} {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), 2500);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = useCallback((text: string) => {
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  }, []);
  return { copied: state === 'copied', failed: state === 'failed', copy };
}
