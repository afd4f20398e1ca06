/** What the page docs/rules.md is written from. */
export { rules } from '../../src/core/rules/index.ts';
export { findingsWords, sayFinding } from '../../src/ui/locales/findings.ts';
export { examples } from './examples.ts';
