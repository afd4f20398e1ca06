import type { Reading } from '../hook.ts';
import { type RoleName, roleNames } from './role-name.ts';
import { isParticular, isRank, isVague, tradeIn, tradeOf } from './trades.ts';

/** Somebody who has just left is not asked about the work. */
const leaving =
  /letzte (?:fahrt|schicht|woche im)|letzter (?:arbeits)?tag|ruhestand|in rente|verabschiede mich|my last (?:day|shift|week)|retire|open to work|auf jobsuche|laid off|machen wir zu|schließen (?:wir|unser)|closing (?:down|our)|we are closing|\bin ruhe\b|\ba\. ?d\.|\bi\. ?r\.|ret'd|\bretd\b|\(ret\b|pensioniert|rentner|emeritus|emerita/i;

/** Says that there is another job. */
const besides = /day job|by day|side job|side hustle|volunteer|nebenberuf|nebenbei|hauptberuf|ehrenamt/i;

/** In charge of one of many houses: what kind of house, only the employer's name tells. */
const branch = /filialleit|branch manager/i;

/** A role and the kind of work that it is. */
export interface Work {
  /** Null when the page shows no role, and the employer's name tells the work. */
  readonly role: RoleName | null;
  /** Not the work that the page names first. */
  readonly second: boolean;
  readonly trade: string;
  /** The page names more than one job, so that nobody can tell which of them the employer goes with. */
  readonly several: boolean;
}

/** The first role that names a kind of work, else the first role with the work that the employer's name tells. */
function workOf(roles: readonly RoleName[], company: string, besides: boolean): Work | null {
  const several = besides || roles.filter(({ spoken }) => spoken !== null).length > 1;
  const known = roles.flatMap((role): Work[] => {
    const trade = branch.test(role.value)
      ? (tradeIn(company) ?? tradeOf(role.value))
      : role.spoken === null
        ? tradeIn(role.value)
        : tradeOf(role.value);
    // A part that names no person and does not come first is a subject, not the job.
    return trade === null || (role.spoken === null && role !== roles[0] && !company.includes(role.value))
      ? []
      : [{ role, trade, second: role !== roles[0], several }];
  });
  const [main] = roles;
  // A second job says more than a bare "owner"; it does not replace a first one.
  const named = known.find(({ role, trade }) => role === main && !/^(?:owner|lead|founder|any)$/.test(trade));
  const particular = named ?? known.find(({ trade }) => isParticular(trade));
  // Work that is not known but named first is what they do; a second job is not to be taken for it.
  const strange = main !== undefined && main.spoken !== null && !isVague(main.value) && known[0]?.role !== main;
  if (particular !== undefined && !(strange && particular.second)) return particular;
  const [first] = strange ? [] : known;
  if (first === undefined) {
    const [plain] = roles;
    return plain !== undefined && !isVague(plain.value) ? { role: plain, trade: 'any', second: false, several } : null;
  }
  const value = first.role?.value ?? '';
  const bare = first.trade === 'owner' || (first.trade === 'lead' && isRank(value));
  const field = bare ? tradeIn(company) : null;
  return field === null || !isParticular(field) ? first : { ...first, trade: field };
}

/** What the recipient works as; null when the page does not tell, or they have just left. */
export function readWork({
  recipient,
  language,
  taboo,
}: Pick<Reading, 'recipient' | 'language' | 'taboo'>): Work | null {
  const recent = (recipient.posts ?? []).slice(0, 2).some((post) => leaving.test(post.text.slice(0, 2000)));
  if (recent || leaving.test((recipient.headline ?? '').slice(0, 300))) return null;
  const company = recipient.company ?? '';
  if (`${recipient.role ?? ''}${recipient.headline ?? ''}`.trim() === '') {
    const trade = taboo(company) ? null : tradeIn(company);
    return trade !== null && isParticular(trade) ? { role: null, trade, second: false, several: false } : null;
  }
  const roles = roleNames(recipient, language).filter(({ value }) => !taboo(value));
  return workOf(roles, company, besides.test(recipient.headline ?? ''));
}
