import type { SiteId } from '../../../core/note/recipient.ts';
import type { askBackground } from '../../../messaging/ask-background.ts';
import type { PageSettings } from '../../../messaging/contract.ts';

/** Milliseconds during which an answer is fresh enough for the next dialog. */
const fresh = 10_000;

/** The user's settings for this site, asked for when a dialog is near and not on every page. */
export interface SettingsSource {
  get(): Promise<PageSettings>;
}

export function settingsSource(site: SiteId, ask: typeof askBackground, now: () => number): SettingsSource {
  let asked: { at: number; answer: Promise<PageSettings> } | null = null;
  return {
    get: () => {
      if (asked && now() - asked.at < fresh) return asked.answer;
      const answer = ask('page.settings', { site });
      asked = { at: now(), answer };
      answer.catch(() => {
        asked = null;
      });
      return answer;
    },
  };
}
