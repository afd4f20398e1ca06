import { fold, joinUmlauts } from '../note/fold.ts';
import { anyWord, type Begun, gap, type KnownWord, type Phrase } from '../note/known-word.ts';
import type { Sentence } from '../note/sentences.ts';
import { stem } from '../note/stem.ts';
import { WordMemory } from '../note/word-memory.ts';
import type { Word } from '../note/words.ts';
import { bit, type Topic, type TopicSet } from './topic.ts';

/**
 * A writing language as data. Entries are parted by white space:
 *   `word`            every inflected form of it (compared by stem)
 *   `=word`           exactly this form
 *   `word*`           whatever begins like this
 *   `two_words`       a phrase; inside it words are exact unless they end in `*`
 *   `a|b_c`           one of several words in a place
 *   `.` and `..`      any one word; up to four words
 */
export interface LexiconSource {
  readonly language: 'de' | 'en';
  readonly words: Readonly<Partial<Record<Topic, string>>>;
}

/** Words of a note that match a phrase of several words. */
export interface PhraseHit {
  readonly topic: TopicSet;
  /** Index of the first word, and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

export interface TopicReading {
  /** For every word of the note the topics that it belongs to, alone or as part of a phrase. */
  readonly marks: readonly TopicSet[];
  readonly phrases: readonly PhraseHit[];
  /** Every word of the note as the lexicon knows it. */
  readonly known: readonly KnownWord[];
}

const longestGap = 4;
const mostLooked = 8000;
/** A stem that could have been learned: letters only, for a figure is another one in the next note. */
const learned = /^\p{Ll}{2,30}$/u;
/** German infinitives with zu inside ("auszubauen"), and what stands before it. */
const zuInside =
  /^(ab|an|auf|aus|bei|durch|ein|fest|her|hin|heraus|hinaus|herein|kennen|los|mit|nach|um|unter|vor|voran|weg|weiter|wieder|zu|zurück|zuruck|zusammen|uber|da|dazu|teil|bereit|hinzu)zu(\p{L}{3,}n)$/u;

/** A lexicon made ready for reading notes. Compile once, it takes a few milliseconds. */
export class Lexicon {
  readonly language: 'de' | 'en';
  readonly #byStem = new Map<string, TopicSet>();
  readonly #byForm = new Map<string, TopicSet>();
  readonly #looked = new WordMemory<KnownWord>(mostLooked);
  /** Phrases by their exact first word, and, where that is open ("interess*"), by its first two letters. */
  readonly #phrases = new Map<string, Shelf>();
  readonly #openPhrases = new Map<string, OpenPhrase[]>();
  /** The words of phrases, numbered from 1, and the beginnings of words in them. */
  readonly #numbers = new Map<string, number>();
  readonly #beginnings: string[] = [];

  constructor(source: LexiconSource) {
    this.language = source.language;
    for (const [topic, list] of Object.entries(source.words) as [Topic, string][]) {
      for (const entry of list.split(/\s+/)) if (entry !== '') this.#add(entry, bit[topic]);
    }
  }

  /** A folded word in this language's own spelling: German joins umlauts written as two letters. */
  formOf(folded: string): string {
    if (this.language !== 'de') return folded;
    const joined = joinUmlauts(folded);
    return joined.includes('zu', 2) ? joined.replace(zuInside, '$1$2') : joined;
  }

  /** What is known of a single folded word. Looked up once, then remembered within bounds. */
  look(folded: string): KnownWord {
    const before = this.#looked.get(folded);
    if (before !== undefined) return before;
    const form = this.formOf(folded);
    const stemmed = stem(form, this.language);
    const topics = (this.#byForm.get(form) ?? 0) | (this.#byStem.get(stemmed) ?? 0);
    const known = {
      form,
      stem: stemmed,
      plain: learned.test(stemmed),
      topics,
      number: this.#numbers.get(form) ?? 0,
      phrases: this.#phrasesFrom(form),
      past: null,
    };
    this.#looked.set(folded, known);
    return known;
  }

  /** What is known of a word of a text, kept with its spelling. */
  know({ spelling }: Word): KnownWord {
    const kept = spelling.known[this.language];
    if (kept !== null) return kept;
    const known = this.look(spelling.folded);
    spelling.known[this.language] = known;
    return known;
  }

  /** Reads all words of a note in one pass. A phrase ends with its sentence. */
  read(words: readonly Word[], sentences: readonly Sentence[] = []): TopicReading {
    // Filled by hand: what `map` makes is of another kind to the engine than what is changed later.
    const known: KnownWord[] = [];
    const marks: TopicSet[] = [];
    for (const word of words) {
      const one = this.know(word);
      known.push(one);
      marks.push(one.topics);
    }
    const phrases: PhraseHit[] = [];
    const beginnings = this.#beginnings;
    let sentence = 0;
    for (let at = 0; at < known.length; at++) {
      const begun = known[at]?.phrases ?? null;
      if (begun === null) continue;
      while (at >= (sentences[sentence]?.to ?? known.length)) sentence++;
      const end = sentences[sentence]?.to ?? known.length;
      const next = at + 1 < end ? (known[at + 1]?.number ?? 0) : 0;
      const sure = next === 0 ? undefined : begun.bySecond.get(next);
      if (sure !== undefined) for (const phrase of sure) find(phrase, at, end);
      for (const phrase of begun.others) find(phrase, at, end);
    }
    return { marks, phrases, known };

    /** A phrase of which the first word is met. */
    function find({ topic, places }: Phrase, at: number, end: number): void {
      const to = match(places, 1 + Math.max(0, places[0] ?? 0), known, at + 1, end, beginnings);
      if (to > at + 1) phrases.push({ topic, from: at, to });
      for (let i = at; i < to; i++) marks[i] = (marks[i] ?? 0) | topic;
    }
  }

  #add(entry: string, topic: TopicSet): void {
    const spell = (part: string) => this.formOf(fold(part));
    if (!/[_*|]/.test(entry)) {
      const exact = entry.startsWith('=');
      const word = spell(exact ? entry.slice(1) : entry);
      const [map, key] = exact ? [this.#byForm, word] : [this.#byStem, stem(word, this.language)];
      map.set(key, (map.get(key) ?? 0) | topic);
      if (!exact && this.language === 'de' && /^[a-z]{2,}e[rl]?n$/.test(word) && entry.startsWith(word.charAt(0))) {
        for (const form of verbForms(word)) this.#byForm.set(form, (this.#byForm.get(form) ?? 0) | topic);
      }
      return;
    }
    const slots = entry.split('_').map((part): Slot => {
      if (part === '.') return null;
      if (part === '..') return gap;
      return part.split('|').map((choice) => ({ text: spell(choice.replace('*', '')), open: choice.endsWith('*') }));
    });
    const [first, second] = slots;
    const choices = Array.isArray(first) ? first : [];
    const open = choices.some((choice) => choice.open);
    const phrase: Phrase = { topic, places: slots.flatMap((slot) => this.#placeOf(slot)) };
    const seconds = Array.isArray(second) && !second.some((choice) => choice.open) ? second : null;
    for (const key of new Set(choices.map(({ text }) => (open ? text.slice(0, 2) : text)))) {
      if (open) {
        file(this.#openPhrases, key, { phrase, choices });
        continue;
      }
      const shelf = this.#phrases.get(key) ?? { bySecond: new Map<number, Phrase[]>(), others: [] };
      this.#phrases.set(key, shelf);
      if (seconds === null) shelf.others.push(phrase);
      else
        for (const text of new Set(seconds.map((choice) => choice.text)))
          file(shelf.bySecond, this.#numberOf(text), phrase);
    }
  }

  /** A place of a phrase in numbers. */
  #placeOf(slot: Slot): number[] {
    if (slot === null) return [anyWord];
    if (slot === gap) return [gap];
    const choices = slot.map(({ text, open }) => (open ? -this.#beginnings.push(text) : this.#numberOf(text)));
    return [choices.length, ...choices];
  }

  #numberOf(word: string): number {
    const number = this.#numbers.get(word) ?? this.#numbers.size + 1;
    this.#numbers.set(word, number);
    return number;
  }

  #phrasesFrom(form: string): Begun | null {
    const exact = this.#phrases.get(form);
    const open = this.#openPhrases.get(form.slice(0, 2))?.filter(({ choices }) => fits(form, choices));
    if (open === undefined || open.length === 0) return exact ?? null;
    return {
      bySecond: exact?.bySecond ?? new Map(),
      others: [...(exact?.others ?? []), ...open.map(({ phrase }) => phrase)],
    };
  }
}

/** Words that can stand in one place of a phrase, as written. */
type Choices = readonly { readonly text: string; readonly open: boolean }[];
/** One place: null for any word. */
type Slot = Choices | typeof gap | null;

/** A phrase of which the first word is open. */
interface OpenPhrase {
  readonly phrase: Phrase;
  readonly choices: Choices;
}

interface Shelf extends Begun {
  readonly bySecond: Map<number, Phrase[]>;
  readonly others: Phrase[];
}

function file<Key, Filed>(shelf: Map<Key, Filed[]>, key: Key, one: Filed): void {
  const filed = shelf.get(key);
  if (filed === undefined) shelf.set(key, [one]);
  else filed.push(one);
}

/** The regular forms of a German verb that stemming does not bring together with its infinitive. */
function verbForms(infinitive: string): string[] {
  const base = infinitive.replace(/e?n$/, '');
  return [base, `${base}e`, `${base}t`, `${base}st`, `${base}te`, `${base}ten`, `${base}test`, `ge${base}t`];
}

/**
 * Index after the last word that fills the places of a phrase from `place` on, or -1. No word from `end` on is looked at.
 * Asked some hundred times for a note.
 */
function match(
  places: readonly number[],
  place: number,
  known: readonly KnownWord[],
  at: number,
  end: number,
  beginnings: readonly string[],
): number {
  const wanted = places[place];
  if (wanted === undefined) return at;
  if (wanted === gap) {
    for (let skip = 0; skip <= longestGap; skip++) {
      const to = match(places, place + 1, known, at + skip, end, beginnings);
      if (to >= 0) return to;
    }
    return -1;
  }
  const word = at < end ? known[at] : undefined;
  if (word === undefined) return -1;
  const next = place + 1 + wanted;
  if (wanted === anyWord) return match(places, next, known, at + 1, end, beginnings);
  for (let i = place + 1; i < next; i++) {
    const choice = places[i] ?? 0;
    if (choice > 0 ? choice === word.number : word.form.startsWith(beginnings[-choice - 1] ?? ''))
      return match(places, next, known, at + 1, end, beginnings);
  }
  return -1;
}

function fits(form: string, choices: Choices): boolean {
  return choices.some(({ text, open }) => (open ? form.startsWith(text) : form === text));
}
