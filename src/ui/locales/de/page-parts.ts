import type { PagePartsWords } from '../page-parts.ts';

export const pageParts: PagePartsWords = {
  close: 'Schließen',
  clear: 'Eingabe leeren',
  quote: (text) => `„${text}“`,
};
