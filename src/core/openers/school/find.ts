import type { Material, Reading } from '../hook.ts';
import type { OpenerLanguage } from '../opener.ts';
import { sharedEntries, sharing } from '../reading/shared-entries.ts';

const feminine =
  /^(?:(?:TU|FH|KU|HAW|LMU|RWTH|ETH|HTW|HWR|HTWK|WU|PH|HS|DHBW|ZHAW|FHNW|HSG|FU|HU|JKU|BOKU|OTH|Uni|Hochschule|Fachhochschule|Akademie|Musikhochschule|Universität)(?= |$)|\p{Lu}[\p{L}-]*(?:universität|hochschule|schule|akademie|kolleg schule)(?= |$)|\p{Lu}\p{L}+er (?:Fachhochschule|Hochschule|Universität)(?= |$))/u;
const neuter = /^(?:KIT|Gymnasium|\p{Lu}[\p{L}-]*(?:gymnasium|kolleg|institut))(?= |$)/u;
const withArticle =
  /^(?:University|Institute|College|School|Academy|Technical University|Open University|Royal|National|London School) /;

/** With the words that lead up to it; null where they are not sure. */
function placeOf(school: string, language: OpenerLanguage): string | null {
  if (language === 'en') return withArticle.test(school) ? `the ${school}` : null;
  return feminine.test(school) ? `an der ${school}` : neuter.test(school) ? `am ${school}` : null;
}

/** A school that both went to, when the sender has told theirs. */
export function findSchool(reading: Reading): Material[] {
  return sharedEntries(reading, 'education', reading.sender.schools).map((shared) => {
    const c = placeOf(shared.fact.value, reading.language);
    const material = sharing(reading, 'school', 58, [c === null ? 'plain' : 'named', 'plain'], shared);
    return { ...material, slots: { ...material.slots, c: c ?? '' } };
  });
}
