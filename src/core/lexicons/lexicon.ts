import { fold, joinUmlauts } from '../note/fold.ts';
import type { Begun, KnownWord, Phrase, Slot } from '../note/known-word.ts';
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
  readonly #openPhrases = new Map<string, Phrase[]>();

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
    const known = { form, stem: stemmed, topics, phrases: this.#phrasesFrom(form) };
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
    let sentence = 0;
    for (let at = 0; at < known.length; at++) {
      const begun = known[at]?.phrases ?? null;
      if (begun === null) continue;
      while (at >= (sentences[sentence]?.to ?? known.length)) sentence++;
      const end = sentences[sentence]?.to ?? known.length;
      const next = at + 1 < end ? known[at + 1]?.form : undefined;
      const sure = next === undefined ? undefined : begun.bySecond.get(next);
      if (sure !== undefined) for (const phrase of sure) find(phrase, 2, at, end);
      for (const phrase of begun.others) find(phrase, 1, at, end);
    }
    return { marks, phrases, known };

    /** A phrase of which the words before slot `met` are met. */
    function find({ topic, slots }: Phrase, met: number, at: number, end: number): void {
      const to = match(slots, met, known, at + met, end);
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
      if (part === '.') return { choices: null, gap: false };
      if (part === '..') return { choices: null, gap: true };
      const choices = part
        .split('|')
        .map((choice) => ({ text: spell(choice.replace('*', '')), open: choice.endsWith('*') }));
      return { choices, gap: false };
    });
    const choices = slots[0]?.choices ?? [];
    const open = choices.some((choice) => choice.open);
    const phrase: Phrase = { topic, slots };
    const seconds = exactChoices(slots[1]);
    for (const key of new Set(choices.map(({ text }) => (open ? text.slice(0, 2) : text)))) {
      if (open) {
        file(this.#openPhrases, key, phrase);
        continue;
      }
      const shelf = this.#phrases.get(key) ?? { bySecond: new Map<string, Phrase[]>(), others: [] };
      this.#phrases.set(key, shelf);
      if (seconds === null) shelf.others.push(phrase);
      else for (const second of seconds) file(shelf.bySecond, second, phrase);
    }
  }

  #phrasesFrom(form: string): Begun | null {
    const exact = this.#phrases.get(form);
    const open = this.#openPhrases.get(form.slice(0, 2))?.filter(({ slots }) => fits(form, slots[0]?.choices ?? null));
    if (open === undefined || open.length === 0) return exact ?? null;
    return { bySecond: exact?.bySecond ?? new Map(), others: [...(exact?.others ?? []), ...open] };
  }
}

interface Shelf extends Begun {
  readonly bySecond: Map<string, Phrase[]>;
  readonly others: Phrase[];
}

function file(shelf: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const filed = shelf.get(key);
  if (filed === undefined) shelf.set(key, [phrase]);
  else filed.push(phrase);
}

/** The regular forms of a German verb that stemming does not bring together with its infinitive. */
function verbForms(infinitive: string): string[] {
  const base = infinitive.replace(/e?n$/, '');
  return [base, `${base}e`, `${base}t`, `${base}st`, `${base}te`, `${base}ten`, `${base}test`, `ge${base}t`];
}

/** The words of which a slot asks for one, each as it stands; null when it leaves more open. */
function exactChoices(slot: Slot | undefined): ReadonlySet<string> | null {
  if (slot === undefined || slot.choices === null || slot.choices.some(({ open }) => open)) return null;
  return new Set(slot.choices.map(({ text }) => text));
}

/** Index after the last word matched, or -1. No word from `end` on is looked at. */
function match(slots: readonly Slot[], slot: number, known: readonly KnownWord[], at: number, end: number): number {
  const wanted = slots[slot];
  if (wanted === undefined) return at;
  if (wanted.gap) {
    for (let skip = 0; skip <= longestGap; skip++) {
      const to = match(slots, slot + 1, known, at + skip, end);
      if (to >= 0) return to;
    }
    return -1;
  }
  const form = at < end ? known[at]?.form : undefined;
  if (form === undefined || !fits(form, wanted.choices)) return -1;
  return match(slots, slot + 1, known, at + 1, end);
}

/** Asked some hundred times for a note, so without a closure. */
function fits(form: string, choices: Slot['choices']): boolean {
  if (choices === null) return true;
  for (const { text, open } of choices) if (open ? form.startsWith(text) : form === text) return true;
  return false;
}
