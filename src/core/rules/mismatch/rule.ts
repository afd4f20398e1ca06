import { bit } from '../../lexicons/topic.ts';
import type { Finding } from '../../note/finding.ts';
import { fold, joinUmlauts } from '../../note/fold.ts';
import { stem } from '../../note/stem.ts';
import { contradictionIn } from '../reading/features/contradiction.ts';
import type { Reading } from '../reading/reading.ts';
import type { Rule } from '../rule.ts';
import { wrongEmployer } from './employer-claim.ts';
import { isGivenName } from './nicknames.ts';
import { wrongPlace } from './place-claim.ts';
import { wrongRole } from './role-claim.ts';
import { areOthers, shownAs } from './salutation.ts';
import { isInitials, isSameFamilyName, isSameName } from './same-name.ts';
import { shownName } from './shown-name.ts';

/** German nouns for people, as in "Lieber Zunftbruder": capital letters, but no names. */
const personNoun =
  /(?:freund|freundin|freunde|kollege|kollegin|kollegen|nachbar|nachbarin|meister|meisterin|kamerad|kameradin|bruder|schwester|genosse|genossin|kumpel|partner|partnerin|leute|team|gemeinde|familie|mensch|menschen|leser|leserin|fan|fans|schueler|schülerin|schuler|schulerin|lehrer|lehrerin|kundige|kundiger|gefährte|gefahrte|gefahrtin|helfer|helferin|retter|retterin|mann|frau|dame|herr|chef|chefin|trainer|trainerin|kind|mama|papa|oma|opa|nasen|nase|fraktion|truppe|crew|runde|welt|haus|haufen|verein|platz|stadt|land|dorf|schaft|keit|heit|ung)$/;
/** Words that are a calling and no name behind Herr and Frau ("Herr Wachtmeister"). */
const calling =
  /(?:meister|meisterin|rat|ratin|direktor|direktorin|kollege|kollegin|nachbar|nachbarin|doktor|doktorin|pfarrer|pfarrerin|prasident|prasidentin|minister|ministerin|lehrer|lehrerin|hauptmann|oberst|leutnant|kommissar|kommissarin|inspektor|architekt|architektin|ingenieur|ingenieurin|notar|notarin|richter|richterin|apotheker|apothekerin|wirt|wirtin|kapitan|trainer|trainerin|vorsitzende|vorsitzender|rektor|rektorin|dekan|dekanin|abt|bischof|diakon|kantor|kantorin|oberin|dirigent|dirigentin|intendant|intendantin|chef|chefin|graf|grafin|baron|baronin|teacher|principal|minister|chairman|chair|mayor|vicar|officer|sergeant|director|president|speaker|judge)$/;
/** German nouns for people and things by their ending, and the names that end alike. */
const nounEnding =
  /(?:er|erin|ist|istin|eur|eurin|ling|ung|heit|keit|schaft|frau|mann|leute|lein|or|ent|ant|tät|nis|tum)$/;
const namesLikeNouns = new Set(
  'peter rainer reiner werner gunter gunther dieter walter walther holger alexander oliver volker gregor igor viktor victor theodor hermann hartmut vincent clement rudiger xaver ueli detlef tiger heiner reimer elmar lother dexter taylor tyler hunter parker cooper spencer christopher roger jennifer heather esther ester amber eleanor connor conor trevor skyler carter sander hector nestor bruder roland asker soner taner oktay jupiter hilmer volkmar grant brent kent trent laurent'.split(
    ' ',
  ),
);
/** How names of endearment and nicknames end, or how short they are. */
const petName = /^(?:.{1,3}|.{1,6}(?:i|y|ie|le|li|o|chen|lein|erl|ster))$/;
/** The writer knows the person by an earlier name. */
const formerName =
  /\b(?:hie(?:ß|ss)(?:en|est|t)?|damals|früher|frueher|ehemals|geborene|geb\.|jetzt also|mädchenname|verheiratet|geheiratet|née|nee|formerly|used to be|back then|maiden|were still|got married|as was)\b/iu;
/** Towns and regions by their ending: a greeting to a place greets everybody who is from there. */
const placeEnding =
  /(?:burg|berg|dorf|stadt|heim|hausen|feld|felde|hafen|furt|bach|brunn|brueck|bruck|wald|wangen|ingen|kirchen|kirch|muende|munde|rode|leben|stetten|weiler|hofen|see|tal|ford|shire|ville|town|bury|borough|mouth|wick|chester|haven|port|land|pool|burgh)$/;
/** Letters of other alphabets: how a name sounds in ours is anybody's guess. */
const otherAlphabet = /[^\p{Script=Latin}\p{N}\p{P}\p{S}\p{M}\s]/u;
/** What the networks show in place of a name that they hide. */
const slotName = /^(?:x{2,}|\p{L}{0,8}name|name\p{L}{0,4})$/iu;
const hiddenName = /^(?:linkedin|xing|mitglied|member)\b/i;
const longestQuote = 60;
const femaleTitle = /^(?:frau|fr|mrs|ms|miss|madam|madame|maam|mam|lady|dame)$/;
const maleTitle = /^(?:herr|herrn|hr|mr|sir|mister)$/;

/** Addresses another person than the recipient. */
export const mismatch: Rule = {
  id: 'mismatch',
  weight: 'hold',
  anyLanguage: true,
  variants: ['name', 'fact'],
  *check(reading) {
    const wrong =
      wrongName(reading) ??
      wrongTitle(reading) ??
      wrongRole(reading) ??
      wrongEmployer(reading) ??
      wrongPlace(reading) ??
      wrongFact(reading);
    if (wrong) yield wrong;
  },
};

/** Says of the recipient what their page says otherwise. */
function wrongFact(reading: Reading): Finding | null {
  if (reading.judgement === null) return null;
  const span = contradictionIn(reading);
  if (span === null) return null;
  const text = reading.note.text.slice(...span);
  const value = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
  return { rule: 'mismatch', weight: 'hold', span, params: { variant: 'fact', value } };
}

/** "Herr" to somebody whom the page shows as a woman, and the other way round. */
function wrongTitle({ note, anatomy, context }: Reading): Finding | null {
  const { recipient } = context;
  if (recipient === undefined) return null;
  const titles = anatomy.addressed.filter((index) => {
    const word = note.words[index]?.folded ?? '';
    return femaleTitle.test(word) || maleTitle.test(word);
  });
  const [only, ...more] = titles;
  if (only === undefined || more.length > 0 || /^\.?\s*[/|]/.test(note.text.slice(note.words[only]?.end))) return null;
  const shown = shownAs(recipient);
  if (shown === null || shown === (femaleTitle.test(note.words[only]?.folded ?? '') ? 'woman' : 'man')) return null;
  const last = anatomy.addressed.at(-1) ?? only;
  const span = [note.words[only]?.start ?? 0, note.words[last]?.end ?? 0] as const;
  return { rule: 'mismatch', weight: 'hold', span, params: { variant: 'fact', value: note.text.slice(...span) } };
}

/** Parts of names that many share. */
const particles = new Set(
  'von van vom zu zur der den de del della di da dos du la le el al bin ibn af av ter ten und y e i'.split(' '),
);

function wrongName(reading: Reading): Finding | null {
  const { note, anatomy, topics, context, page, lexicon } = reading;
  const real = context.recipient?.name;
  if (real === undefined || anatomy.addressed.length === 0) return null;
  if (otherAlphabet.test(real) || hiddenName.test(real)) return null;
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
  if (names.some((index) => realWords.includes(note.words[index]?.folded ?? ''))) return null;
  const used = names.map((index) => note.words[index]?.text ?? '');
  const same = titled && used.length === 1 ? isSameFamilyName : isSameName;
  if (
    used.some((name) =>
      realWords.some(
        (word) =>
          (same(name, word) && (titled || !areOthers(name, word))) ||
          (titled && isFirst(word, realWords) && isSameName(name, word)),
      ),
    )
  ) {
    return null;
  }
  if (used.some((name) => slotName.test(name))) return null;
  const words = used.map((name) => joinUmlauts(fold(name)));
  if (!titled && used.some((name) => isInitials(name, realWords) || otherAlphabet.test(name))) return null;
  if (!titled && words.some((word) => word.length > 5 && placeEnding.test(word))) return null;
  if (titled && words.some((word) => calling.test(word))) return null;
  if (formerName.test(note.text)) return null;
  if (!titled && words.some((word) => nounEnding.test(word) && !namesLikeNouns.has(word))) return null;
  if (!titled && lexicon && words.some((word) => page?.stems.has(stem(word, lexicon.language)))) return null;
  // An old friend may use a pet name that no list knows; another person's given name is none.
  if (!titled && words.every((word) => petName.test(word) && !isGivenName(word)) && remembers(reading)) return null;
  const ends = /^\s*(?:$|[,;:!?.\n\r–—-]|\p{Extended_Pictographic})/u.test(
    note.text.slice(note.words[last]?.end ?? 0).slice(0, 12),
  );
  const knownWords = names.some(
    (index) => (topics.marks[index] ?? 0) !== 0 || personNoun.test(note.words[index]?.folded ?? ''),
  );
  if (!titled && (!ends || knownWords || !anatomy.greeted)) return null;
  const span = [note.words[first]?.start ?? 0, note.words[last]?.end ?? 0] as const;
  const name = note.text.slice(...span);
  // Whoever got the name wrong may have got Frau or Herr wrong, and a name does not tell: that is left to the writer.
  const insert = titled ? undefined : shownName(real)?.given;
  return {
    rule: 'mismatch',
    weight: 'hold',
    span,
    params: { variant: 'name', name, expected: real },
    ...(insert === undefined ? {} : { fix: { span, insert } }),
  };
}

/** Something is told that the two lived through together. */
function remembers(reading: Reading): boolean {
  const { note, topics, said } = reading;
  if (note.words.some((_, index) => ((topics.marks[index] ?? 0) & bit.memory) !== 0)) return true;
  return said.some(({ past, you, me, we, says }) => past && you && (me || we) && says > 1);
}

/** Titles also go with first names ("Frau Aylin"), which have short forms. */
const isFirst = (word: string, all: readonly string[]) => word !== all[all.length - 1];
