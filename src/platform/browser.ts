import browser from 'webextension-polyfill';

export { browser };

/**
 * Chrome's own object, for the few things that the polyfill does not carry (side panel, closed shadow
 * roots). Undefined outside an extension.
 */
export const chromeApi: typeof chrome | undefined = (globalThis as { chrome?: typeof chrome }).chrome;
