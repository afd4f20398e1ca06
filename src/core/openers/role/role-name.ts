import type { Recipient } from '../../note/recipient.ts';
import type { OpenerLanguage } from '../opener.ts';

/** What somebody does, as the page says it. */
export interface RoleName {
  readonly field: 'role' | 'headline';
  /** Verbatim. */
  readonly value: string;
  /** As it stands behind "als" or "as"; null when it names a field rather than a person, or is oddly written. */
  readonly spoken: string | null;
  /** The same with an article, for where one has to stand. English only. */
  readonly one: string;
}

const cut = /(?<!\s)\s*(?:[|·•●▪;,(@/!„“"#]|\p{Extended_Pictographic}|(?:→|->))\s*|\s[–—-]\s/u;
/** What follows says where, not what. */
const where = /\s(?:bei(?: der| den| dem)?|beim|at|in|im|in der|an der|am|für die|aus|mit) (?=\p{Lu}).*$/u;
const speakable = /^\p{L}(?:[\p{L}\p{N} &+.'’*-]|:in){2,59}$/u;
const unsaid =
  /\b(?:ex|former|ehem\w*|früher\w*|retired|looking|open to|suche|aspiring|gesucht|a\. ?d|i\. ?r|now|heute|at heart|passion\w*|enthusi\w*|leidenschaft\w*|love\w*|helping|helfe|help|building|changing|future|zukunft|thinker|keynote|hiring|papa|mama|dad|mum|mom|we are|wir)\b/i;
const person =
  /(?:er|ist|(?<!m)ent|(?<!m)ant|or|eur|log|loge|eut|arzt|ärzt|walt|wält|rat|rät|mann|frau|wirt|koch|köch|vorstand|ständ|leitung|hebamme|chef|pilot|head|lead|owner|manager|officer|beamte|beamt|angestellte|vorsitzende|sanitäter|azubi|assistenz|polier|konditor|student|trainee|apprentice|käser|graf|äbtiss)(?:[:*]?in)?$/iu;
const english =
  /(?:er|or|ist|ian|man|woman|nurse|head|lead|chief|chair|clerk|judge|cook|partner|apprentice|midwife|smith|wright|architect|associate|assistant|coach|ceo|cto|cfo|coo|gp|physio|counsel|guard|rep|mechanic|foreman|technician|hand)$/i;
const rank = /^(?:head|chief|director|vice|chair|ceo|cto|cfo|coo|president|owner|founder|co-founder|deputy head)\b/i;

function isPerson(value: string, language: OpenerLanguage): boolean {
  const words = value.split(/[\s/-]+/);
  return words.some((word) => person.test(word) || (language === 'en' && english.test(word)));
}

const article = (value: string) =>
  /^(?:[aeio]|u(?!ni|se|x|i\b))/i.test(value) || /^(?:HR|NHS|MR|X|HVAC)/.test(value) ? 'an' : 'a';

/** Whether the role can stand inside a sentence: a person's, not shouted, its capitals not out of place. */
function isSpoken(value: string, language: OpenerLanguage): boolean {
  if (/\p{Lu}{5,}/u.test(value) || !isPerson(value, language)) return false;
  if (language === 'de') return /^\p{Lu}/u.test(value);
  const [first = '', ...rest] = value.split(' ');
  return (
    !(rest.some((word) => /^\p{Ll}{4,}/u.test(word)) && /^\p{Lu}\p{Ll}/u.test(first)) &&
    !/[äöüß]|(?:er|ist|ent|ant|or)in$/iu.test(first)
  );
}

/** The roles that a page names, in their order; none that cannot be repeated. */
export function roleNames({ role, headline }: Recipient, language: OpenerLanguage): RoleName[] {
  const field = (role ?? '').trim() === '' ? 'headline' : 'role';
  const line = ((field === 'role' ? role : headline) ?? '').slice(0, 160);
  // "Mechanic → Automation lead": what counts is where the arrow points.
  const now = line.split(/→|➡|->| turned /).at(-1) ?? '';
  return now
    .split(cut)
    .slice(0, 5)
    .map((part) => part.replace(where, '').trim())
    .filter((value) => speakable.test(value) && !unsaid.test(value))
    .map((value) => {
      const one = `${article(value)} ${value}`;
      const spoken = isSpoken(value, language) ? (language === 'de' || rank.test(value) ? value : one) : null;
      return { field, value, spoken, one };
    });
}
