import { native } from './native.ts';

/** The browser's interface language, such as "de" or "en-GB". */
export function browserLanguage(): string {
  return native.i18n.getUILanguage();
}
