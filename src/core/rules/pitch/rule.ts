import { contentFinding } from '../reading/substance.ts';
import type { Rule } from '../rule.ts';

const isVacancy =
  /m\/w\/d|\b(?:vakanz|stelle zu besetzen|festanstellung|gehalt|position|headhunter|personalberat|mandant|bewerber|hiring|vacanc|opening|candidate|recruit|salary|role)/i;

/** Sells or offers: a product, a service, a vacancy. */
export const pitch: Rule = {
  id: 'pitch',
  weight: 'hold',
  anyLanguage: false,
  variants: ['selling', 'vacancy'],
  check: (reading) =>
    contentFinding(reading, 'pitch', 'offer', (text) => (isVacancy.test(text) ? 'vacancy' : 'selling')),
};
