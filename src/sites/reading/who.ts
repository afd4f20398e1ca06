import type { Identity, NoteDialog } from '../site.ts';
import { mentions, sameName } from './names.ts';

export interface Person {
  readonly name: string | null;
  readonly identity: Identity | null;
}

/** Everything that says who a dialog is for, each from its own place. */
export interface Witnesses {
  /** Named by the dialog itself. */
  readonly dialog: string | null;
  /** Everything that the dialog says, to look for a name in. */
  readonly words: string;
  /** Whether such a dialog always names the person: one that does not name the open profile's is for somebody else. */
  readonly names: boolean;
  readonly pressed: Person | null;
  /** Whom the same dialog named before it drew its next step. */
  readonly earlier: Person | null;
  /** The person whose profile is open behind it. */
  readonly profile: Person | null;
  /** Whether the page offers to invite anybody else. */
  readonly othersOnPage: boolean;
}

/** Two network identities: equal, different, or not comparable (a name in one, a number in the other). */
export function sameIdentity(a: Identity | null, b: Identity | null): boolean | null {
  if (a === null || b === null) return null;
  if (a.slug === b.slug) return true;
  const numbered = (slug: string) => /^aco[a-z0-9_-]{30,}$/.test(slug);
  return numbered(a.slug) === numbered(b.slug) ? false : null;
}

function samePerson(a: Person, b: Person): boolean | null {
  const identities = sameIdentity(a.identity, b.identity);
  if (identities !== null) return identities;
  return a.name === null || b.name === null ? null : sameName(a.name, b.name);
}

/**
 * Who a dialog is for. The dialog's own word counts most, then the control that was pressed, then the
 * open profile. `sure` only when none of them contradicts another and more than a guess speaks for it.
 */
export function whoIsIt(witnesses: Witnesses): Pick<NoteDialog, 'recipient' | 'sure'> {
  const { pressed, earlier } = witnesses;
  const named = namedPerson(witnesses);
  const profile = named === null && pressed === null && earlier === null && witnesses.names ? null : witnesses.profile;
  const order = [named, pressed, earlier, profile].filter((person) => person !== null);
  const first = order[0];
  if (first === undefined) return { recipient: null, sure: false };
  const agreeing = order.filter((person) => samePerson(first, person) === true);
  const name = [first, ...agreeing].find((person) => person.name !== null)?.name ?? null;
  const identity = [first, ...agreeing].find((person) => person.identity !== null)?.identity ?? null;
  if (name === null) return { recipient: null, sure: false };
  // Two who agree outweigh an open page of another name: somebody else was invited from it.
  const told = order.filter((person) => person !== profile);
  const agreed =
    told.length > 1 &&
    told.every((one) => one === first || samePerson(first, one) === true) &&
    profile?.name != null &&
    !sameName(name, profile.name);
  const heard = agreed ? told : order;
  const contradicted = heard.some((one) => heard.some((other) => samePerson(one, other) === false));
  const doubtful =
    heard.length > 1 && heard.some((one) => !heard.some((other) => other !== one && samePerson(one, other) === true));
  const onlyProfile = first === profile && witnesses.othersOnPage;
  return { recipient: { name, identity }, sure: !contradicted && !doubtful && !onlyProfile };
}

/** The person that the dialog names, taken over by whichever known person it names. */
function namedPerson(witnesses: Witnesses): Person | null {
  if (witnesses.dialog !== null) return { name: witnesses.dialog, identity: null };
  const known = [witnesses.pressed, witnesses.earlier, witnesses.profile];
  const hit = known.find((person) => person?.name != null && mentions(witnesses.words, person.name));
  return hit?.name == null ? null : { name: hit.name, identity: null };
}
