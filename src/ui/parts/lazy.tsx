import type { ComponentType, JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * A component whose code is fetched from the extension's own files when it is first drawn, so that a view
 * opens without carrying what is seldom shown. Until then there is nothing in its place.
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | null = null;
  return function Lazy(props: Props & JSX.IntrinsicAttributes) {
    const [, draw] = useState(loaded !== null);
    useLayoutEffect(() => {
      if (loaded) return;
      let shown = true;
      void load().then((component) => {
        loaded = component;
        if (shown) draw(true);
      });
      return () => {
        shown = false;
      };
    }, []);
    const Component = loaded;
    return Component && <Component {...props} />;
  };
}
