import type { Material, Reading } from '../hook.ts';
import type { FactRef, OpenerLanguage } from '../opener.ts';
import { hash } from '../voice/order.ts';
import { placeOfWork } from './place-of-work.ts';
import type { RoleName } from './role-name.ts';
import { isParticular, isRank, tradeOf } from './trades.ts';

/** Nobody works "as owner at" what is their own. */
const self = /inhaber|bürgermeister|mayor|gründer|founder|\bowner\b|freelance|freiberuf|selbst/i;

/** One word, and the word for a person at work: "wie wird man eigentlich Hebamme?" */
const oneWord = {
  de: /^\p{Lu}[\p{L}-]{3,}(?<!leitung|(?<!beg)leiter(?:in)?|assistenz|kauf(?:frau|mann))$/u,
  en: /^\p{L}[\p{L}'’-]*(?: [\p{L}'’-]+){0,2}$/u,
};
/** What people call themselves that is no job. */
const noJob =
  /macher|denker|visionär|netzwerk|optimist|liebhaber|träum|tüftler|geber(?:in)?$|begeister|thinker|dreamer|lover|nerd|enthusiast|solver|networker|strategist|storyteller|learner|believer|chang|leader|builder/i;

/** Nobody "vom Fach": not at work yet, or in charge. */
const noTrade = new Set(['learner', 'student', 'lead', 'owner', 'founder']);

/** Role and employer, with a question that only somebody in that work can answer; none where the work is not known. */
export function findRole(reading: Reading): Material[] {
  const { work, recipient, language } = reading;
  if (work === null) return [];
  const company = recipient.company ?? '';
  const { role, trade } = work;
  const material = (lead: string, score: number, slots: Material['slots'], ...facts: FactRef[]): Material => ({
    hook: 'role',
    score,
    lead,
    ask: trade,
    // What the lead has said, the question does not say again.
    slots: { ...slots, q: [slots.r, slots.c].join(' ') },
    facts,
    // Without a lead, only what names its field itself.
    answered: lead === 'trade' || lead === 'bare' ? 'b' : '',
    work: true,
  });
  if (role === null) {
    const place = placeOfWork(company, language);
    return place === null
      ? []
      : [material('company', 42, { c: place.phrase }, { field: 'company', value: place.name })];
  }
  const { field, value, spoken, job, one } = role;
  const said: FactRef = { field, value };
  const place = saysWhere(role, company, recipient[field] ?? '', work.several) ? null : placeOfWork(company, language);
  const at: FactRef[] = place === null ? [] : [{ field: 'company', value: place.name }];
  const c = place?.phrase ?? '';
  // Which of the ways comes first belongs to this person.
  const inOrder = (ways: Material[]) => {
    const first = hash(`${recipient.name ?? ''}/as`) % ways.length;
    return [...ways.slice(first), ...ways.slice(0, first)];
  };
  if (trade === 'any') {
    if (spoken === null || !oneWord[language].test(value) || noJob.test(value) || isRank(value)) return [];
    const named = { r: value, o: one };
    const alone = material('named', 40, named, language === 'en' ? { field, value: job } : said);
    // Its name would say the work a second time.
    return inOrder(
      place === null || language === 'en' ? [alone] : [alone, material('company', 40, { ...named, c }, said, ...at)],
    );
  }
  if (/^(?:inhaber(?:in)?|owner|eigentümer(?:in)?)$/i.test(value) && trade === 'owner') return [];
  // A bare rank names no team.
  if (trade === 'lead' && isRank(value) && !/leit/i.test(value)) return [];
  const score = isParticular(trade) ? 44 : 41;
  // Who decides is asked only where it is said about what.
  if (/^(?:lead|owner|founder)$/.test(trade) && place === null) return [];
  const beginner = noTrade.has(trade) || /trainee|junior|prakti|intern\b/i.test(value);
  // Nobody studies at their employer's.
  if (/^(?:learner|student)$/.test(trade)) return [material('bare', score, {}, said)];
  const ways = [material(beginner ? 'bare' : 'trade', score, {}, said)];
  // Where only the employer's name tells the work, "as managing director" would lead up to another question.
  const r = speaks(role, trade, language) && tradeOf(value) === trade ? spoken : null;
  if (r !== null && value.split(' ').length < 3) ways.push(material('role', score, { r }, said));
  if (place !== null && r === null) ways.push(material('company', score, { c }, ...at));
  if (place !== null && r !== null && language === 'de') ways.push(material('both', score, { r, c }, said, ...at));
  return inOrder(ways);
}

/** Whether a role can stand behind "als": a long title reads like a form there, a field instead of a person is wrong. */
function speaks({ value, spoken }: RoleName, trade: string, language: OpenerLanguage): boolean {
  if (spoken === null || value.split(' ').length > 3 || /^(?:learner|student)$/.test(trade)) return false;
  if (language === 'de' && !/^[^ ]+(?: \p{Ll}.*)?$/u.test(value)) return false;
  return !/\p{Lu}{5,}|(?:leitung|assistenz)(?!\p{L})/u.test(value);
}

/** Whether the employer is better left out: the role says it already, or it is not sure that both belong together. */
function saysWhere({ value, spoken }: RoleName, company: string, line: string, several: boolean): boolean {
  if (several || self.test(value)) return true;
  if (spoken === null) return false;
  if (!line.trimStart().startsWith(value)) return true;
  const words = company.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return words.some((word) => value.toLowerCase().includes(word)) || (company !== '' && value.includes(company));
}
