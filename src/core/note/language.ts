import type { NoteLanguage } from './finding.ts';
import { joinUmlauts } from './fold.ts';
import type { LanguagePoints, Spelling, Word } from './words.ts';

/** Function words, the surest sign of a language in two lines of text. Words of both languages are left out. */
const signs: Readonly<Record<'de' | 'en' | 'other', string>> = {
  de: `ich du sie wir ihr mich dich uns euch mir dir ihnen mein meine meinen meinem meiner dein deine deinen deinem deiner unser unsere unseren euer eure euren eurem ihre ihren ihrem ihrer
    der die das den dem des ein eine einen einem einer eines und oder aber denn weil dass ob wenn als wie wo was wer warum wieso weshalb nicht kein keine keinen auch noch schon nur sehr gerne gern mal ja nein doch
    ist sind bin bist seid war waren hat haben habe hast hab hatte hatten wird werden wurde wurden kann konnen konnte konnten muss mussen soll sollte wurde wurden mochte mochten wollte wollen darf durfen
    mit von vom zu zum zur bei beim auf aus nach uber unter fur durch gegen ohne um bis seit wegen hier dort da jetzt heute gestern morgen wieder immer nie mehr viel viele alle alles diese dieser dieses diesen
    hallo liebe lieber sehr geehrte geehrter moin servus gruezi grussgott guten grusse gruss grusse danke bitte herzlichen herzliche beste viele freundliche freundlichen frau herr herrn tag abend
    im am geht gehts gut wohin geschlafen wochenende isch nit ned net nich gsi hesch hast hob habs ond is ma mia ois wos dat wat ik ick vo uf und merci gell oder mega hoi sali salu gruessech weisst weisch hani bisch euri sich`,
  en: `i you we they he she my your our their me us them him her its the and or but because that if when how what who why which where not no nor also just very much any some every all both
    is are am was were been being have has had having do does did done will would can could should might must shall may of to from with for by about into over after before through without within since until
    hello hi hey dear thanks thank please regards cheers best kind sincerely good morning afternoon evening this these those there here now today again always never more most many few im ive id ill youre youve youd dont didnt doesnt cant wont isnt wasnt its thats lets weve were ur u r yeah yes a an at on as it be`,
  other: `je vous nous est les des une pour avec dans sur votre bonjour merci mais cordialement et le la un que qui ne pas ce ai suis
    usted el los las por con para una estoy hola gracias saludos muy pero como yo tu soy y es del al
    il lo gli sono per piacere ciao grazie saluti buongiorno di che non mi lei molto anche ho
    ik je jij het een van niet met voor ben heb groet groeten bedankt graag jouw zijn naar dat
    em nao voce obrigado ola bom com os um uma meu muito sou
    jest sie nie dzien dobry pozdrawiam prosze dziekuje czesc na ze
    hej jag och det att som med tack halsningar en jeg og er vi til
    merhaba bir ve bu icin cok ile selam`,
};

const languagesOf = new Map<string, ReadonlySet<string>>();
for (const [language, list] of Object.entries(signs)) {
  for (const word of list.split(/\s+/)) {
    if (word !== '') languagesOf.set(word, new Set([...(languagesOf.get(word) ?? []), language]));
  }
}
const germanLetters = /[äöüß]/i;
const latin = /^[\p{Script=Latin}\p{N}\p{M}'’ʼ\u00ad\u200b-\u200d\u2060]+$/u;
const digits = /^\p{N}+$/u;

/** Letters and figures of English alone: most words, and one look tells that they are neither foreign nor German by a letter. */
const plain = /^[A-Za-z0-9]+$/;

function pointsOf({ text, folded }: Spelling): LanguagePoints {
  const simple = plain.test(text);
  const points = { digits: digits.test(text), foreign: !simple && !latin.test(text), de: 0, en: 0, other: 0 };
  const languages = languagesOf.get(folded) ?? languagesOf.get(joinUmlauts(folded));
  if (languages) for (const language of languages) points[language as 'de'] += 1 / languages.size;
  else if (!simple && germanLetters.test(text)) points.de = 0.6;
  else if (/(?:ung|keit|lich|isch|chen|schaft|sch)(?:en|er|e|es|em)?$/.test(folded)) points.de = 0.3;
  else if (/(?:ing|tion|ness|ould|ght|ed)$/.test(folded)) points.en = 0.3;
  // Points are sixtieths of one, and one at most.
  const inOneNumber = 60 * (points.de + 256 * points.en + 65_536 * points.other);
  const key = 4 * Math.round(inOneNumber) + (points.digits ? 2 : 0) + (points.foreign ? 1 : 0);
  const before = alike.get(key);
  if (before !== undefined) return before;
  alike.set(key, points);
  return points;
}

/** There are a few dozen different ones: words that say the same share one, which is quicker to come by. */
const alike = new Map<number, LanguagePoints>();

/** How much speaks for each language, and what follows from it. */
export interface LanguageReading {
  readonly language: NoteLanguage;
  /** The language whose words fit best; null when nothing speaks for either. */
  readonly nearest: 'de' | 'en' | null;
}

/**
 * Tells German, English and everything else apart by function words and letters. `unsure` when a note
 * is too short or too mixed; the nearest language is then still named, for rules that may use it.
 */
export function readLanguage(words: readonly Word[]): LanguageReading {
  const points = { de: 0, en: 0, other: 0 };
  let foreign = 0;
  let counted = 0;
  for (const word of words.length > 400 ? words.slice(0, 400) : words) {
    const { spelling } = word;
    spelling.language ??= pointsOf(spelling);
    const sign = spelling.language;
    if (sign.digits) continue;
    counted++;
    if (sign.foreign) foreign++;
    points.de += sign.de;
    points.en += sign.en;
    points.other += sign.other;
  }
  if (counted > 0 && foreign > counted / 2) return { language: 'other', nearest: null };
  const best = Math.max(points.de, points.en);
  const nearest = best === 0 ? null : points.de >= points.en ? 'de' : 'en';
  if (points.other > best + 1 && points.other >= 2.5) return { language: 'other', nearest };
  if (nearest === null || best < 1) return { language: 'unsure', nearest };
  const second = Math.min(points.de, points.en);
  return { language: second > best * 0.66 ? 'unsure' : nearest, nearest };
}
