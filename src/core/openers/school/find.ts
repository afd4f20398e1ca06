import type { Material, Reading } from '../hook.ts';
import type { OpenerLanguage } from '../opener.ts';
import { sharedEntries, sharing } from '../reading/shared-entries.ts';

/** A word, or an abbreviation with an H or a U in it, that says what kind of school it is. */
const feminine =
  /(?:^|[\s-])\p{L}*(?:universität|hochschule|schule|akademie)(?=[\s,]|$)|^(?:Uni|ETH|(?=\p{Lu}*[HU])\p{Lu}{2,5})(?= |$)/iu;
const capitals = /^(?:Uni|\p{Lu}{2,5})(?= |$)/u;
const neuter = /^(?:KIT|MIT|Gymnasium|\p{Lu}[\p{L}-]*(?:gymnasium|kolleg|institut))(?= |$)/u;
/** "The Maritime Academy of Nigeria", but "University College Dublin". */
const withArticle =
  /^(?!the )(?:Universi(?:dad|dade|té|tà|tat) |.*(?:University|Institute|College|School|Academy|Conservatory) of |(?:Open University|Royal|National) )/i;

/** With the words that lead up to it; null where they are not sure. */
function placeOf(school: string, language: OpenerLanguage): string | null {
  if (language === 'en') return withArticle.test(school) ? `the ${school}` : school;
  if (neuter.test(school)) return `am ${school}`;
  // "Technische Universität" would have to be inflected.
  if (/^\p{Lu}\p{Ll}+(?<!schul|akademi)e \p{Lu}/u.test(school)) return null;
  return feminine.test(school) && (/\p{Ll}/u.test(school.split(' ')[0] ?? '') || capitals.test(school))
    ? `an der ${school}`
    : null;
}

/** "Name, town" and "short – long" by their first part. */
const named = (school: string) => /^.{3,}?(?=, | [–|-] )/u.exec(school)?.[0] ?? school;

const inside =
  /student|estudiante|étudiant|studierend|semester|undergrad|\bintern\b|praktik|trainee|azubi|doktorand|\bphd\b|msc|b\.? ?sc|\bb\. ?a\b|prof\b|prof\.|professor|dozent|lecturer|emerit|retired|rentner|ruhestand|i\. ?r\./iu;

/** A school that both went to, when the sender has told theirs. */
export function findSchool(reading: Reading): Material[] {
  // Who is still there, or has taught there, is not asked what stayed.
  const { headline = '', role = '' } = reading.recipient;
  if (inside.test(`${headline} ${role}`)) return [];
  // "I went there" is not true yet of a sender who is still there.
  const still = inside.test(reading.sender.headline ?? '');
  return sharedEntries(reading, 'education', reading.sender.schools).flatMap(({ fact, own }) => {
    const value = named(fact.value);
    const c = placeOf(value, reading.language);
    if (c === null) return [];
    const material = sharing(reading, 'school', 58, [still ? 'still' : 'named', 'plain'], {
      fact: { ...fact, value },
      own,
    });
    return [{ ...material, slots: { ...material.slots, c } }];
  });
}
