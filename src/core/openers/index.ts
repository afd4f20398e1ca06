export { type Advice, type Answer, type Composed, composeFromAnswer } from './compose-from-answer.ts';
export { hooks } from './hooks.ts';
export { type NoteBudget, type NoteCount, noteBudget } from './note-budget.ts';
export type {
  Address,
  BlankReason,
  FactRef,
  HookId,
  Opener,
  OpenerLanguage,
  OpenerRequest,
  Suggestion,
} from './opener.ts';
export { suggestOpeners } from './suggest-openers.ts';
