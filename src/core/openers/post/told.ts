import type { Material, Reading } from '../hook.ts';
import type { FactRef } from '../opener.ts';
import { isHeavy } from '../reading/heavy.ts';
import { isIn } from '../reading/language.ts';
import { plainly } from '../reading/quotable.ts';
import { daysOld } from '../reading/reading.ts';
import { sentencesIn } from '../reading/sentences.ts';
import { isTabooSubject } from '../reading/taboo.ts';
import { answeredIn } from '../retell/answered.ts';
import { type Deed, deedIn } from '../retell/deeds.ts';
import { retell } from '../retell/retell.ts';
import { giving } from './giving.ts';

/** After so many days what was done is no news to ask about; whoever is looked for may be found. */
const freshFor = 35;
/** Every posts that are read, newest first. */
const newest = 4;

/** A sentence of a post told back to its author, with the kind of deed that it tells of. */
export interface Told {
  readonly deed: Deed;
  readonly material: Material;
}

/** "Hiring! Two engineers …": who, the next sentence says. */
const hiring = /^(?:we(?:['’]re| are) |now )?(?:hiring|recruiting)[!.]$/iu;
/** "Wir haben das Feld gestrichen": from the middle of a post, a thing that only the post knows. */
const leansBack =
  /^(?:Sie|du|ihr|you)(?: have)? (?:\p{Ll}+ )?(?:das|die|den|der|dem|the|an?) [\p{L}-]+(?: \p{Ll}+ (?:haben|hast|habt))?$/u;

/** Posts and talks are both looked for in one reading. */
const told = new WeakMap<Reading, readonly Told[]>();

/** What the newest posts tell that their author did: one for each post, the first that can be told and asked about. */
export function toldIn(reading: Reading): readonly Told[] {
  const known = told.get(reading);
  if (known !== undefined) return known;
  const found = tellAll(reading);
  told.set(reading, found);
  return found;
}

function tellAll(reading: Reading): Told[] {
  const { recipient, language, taboo } = reading;
  return (recipient.posts ?? []).slice(0, newest).flatMap(({ text, age }, index): Told[] => {
    if ((daysOld(age) ?? 0) > freshFor || isTabooSubject(text) || isHeavy(text) || !isIn(text, language)) return [];
    const whole = text.slice(0, 3000);
    const sentences = sentencesIn(whole).slice(0, 12);
    return sentences.flatMap((sentence, at): Told[] => {
      const plain = plainly(hiring.test(sentences[at - 1] ?? '') ? `Hiring ${sentence}` : sentence);
      if (plain === null || taboo(plain) || plain.length > 170) return [];
      const retold = retell(plain, reading);
      if (retold === null || retold.text.length > reading.longest) return [];
      const deed = deedIn(retold.deed, language);
      // What the text says by itself must not be asked; "since", "now" of the told words answer nothing.
      if (at > 0 && leansBack.test(retold.text)) return [];
      if (deed === null || !retold.pieces.every((piece) => text.includes(piece))) return [];
      const rest = whole.replace(plain, ' ');
      const facts = retold.pieces.map((value): FactRef => ({ field: 'posts', value, index }));
      const answered = `${answeredIn(rest)}${retold.alone ? 'i' : ''}${/\d/.test(retold.text) ? 'd' : ''}`;
      const material: Material = {
        hook: deed === 'talk' || deed === 'ahead' ? 'talk' : 'post',
        score:
          (deed === 'seek' ? 59 : deed === 'finding' ? 64 : deed === 'talk' || deed === 'ahead' ? 72 : 63) -
          index +
          reading.common.fit(text) * 2,
        lead: 'told',
        ask: deed,
        slots: { t: retold.text },
        facts,
        answered,
      };
      const said = deed === 'seek' ? giving(reading, text, material) : [material];
      return said.map((one) => ({ deed, material: one }));
    });
  });
}
