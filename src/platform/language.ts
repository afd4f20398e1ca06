import { browser } from './browser.ts';

/** The browser's interface language, such as "de" or "en-GB". */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}
