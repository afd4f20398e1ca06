import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

interface LazyPartProps<Props> {
  /** Must be stable: a new one loads anew. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

const loaded = new Map<unknown, ComponentType<never>>();

/** Fetches the code of a part before it is drawn. Whoever draws it hears of a failure. */
export async function ahead<Props>(load: () => Promise<ComponentType<Props>>): Promise<void> {
  await load().then(
    (part) => loaded.set(load, part as ComponentType<never>),
    () => {},
  );
}

/** A part whose code is fetched when it is first shown, from then on at once. */
export function LazyPart<Props extends object>({ load, props }: LazyPartProps<Props>) {
  const [, redraw] = useState(0);
  const [error, setError] = useState<unknown>(null);
  const Part = loaded.get(load) as ComponentType<Props> | undefined;
  useLayoutEffect(() => {
    if (loaded.has(load)) return;
    load().then((part) => {
      loaded.set(load, part as ComponentType<never>);
      redraw((count) => count + 1);
    }, setError);
  }, [load]);
  if (error !== null) throw error;
  return Part ? <Part {...props} /> : null;
}
