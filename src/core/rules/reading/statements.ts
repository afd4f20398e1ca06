import type { Lexicon } from '../../lexicons/lexicon.ts';
import { bit } from '../../lexicons/topic.ts';
import type { KnownWord } from '../../note/known-word.ts';
import type { Recipient } from '../../note/recipient.ts';
import { sentencesOf } from '../../note/sentences.ts';
import type { Word } from '../../note/words.ts';
import { type Poles, polesOf } from './features/poles.ts';
import { textsOf, wordsOnPage } from './page.ts';

/**
 * One sentence of what a person has written, as it can be compared with what a note says of it. What only some notes ask
 * for is worked out when the first one does.
 */
export class Statement {
  /** Which text it stands in; numbers are compared within one text. */
  readonly text: number;
  /** Its stems, but of words that everybody uses. */
  readonly known: ReadonlySet<string>;
  readonly #whole: string;
  readonly #words: readonly Word[];
  readonly #all: readonly string[];
  readonly #lexicon: Lexicon;
  #stems: readonly string[] | undefined;
  #starts: ReadonlySet<string> | undefined;
  #amounts: ReadonlyMap<string, boolean> | undefined;
  #instead: string | null | undefined;
  #denied: ReadonlySet<string> | undefined;
  #exchanged: readonly string[] | undefined;
  #poles: Poles | undefined;

  /** `words` stand in `whole`, which is text number `text` of the page. */
  constructor(text: number, whole: string, words: readonly Word[], lexicon: Lexicon) {
    this.text = text;
    this.#whole = whole;
    this.#words = words;
    this.#lexicon = lexicon;
    this.#all = words.map((word) => stemOf(word, lexicon.know(word)));
    this.known = new Set(this.#all.filter((stem) => stem !== ''));
  }

  /** Stems in their order, numbers as `#7`; empty for words that everybody uses, `|` where a comma parts them. */
  get stems(): readonly string[] {
    this.#stems ??= clausesOf(this.#whole, this.#words, this.#all);
    return this.#stems;
  }

  /** Numbers from which something went to another one ("from 14 suppliers to 2"). */
  get starts(): ReadonlySet<string> {
    this.#starts ??= new Set(
      this.#all.filter((stem, at) => stem.startsWith('#') && isStart(this.#words, this.#all, at)),
    );
    return this.#starts;
  }

  /** What there is more of (true) and less of (false), by the word that follows ("weniger Milchfieber"). */
  get amounts(): ReadonlyMap<string, boolean> {
    this.#amounts ??= amountsOf(this.#words, this.#lexicon);
    return this.#amounts;
  }

  /** Numbers of which the second took the place of the first ("zwei statt drei"): `#3>#2`. */
  get instead(): string | null {
    if (this.#instead === undefined) this.#instead = insteadOf(this.#words, this.#all);
    return this.#instead;
  }

  /** Stems that it only denies ("nicht die Milbe", "no drilling"). */
  get denied(): ReadonlySet<string> {
    this.#denied ??= deniedIn(this.#whole, this.#words, this.#all);
    return this.#denied;
  }

  /** What came in the place of what ("by month instead of by merchant"): `month>merchant`. */
  get exchanged(): readonly string[] {
    this.#exchanged ??= exchangesOf(this.#words, this.#all);
    return this.#exchanged;
  }

  /** What it says of matters that have two sides. */
  get poles(): Poles {
    this.#poles ??= polesOf(this.#words.map((word) => word.folded));
    return this.#poles;
  }
}

const mostTexts = 12;
const mostLetters = 4000;
const kept = { de: new WeakMap<Recipient, readonly Statement[]>(), en: new WeakMap<Recipient, readonly Statement[]>() };

/** The sentences of a recipient's posts and of what they say about themselves; worked out once. */
export function statementsOf(recipient: Recipient, lexicon: Lexicon): readonly Statement[] {
  const shelf = kept[lexicon.language];
  const before = shelf.get(recipient);
  if (before) return before;
  const texts = [...textsOf(recipient, 'posts'), ...textsOf(recipient, 'about'), ...textsOf(recipient, 'headline')];
  const statements = texts.slice(0, mostTexts).flatMap((text, index) => {
    const cut = text.slice(0, mostLetters);
    const words = wordsOnPage(recipient, cut);
    return sentencesOf(cut, words).map(({ from, to }) => new Statement(index, cut, words.slice(from, to), lexicon));
  });
  shelf.set(recipient, statements);
  return statements;
}

function isStart(words: readonly Word[], stems: readonly string[], at: number): boolean {
  if (!/^(?:from|von)$/.test(words[at - 1]?.folded ?? '')) return false;
  return [2, 3, 4, 5].some(
    (step) => (stems[at + step] ?? '').startsWith('#') && /^(?:to|auf)$/.test(words[at + step - 1]?.folded ?? ''),
  );
}

const more = /^(?:more|higher|mehr|hohere?[rsn]?)$/;
const less = /^(?:less|fewer|lower|weniger|niedrigere?[rsn]?)$/;

/** What a sentence says there is more or less of. */
export function amountsOf(words: readonly Word[], lexicon: Lexicon): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  for (const [at, { folded }] of words.entries()) {
    const isMore = more.test(folded);
    if (!isMore && !less.test(folded)) continue;
    const next = words[at + 1];
    const stem = next === undefined ? '' : stemOf(next, lexicon.know(next));
    if (stem !== '' && !stem.startsWith('#')) found.set(stem, isMore);
  }
  return found;
}

/** Words between a number and the one that it replaced. */
const nearby = 4;

/** "Two instead of three", "statt drei nur zwei": which number went and which came, as `#3>#2`; null without either. */
export function insteadOf(words: readonly Word[], stems: readonly string[]): string | null {
  const at = words.findIndex(({ folded }) => /^(?:instead|statt|anstatt)$/.test(folded));
  if (at < 0) return null;
  const isNumber = (stem: string) => stem.startsWith('#');
  const after = stems.slice(at + 1, at + 2 * nearby).filter(isNumber);
  const before = stems.slice(Math.max(0, at - 2 * nearby), at).findLast(isNumber);
  const [old, later] = after;
  const now = before ?? later;
  return old === undefined || now === undefined || old === now ? null : `${old}>${now}`;
}

/** Words by which a sentence denies something. */
export const denying =
  /^(?:not|no|never|nobody|none|neither|nor|dont|didnt|doesnt|isnt|wasnt|wont|cant|couldnt|havent|hasnt|without|nicht|nie|niemals|niemand|kein\w{0,2}|ohne|weder)$/;
/** Behind these the denial is over, or was none ("not only"). */
const undenied = /^(?:but|sondern|aber|and|und|because|weil|since|seit|only|nur|just|bloss|more|mehr|less|weniger)$/;
const mostDenied = 2;
const reachOfDenial = 5;

/** What is denied in a sentence and not said otherwise in it: up to two telling words behind each word of denial. */
function deniedIn(text: string, words: readonly Word[], stems: readonly string[]): ReadonlySet<string> {
  const denied = new Set<number>();
  for (const [at, { folded }] of words.entries()) {
    if (!denying.test(folded)) continue;
    let found = 0;
    for (let next = at + 1; next <= at + reachOfDenial && next < words.length && found < mostDenied; next++) {
      const gap = text.slice(words[next - 1]?.end ?? 0, words[next]?.start ?? 0);
      if (/[.!?:;,–—]/.test(gap) || undenied.test(words[next]?.folded ?? '')) break;
      const stem = stems[next] ?? '';
      if (stem === '' || stem.startsWith('#')) continue;
      denied.add(next);
      found++;
    }
  }
  if (denied.size === 0) return nothing;
  const said = new Set(stems.filter((_, at) => !denied.has(at)));
  return new Set([...denied].map((at) => stems[at] ?? '').filter((stem) => !said.has(stem)));
}
const nothing: ReadonlySet<string> = new Set();

/** "X instead of Y", "statt Y jetzt X": `X>Y`, for telling words; numbers see `insteadOf`. */
export function exchangesOf(words: readonly Word[], stems: readonly string[]): readonly string[] {
  const at = words.findIndex(({ folded }) => folded === 'instead' || folded === 'statt' || folded === 'anstatt');
  if (at < 0) return [];
  const tells = (stem: string) => stem !== '' && !stem.startsWith('#');
  const [old, later] = stems.slice(at + 1, at + 2 * nearby).filter(tells);
  const before = stems.slice(Math.max(0, at - nearby), at).findLast(tells);
  return [before, later].flatMap((now) =>
    old === undefined || now === undefined || old === now ? [] : [`${now}>${old}`],
  );
}

/** Stems with a mark wherever a comma or its like stands between two words. */
export function clausesOf(text: string, words: readonly Word[], stems: readonly string[]): string[] {
  return stems.flatMap((stem, at) => {
    const gap = text.slice(words[at - 1]?.end ?? words[at]?.start ?? 0, words[at]?.start ?? 0);
    return /[,;:–—]/.test(gap) ? ['|', stem] : [stem];
  });
}

/** What is counted in: such words tell something beside a number, however common they are. */
export const unit =
  /^(?:sekund|minut|stund|tag|woch|monat|jahr|met|kilomet|kilo|gramm|tonn|prozent|euro|frank|grad|lit|hektar|second|hour|day|week|month|year|metr|kilometr|mile|percent|cent|pound|ton|degre|litr|ms|cm|mm|km|kg|yard|inch|feet|foot|am|pm|person|leut|mitglied|peopl)\w{0,2}$/;

/** The stem of a word, its number as `#7`, or nothing for a word that everybody uses. */
export function stemOf({ number }: Word, known: KnownWord): string {
  if (number !== null) return `#${number}`;
  return (known.topics & bit.common) !== 0 && !unit.test(known.stem) ? '' : known.stem;
}
