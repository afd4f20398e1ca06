import type { Material, Reading } from '../hook.ts';

const clean = /^[\p{L}\p{N}][\p{L}\p{N} &/+.'’,:()-]*$/u;
const applicants = /\s*\((?:[mwfdxi*](?:\s?[/|]\s?[mwfdxi*]){1,2})\)\s*/i;

/** Role and employer. Everybody has them, so they only lead up to something the recipient has said. */
export function findRole(reading: Reading): Material[] {
  const { recipient } = reading;
  const company = recipient.company?.trim() ?? '';
  const role = (recipient.role ?? recipient.headline?.split(/\s*[|·•(]/)[0] ?? '').replace(applicants, '').trim();
  const field = recipient.role?.includes(role) ? 'role' : 'headline';
  const usable = (text: string, most: number) =>
    text.length >= 3 && text.length <= most && clean.test(text) && !reading.taboo(text);
  if (!usable(role, 44) || !(recipient[field] ?? '').includes(role)) return [];
  if (!usable(company, 44) || /^(?:self-employed|freelance|selbst|freiberuf|freischaff)/i.test(company)) return [];
  return [
    {
      hook: 'role',
      score: 30,
      lead: 'tie',
      ask: 'none',
      slots: { r: role, c: company },
      facts: [
        { field, value: role },
        { field: 'company', value: company },
      ],
      answered: '',
      tie: true,
    },
  ];
}
