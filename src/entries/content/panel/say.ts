import type { PanelWords } from '../../../ui/locales/panel.ts';
import type { PanelState } from './panel-state.ts';

/** A sentence with its gaps filled: `{fact}` and the like. */
export function filled(sentence: string, gaps: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);
}

/** What a press has just done, in one line; null when there is nothing to say. */
export function noticeText(state: PanelState, words: PanelWords): string | null {
  if (state.notice === 'copied') return words.copied;
  if (state.notice === 'failed') return words.failed;
  if (state.notice === 'stuck') return words.stuck;
  if (state.notice === 'kept') return words.keep.kept;
  return null;
}

/** The heading where there is no field to write in. */
export function standInTitle(state: PanelState, words: PanelWords): string {
  switch (state.dialog) {
    case 'upsell':
      return words.upsell.title;
    case 'email':
      return words.email.title;
    case 'limit':
      return words.limit.title;
    default:
      if (state.network === 'xing') return words.noField.title;
      if (state.suggestion === null) return words.looking;
      return state.suggestion.openers.length > 0 ? words.choice.worth : words.choice.thin;
  }
}
