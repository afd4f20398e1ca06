/** A word of a note with what stands around it. */
export interface Place {
  /** The word before it in its sentence and the few before that one, the nearest first; lower case. */
  readonly before: string;
  readonly earlier: readonly string[];
  readonly after: string;
  /** The word after it as it is written: a name or a product is told by its first letter. */
  readonly afterWritten: string;
  /** Whether a sentence, a line or the note begins with the word, and whether something ends with it. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** Whether a full stop, a line's or the note's end follows, and not just a comma. */
  readonly closes: boolean;
}

/**
 * "Jude" is a religion in German and a first name in English. It is the religion where nothing else stands in the
 * sentence, and behind "ist", "war" or "als", unless a family name follows or somebody is called so.
 */
export function isJude({ before, earlier, afterWritten, begins, ends, closes }: Place): boolean {
  if (begins && closes) return true;
  if (!ends && /^\p{Lu}/u.test(afterWritten)) return false;
  if (kindOfBeliever.test(before)) return true;
  return behindJude.has(before) && !named.has(earlier[0] ?? '');
}

const behindJude = words('ist war wäre sei bin wurde als kein ein auch selbst');
/** "Das ist Jude", "sein Name ist Jude". */
const named = words('das dies hier name vorname spitzname rufname');
const kindOfBeliever =
  /^(?:gläubig|strenggläubig|orthodox|ultraorthodox|liberal|säkular|praktizierend|bekennend|getauft|fromm|deutsch|russisch|polnisch|ukrainisch|französisch|amerikanisch|israelisch|marokkanisch|iranisch)er$/;

/**
 * "MS" is an illness, a firm, a degree, a milestone and a ship. It is the illness where somebody has it or suffers from
 * it and no product, number or school follows, and where it has been there since a year.
 */
export function isMultipleSclerosis(place: Place): boolean {
  const { before, earlier, after, afterWritten, ends, begins } = place;
  if (/^\d/.test(after) || products.has(after)) return false;
  const goesOn = ends || follows.has(after);
  if (
    suffers.has(before) ||
    (['an', 'from', 'with', 'mit', 'unter'].includes(before) && earlier.some((word) => suffers.has(word)))
  )
    return goesOn || !/^\p{Lu}/u.test(afterWritten);
  const has = owns.has(before) || (owns.has(earlier[0] ?? '') && between.has(before));
  if (has || (/^\d{4}$/.test(before) && earlier[0] === 'seit')) return goesOn;
  return begins && (after === 'seit' || after === 'since');
}

const owns = words('hat hatte haben habe has had have bekam bekommt got');
const between = words(
  'er sie he she it auch also wohl leider vermutlich wahrscheinlich angeblich selbst sadly probably apparently now jetzt schon early mild leichte schwere milde beginnende',
);
const suffers = words(
  'leidet litt leiden suffers suffered suffering erkrankt erkrankte lives living lebt diagnosed diagnostiziert diagnose diagnosis fights battling kämpft',
);
/** What may follow an illness within the sentence. */
const follows = words(
  'seit since und and aber but so deshalb daher darum weil because geht sitzt kann arbeitet works needs braucht wie like for too auch sagt says nicht now jetzt schon diagnosed diagnostiziert bekommen',
);
const products = words(
  'office teams word excel outlook access azure windows server sql exchange project visio dynamics sharepoint adobe sap oracle google slack zoom in of from degree thesis aus von',
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
