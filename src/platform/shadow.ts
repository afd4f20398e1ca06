import { native } from './native.ts';

type Opener = (element: HTMLElement) => ShadowRoot | null;

/** The shadow root of an element, open or closed; null when it has none or the browser will not say. */
export function openRoot(host: Element): ShadowRoot | null {
  if (host.shadowRoot) return host.shadowRoot;
  try {
    const firefox = (host as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    if (firefox !== undefined) return firefox;
    const { dom } = native as { dom?: { openOrClosedShadowRoot: Opener } };
    return host instanceof HTMLElement ? (dom?.openOrClosedShadowRoot(host) ?? null) : null;
  } catch {
    return null;
  }
}
