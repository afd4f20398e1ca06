import browser from 'webextension-polyfill';

export { browser };

/**
 * Chrome's own object, for what the polyfill does not carry: the side panel. Undefined outside an extension.
 */
export const chromeApi: typeof chrome | undefined = (globalThis as { chrome?: typeof chrome }).chrome;
