import type { Address, OpenerLanguage } from '../opener.ts';
import type { PersonName } from './name.ts';

const drafted =
  /^\s*((?:hallo|hi|hey|moin|servus|grüezi|grüß gott|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|liebe[rs]?|dear|hello|good (?:morning|afternoon|evening))\b[^,!.?:;\n]{0,60})[,!]/i;

/** The greeting that the user has typed, without its mark; null when there is none with this person's name in it. */
export function greetingOf(draft: string, name: PersonName | null): string | null {
  const typed = drafted.exec(draft.slice(0, 200))?.[1]?.trim();
  if (typed === undefined || name === null) return null;
  const words = typed.toLowerCase().split(/[\s-]+/);
  const known = `${name.given} ${name.full}`.toLowerCase().split(/[\s-]+/);
  return known.some((part) => part.length > 1 && words.includes(part)) ? typed : null;
}

/** Frau or Herr as the user's own draft says it. */
export function genderIn(draft: string): 'f' | 'm' | null {
  const greeting = draft.slice(0, 80);
  if (/\bfrau\s/i.test(greeting) && !/herr/i.test(greeting)) return 'f';
  return /\bherrn?\s/i.test(greeting) && !/frau/i.test(greeting) ? 'm' : null;
}

/** The salutation with its comma. Frau and Herr only where the gender is known; without a name, none is made up. */
export function greet(name: PersonName | null, language: OpenerLanguage, address: Address): string {
  const initial = name !== null && name.title === '' && name.gender === null && isInitial(name);
  // "Frau B." is nobody's name.
  if (name !== null && address === 'Sie' && /^\p{L}\.?$/u.test(name.family))
    return greet({ ...name, title: '', family: '', full: name.given, gender: null }, language, address);
  if (initial) return greet(null, language, address);
  if (language === 'en') return english(name);
  if (name === null) return address === 'du' ? 'Hallo,' : 'Guten Tag,';
  if (address === 'du') return `Hallo ${calledBy(name)},`;
  const title = name.title === '' ? '' : `${name.title} `;
  if (name.gender !== null && name.family !== '' && !familyFirst.test(name.given) && !religious.test(name.title)) {
    return `Guten Tag ${name.gender === 'f' ? 'Frau' : 'Herr'} ${title}${name.family},`;
  }
  // With a title, the family name is enough; which of the two words for a person goes before it is not known.
  const short = title !== '' && name.family !== '' && !religious.test(name.title) && /^(?:Prof|Dr)/.test(name.title);
  return `Guten Tag ${title}${short ? name.family : name.full},`;
}

function english(name: PersonName | null): string {
  if (name === null) return 'Hello,';
  if (name.title !== '' && name.family !== '') {
    const title = name.title.startsWith('Prof.') ? 'Professor' : name.title.replace(/(?<!\p{L})Dr\./u, 'Dr');
    return `Hello ${title} ${religious.test(name.title) ? name.full : name.family},`;
  }
  return `Hi ${calledBy(name)},`;
}

const religious = /^(?:sr|fr|sister|brother|schwester|pater)/i;
/** "H. Tschudi": nobody is greeted by an initial. */
const isInitial = ({ given, family }: PersonName) => /^\p{L}\.?$/u.test(given) && family !== '';

/** Given names that are one name together. */
const double =
  /^(?:mar[ií]a|ana|jos[eé]|juan|luis|carlos|luz) (?:fernanda|jos[eé]|luisa|teresa|elena|isabel|carmen|paula|sof[ií]a|luc[ií]a|camila|victoria|clara|mar[ií]a|manuel|carlos|antonio|luis|pablo|miguel|[aá]ngel)(?= )/iu;
/** Family names that stand first in Vietnamese; whoever is shown that way is greeted with the full name. */
const familyFirst = /^(?:nguy[eễ]n|tr[aầ]n|ph[aạ]m|hu[yỳ]nh|ho[aà]ng|v[oõ]|[dđ][aặ]ng|b[uù]i|[dđ][oỗ]|ng[oô])$/iu;
function calledBy(name: PersonName): string {
  if (needsFull(name)) return name.full;
  return name.full.startsWith(`${name.given} `) ? (double.exec(name.full)?.[0] ?? name.given) : name.given;
}
const needsFull = ({ given, full }: PersonName) =>
  /^\p{L}\.?$/u.test(given) || (familyFirst.test(given) && full !== given);
