import { bit } from '../../lexicons/topic.ts';
import type { Finding } from '../../note/finding.ts';
import type { Reading } from '../reading/reading.ts';
import type { Rule } from '../rule.ts';
import { wrongRole } from './role-claim.ts';
import { isSameFamilyName, isSameName } from './same-name.ts';

/** German nouns for people, as in "Lieber Zunftbruder": capital letters, but no names. */
const personNoun =
  /(?:freund|freundin|freunde|kollege|kollegin|kollegen|nachbar|nachbarin|meister|meisterin|kamerad|kameradin|bruder|schwester|genosse|genossin|kumpel|partner|partnerin|leute|team|gemeinde|familie|mensch|menschen|leser|leserin|fan|fans|schueler|schülerin|schuler|schulerin|lehrer|lehrerin|kundige|kundiger|gefährte|gefahrte|gefahrtin|helfer|helferin|retter|retterin|mann|frau|dame|herr|chef|chefin|trainer|trainerin|kind|mama|papa|oma|opa|nasen|nase|fraktion|truppe|crew|runde|welt|haus|haufen|verein|platz|stadt|land|dorf|schaft|keit|heit|ung)$/;
const femaleTitle = /^(?:frau|fr|mrs|ms|miss|madam|madame|maam|mam|lady|dame)$/;
const maleTitle = /^(?:herr|herrn|hr|mr|sir|mister)$/;

/** Addresses another person than the recipient. */
export const mismatch: Rule = {
  id: 'mismatch',
  weight: 'hold',
  anyLanguage: true,
  variants: ['name', 'fact'],
  *check(reading) {
    const wrong = wrongName(reading) ?? wrongRole(reading);
    if (wrong) yield wrong;
  },
};

/** Parts of names that many share. */
const particles = new Set(
  'von van vom zu zur der den de del della di da dos du la le el al bin ibn af av ter ten und y e i'.split(' '),
);

function wrongName({ note, anatomy, topics, context, page }: Reading): Finding | null {
  const real = context.recipient?.name;
  if (real === undefined || anatomy.addressed.length === 0) return null;
  const realWords = (page ? [...page.name] : real.split(/[\s-]+/)).filter((word) => !particles.has(word));
  if (realWords.length === 0) return null;
  const titled = anatomy.addressed.some((index) => {
    const word = note.words[index]?.folded ?? '';
    return femaleTitle.test(word) || maleTitle.test(word);
  });
  const names = anatomy.addressed.filter(
    (index) =>
      ((topics.marks[index] ?? 0) & (bit.title | bit.shared)) === 0 && !particles.has(note.words[index]?.folded ?? ''),
  );
  const [first, last] = [names[0], names[names.length - 1]];
  if (first === undefined || last === undefined) return null;
  const used = names.map((index) => note.words[index]?.text ?? '');
  const same = titled && used.length === 1 ? isSameFamilyName : isSameName;
  if (
    used.some((name) =>
      realWords.some((word) => same(name, word) || (titled && isFirst(word, realWords) && isSameName(name, word))),
    )
  ) {
    return null;
  }
  // An old friend may use a name that no list knows.
  if (!titled && note.words.some((_, index) => ((topics.marks[index] ?? 0) & bit.memory) !== 0)) return null;
  const ends = /^\s*(?:$|[,;:!?.\n\r–—-]|\p{Extended_Pictographic})/u.test(
    note.text.slice(note.words[last]?.end ?? 0).slice(0, 12),
  );
  const knownWords = names.some(
    (index) => (topics.marks[index] ?? 0) !== 0 || personNoun.test(note.words[index]?.folded ?? ''),
  );
  if (!titled && (!ends || knownWords || !anatomy.greeted)) return null;
  const span = [note.words[first]?.start ?? 0, note.words[last]?.end ?? 0] as const;
  const name = note.text.slice(...span);
  return {
    rule: 'mismatch',
    weight: 'hold',
    span,
    params: { variant: 'name', name, expected: real },
  };
}

/** Titles also go with first names ("Frau Aylin"), which have short forms. */
const isFirst = (word: string, all: readonly string[]) => word !== all[all.length - 1];
