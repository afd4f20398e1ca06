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
  *check(reading) {
    const variant = (text: string) => (isVacancy.test(text) ? 'vacancy' : 'selling');
    for (const finding of contentFinding(reading, 'pitch', 'offer', variant)) {
      // In German a selling note is also a legal matter: whoever says it needs to know the note's language.
      yield reading.note.language === 'de' ? { ...finding, params: { ...finding.params, law: 'de' } } : finding;
    }
  },
};
