import type { Material, Reading } from '../hook.ts';
import { workQuestions } from '../questions/work-de.ts';
import { isRank, isSure, isVague } from './trades.ts';

/** Who is new to a trade is not asked what only years of it show. */
const beginner = /trainee|junior|prakti|intern\b|aushilf|werkstud|student|azubi|apprentice|lehrling|auszubild/i;
/** A field within the trade that the question knows nothing of. */
const niche = /(?:\s(?:für|for|of|im|in|an der|of the)\s)\p{L}/u;
/** Years after which what has changed is worth asking: after fewer, readers took it for a line from a file. */
const longEnough = 15;
/** A post that somebody was given after years at the work: it did not begin with it. */
const promoted =
  /senior|meister|leit|head|lead\b|chief|princip|direktor|director|manager|führer|foreman|supervisor|captain|kapitän|journeyman|master|chef/i;
/** What people call themselves that is no job, or says nothing of one. */
const noJob =
  /macher|denker|visionär|netzwerk|liebhaber|träum|tüftler|geber(?:in)?$|thinker|dreamer|lover|nerd|enthusiast|solver|strategist|storyteller|chang|builder|speaker|autor|author|partner|associate|gründer|founder|\bowner|inhaber|vorsitz|\bchair|beirat|emerit|retired/i;

/** German adjectives, which would be written small or inflected. */
const bent = /^\p{L}+(?:isch|lich|iv|ell|al|end|ig|är|frei|lassen|ständig|prüft|lernt)e[rsn]? \p{Lu}/u;

/** The year in which somebody took up what they do, as the page says it. */
function startOf({ recipient }: Reading): { readonly field: 'since' | 'experience'; readonly year: string } | null {
  const field = recipient.since === undefined ? 'experience' : 'since';
  const shown = recipient.since ?? recipient.experience?.[0]?.period ?? '';
  const [year, other] = shown.slice(0, 80).match(/(?<!\d)(?:19[6-9]|20[0-4])\d(?!\d)/g) ?? [];
  return year === undefined || other !== undefined ? null : { field, year };
}

/** Work that somebody has done for years, in their own word for it: what has changed, everybody can tell. */
function sinceThen(reading: Reading): Material[] {
  const { work, now, recipient } = reading;
  const role = work?.role ?? null;
  const start = startOf(reading);
  if (work === null || role === null || start === null || now === null || role.spoken === null) return [];
  const years = new Date(now).getUTCFullYear() - Number(start.year);
  if (years < longEnough || years > 50 || (role.field !== 'role' && start.field !== 'since') || work.several) return [];
  if (
    bent.test(role.value) ||
    isRank(role.value) ||
    isVague(role.value) ||
    promoted.test(role.value) ||
    noJob.test(role.value) ||
    role.value.split(' ').length > 3
  )
    return [];
  // The role named here has to be the one that began then.
  const first = recipient.experience?.[0]?.role?.trim();
  if (start.field === 'experience' && first !== role.value) return [];
  return [
    {
      hook: 'role',
      score: 44.5,
      lead: 'since',
      ask: 'since',
      slots: { r: role.spoken, y: start.year },
      facts: [
        { field: role.field, value: role.value },
        start.field === 'since'
          ? { field: 'since', value: start.year }
          : { field: 'experience', value: start.year, index: 0 },
      ],
      answered: '',
      work: true,
    },
  ];
}

/**
 * A question that only somebody in this work can answer, and nothing before it: where the whole title is one that is
 * known ("Disponent", "Senior data analyst"), with no niche beside it. Who has done anything for years is asked what
 * has changed. Anybody else is not asked about work.
 */
export function findRole(reading: Reading): Material[] {
  const { work, recipient } = reading;
  const role = work?.role ?? null;
  if (work === null || role === null || work.several) return [];
  const line = recipient[role.field] ?? '';
  if (beginner.test(line)) return [];
  const long = sinceThen(reading);
  if (workQuestions[work.trade] === undefined || !isSure(role.value, work.trade) || niche.test(role.value)) return long;
  const known: Material = {
    hook: 'role',
    score: 44,
    lead: 'plain',
    ask: work.trade,
    slots: {},
    facts: [{ field: role.field, value: role.value }],
    answered: '',
    work: true,
  };
  return [...long, known];
}
