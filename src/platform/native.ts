/**
 * The browser's own object. What this extension calls answers with promises in Firefox and, under Manifest V3, in Chrome
 * 123 as well, so that nothing stands between; what differs has a file of its own here.
 */
export const native: typeof chrome = (globalThis as { browser?: typeof chrome }).browser ?? globalThis.chrome;
