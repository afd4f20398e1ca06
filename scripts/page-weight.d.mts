export function pageWeight(browser: 'chrome' | 'firefox', page: string): number;
