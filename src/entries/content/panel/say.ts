import type { PanelWords } from '../../../ui/locales/panel.ts';
import type { Inserted, PanelState } from './panel-state.ts';

/** A sentence with its gaps filled: `{fact}` and the like. */
export function filled(sentence: string, gaps: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);
}

/** What a press has just done, in one line; null when there is nothing to say. */
export function noticeText(state: PanelState, words: PanelWords): string | null {
  if (state.notice === 'copied') return words.copied;
  if (state.notice === 'failed') return words.failed;
  if (state.notice === 'stuck') return words.stuck;
  if (state.notice === 'uncopied') return words.uncopied;
  if (state.notice === 'kept') return words.keep.kept;
  return null;
}

/** What was just written into the note, in one line. */
export function insertedText(inserted: Inserted, words: PanelWords): string {
  if (inserted.as === 'fix') return words.fixed;
  if (inserted.as === 'below') return words.appended;
  return inserted.hook === 'own-words' ? words.insertedOwn : filled(words.inserted, { fact: inserted.name });
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
