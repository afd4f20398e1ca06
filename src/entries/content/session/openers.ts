/** The one place where the page meets the openers. */
export { composeFromAnswer, noteBudget, suggestOpeners } from '../../../core/openers/index.ts';
