import type { PagePartsWords } from '../page-parts.ts';

export const pageParts: PagePartsWords = {
  close: 'Close',
  clear: 'Clear the search',
  quote: (text) => `“${text}”`,
};
