import { contentFinding } from '../reading/substance.ts';
import type { Rule } from '../rule.ts';

const isJob =
  /\b(?:stelle|job|bewerb|lebenslauf|praktikum|lehrstelle|ausbildungsplatz|empfehl|referr?al|refer me|resume|cv|vacanc|opening|hiring|position|internship)/i;
const isTime =
  /\b(?:minuten?|viertelstunde|halbe stunde|termin|anruf|telefonat|call|minutes?|mins?|zoom|coffee|kaffee|half an hour)\b/i;
const variantOf = (text: string) => (isJob.test(text) ? 'job' : isTime.test(text) ? 'time' : 'favour');

/** Wants something from a stranger first. */
export const ask: Rule = {
  id: 'ask',
  weight: 'hold',
  anyLanguage: false,
  variants: ['favour', 'job', 'time'],
  check: (reading) => contentFinding(reading, 'ask', 'request', variantOf),
};
