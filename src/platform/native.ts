/**
 * The browser's own object, without the polyfill: what the content script needs of it is small and the same
 * in Chrome and Firefox, and the page should not pay for the rest.
 */
export const native: typeof chrome = (globalThis as { browser?: typeof chrome }).browser ?? globalThis.chrome;
