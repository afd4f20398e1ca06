import type { Material, Reading } from '../hook.ts';
import { quoted } from '../voice/template.ts';

const monthNames = [
  'jan|jän',
  'feb',
  'mär|mar|mrz',
  'apr',
  'mai|may',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt|oct',
  'nov',
  'dez|dec',
];
const day = 86_400_000;
/** Months in which a role counts as new. */
const newFor = 9;
const clean = /^[\p{L}\p{N}][\p{L}\p{N} &/+.'’,:()-]*$/u;

/** Months in a role, from a duration ("· 3 Monate") or, when today is known, from a start ("Sept. 2025"). */
export function monthsIn(shown: string | undefined, now: number | null): number | null {
  const text = (shown ?? '').toLowerCase().slice(0, 120);
  const duration =
    /[·•,(]\s*(?:(\d{1,2})\s*(?:jahre?|yrs?|years?|j\.)\s*)?(?:(\d{1,2})\s*(?:monate?|mos?|months?|mon\.))?/.exec(text);
  if (duration?.[1] ?? duration?.[2]) return Number(duration?.[1] ?? 0) * 12 + Number(duration?.[2] ?? 0);
  const year = /(?:19|20)\d\d/.exec(text);
  if (!year || now === null) return null;
  const before = text.slice(Math.max(0, year.index - 12), year.index);
  const month = monthNames.findIndex((names) => new RegExp(`(?:${names})`).test(before));
  if (month < 0) return null;
  return Math.floor((now - Date.UTC(Number(year[0]), month, 1)) / (30.4 * day));
}

/** A role that somebody has taken up within the last months. */
export function findNewRole(reading: Reading): Material[] {
  const { recipient, language, now } = reading;
  const current = recipient.experience?.[0];
  const role = (recipient.role ?? current?.role ?? '').trim();
  const field = recipient.role === undefined ? 'experience' : 'role';
  const shown = recipient.since ?? current?.period;
  const months = monthsIn(shown, now);
  if (months === null || months < 0 || months > newFor) return [];
  if (role.length < 3 || role.length > 60 || !clean.test(role) || reading.taboo(role)) return [];
  return [
    {
      hook: 'new-role',
      score: 66 - months,
      lead: 'plain',
      ask: 'plain',
      slots: { q: quoted(role, language) },
      facts: [
        field === 'role' ? { field, value: role } : { field, value: role, index: 0 },
        recipient.since === undefined
          ? { field: 'experience', value: shown ?? '', index: 0 }
          : { field: 'since', value: recipient.since },
      ],
      answered: '',
    },
  ];
}
