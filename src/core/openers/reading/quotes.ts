import { sentencesIn } from './sentences.ts';
import { isTelling, type Statement, statementOf } from './statement.ts';
import { isTaboo, isTabooSubject } from './taboo.ts';

/** A stretch of somebody's text that can stand between quotation marks. */
export interface Quote {
  /** Verbatim, without the closing full stop. */
  readonly text: string;
  readonly statement: Statement;
  /** How striking it is, roughly -2 to 8. */
  readonly score: number;
}

export interface Quoted {
  /** Best first. */
  readonly quotes: readonly Quote[];
  /** Something was left out because of its subject. */
  readonly taboo: boolean;
}

const shortest = 12;
const unquotable =
  /["“”„«»<>{}[\]\\|#@*_~^]|https?:|www\.|\.(?:de|com|org|net|io|ch|at|eu)\b|\p{Extended_Pictographic}|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]|\u20e3|\n/u;
const cliche =
  /\b(?:befähige|potenzial|full potential|empower|unlock|begleite (?:teams|menschen|unternehmen)|menschen machen|vertrauen statt|serial entrepreneur|building things|journey|so grateful|incredible|jahre erfahrung|years of experience|saisonfazit|kurzes update|quick update|reminder|psa:|hot take|fun fact|story time|unpopular opinion|pov|amazing|grateful|freue mich|freuen uns|wir freuen|stolz|proud|excited|thrilled|delighted|honou?red|happy to|glad to|link in|in den kommentaren|in the comments|mehr dazu|read more|mehr erfahren|jetzt bewerben|apply now|folgt mir|follow me|danke an|thanks to everyone|thank you to|herzlichen glückwunsch|congrat|let me explain|kurz zusammengefasst|pictures below|hier geht|stay tuned|spannend|leidenschaft|passion|motivier|teamplayer|zielorientiert|results-driven|team player|dynami|mehrwert|synerg|netzwerken|networking|open to work|looking for new|neue herausforderung|new opportunit|preprint is out|semi-serious|scherz|just kidding|no joke|kein witz|duzen|sagt? (?:mir )?(?:gern|ruhig|einfach) du|du-kultur|per du)/i;
const dangling =
  /^(?:nein|ja|no|yes|und|aber|oder|denn|doch|also|dann|danach|davon|dafür|damit|daraus|davor|dabei|deshalb|trotzdem|seitdem|seither|so|das|dies|diese[rsnm]?|es|er|der rest|die zwei|die fehlenden|der trick|den ganzen|die torte|vom geld|and|but|or|so|then|that|this|it|he|they|she|those|these|the second|the saving|the rest|the answer|which|who|because|their|its|his|her|both|him|some|there|here|mehr|sie kam|unsere|ihre?|sein|dort|darum|hier|dieses|(?:die|der|das|den|the) (?:erste|zweite|dritte|andere|letzte|beide|first|second|third|other|last|next|one|two)[nrs]?|(?:\S+ ){1,2}(?:davon|of (?:them|those|these))|wird|ist|war|sind|waren|hat|hatte|kam|wurde|was|were|\d+ (?:weren't|were|was|sind|waren|survived)|vor \p{L}+ \p{L}+ (?:war|waren)|nur|nicht|not|meistens|mostly|usually|viele|manche|einige|many|most|we will|wir müssen)(?![\p{L}])/iu;
/** Names somebody or something by a pronoun that only the sentence before explains. */
const pointing =
  /(?<!\p{L})(?:er|ihn|ihm|ihnen|he|she|him|they|them|it|es|alles|selbst|darüber|daran|darauf)(?!\p{L})/iu;
const someone = /(?<!\p{L})(?:er|sie|ihn|ihm|ihnen|he|she|him|her|they|them)(?!\p{L})/iu;
const striking =
  /(?:\baber\b|trotzdem|\bstatt\b|nicht .{3,40}sondern|obwohl|\bnur\b|\bkein|\bnicht|\bbut\b|instead|\bstill\b|anyway|though|\bnever\b|\bnot\b|\bno\b|\bonly\b|lieber|\bnull\b|\bzero\b)/i;
const person = /\b(?:ich|wir|mir|uns|unser\p{L}*|mein\p{L}*|i|we|our|my|us)\b/iu;
/** Where a long sentence may end early without saying something else. */
const harmlessBreak = /(?:; |, (?:weil|denn|damit|because|so that|und|and|mit|with|which|half of|most of|mostly) )/gu;

/** What a kind of statement is worth as a start; a passage from the middle has to stand by itself. */
function worth(statement: Statement, text: string, first: boolean): number {
  if (statement === 'insight') return 1.6;
  if (!isTelling(statement)) return -0.6;
  return first || statement === 'view' || statement === 'stance' || person.test(text) ? 0.8 : -1.5;
}

function rate(text: string, first: boolean): number {
  const { length } = text;
  let score = length >= 28 && length <= 92 ? 2 : length >= 20 ? 1 : 0;
  if (length > 120) score -= 1;
  if (/\d/.test(text)) score += 1.5;
  if (/\d[^\d\s]*\s\D*\d/.test(text)) score += 0.4;
  if (/%|prozent|per cent/i.test(text)) score += 0.3;
  if (striking.test(text)) score += 0.9;
  if (person.test(text)) score += 0.4;
  const rare = text.split(/[^\p{L}-]+/u).filter((word) => word.length >= 9).length;
  score += Math.min(1.2, rare * 0.4);
  if (!/\d|\p{L}{8}/u.test(text)) score -= 0.8;
  if (dangling.test(text)) score -= 5;
  if (first) score += 2.2;
  else if (someone.test(text)) score -= 4;
  else if (pointing.test(text)) score -= 2;
  else if (/^(?:der|die|das|the) /i.test(text)) score -= 1.5;
  if (/^\p{Ll}/u.test(text)) score -= 3;
  const words = text.split(' ').length;
  if (words < 3) score -= 4;
  else if (words < 7 && !/\d.*\d/.test(text)) score -= 1;
  return score;
}

function shouts(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 6 && letters.replace(/\p{Lu}/gu, '').length < letters.length * 0.5;
}

function balanced(text: string): boolean {
  return text.split('(').length === text.split(')').length && !/^[)\],;:.-]/.test(text);
}

function mostlyLatin(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 8 && letters.replace(/\p{Script=Latin}/gu, '').length < letters.length * 0.2;
}

/** A sentence without its closing mark and what decorates its ends; null when it cannot be quoted. */
export function quotable(piece: string, longest: number): string | null {
  if (piece.length > longest + 60) return null;
  const text = piece
    .replace(/^\d?\ufe0f?\u20e3/u, '')
    .replace(/^\d{1,2}[.)] /, '')
    .replace(/^[^\p{L}\p{N}„"“'‚(]+/u, '')
    .replace(/(?<![\s.!,;:–—-])[\s.!,;:–—-]+$/u, '')
    .replace(/(?:(?<!\s)\s+|(?<![^\p{L}\p{N}\p{P}%°€$£²³+]))[^\p{L}\p{N}\p{P}%°€$£²³+\s]+$/u, '')
    .trim();
  if (text.length < shortest || text.length > longest) return null;
  if (/[?…!]/.test(text) || /\.\.\.|\s{2}/.test(text)) return null;
  if (unquotable.test(text) || shouts(text) || !balanced(text) || !mostlyLatin(text) || cliche.test(text)) return null;
  return text;
}

/** The parts of one sentence that can stand alone: all of it, or an end of it. */
function partsOf(sentence: string): string[] {
  const parts = [sentence];
  for (const match of sentence.matchAll(harmlessBreak)) {
    const before = sentence.slice(0, match.index);
    const listing =
      /^, (?:und|and|mit|with) $/.test(match[0]) && (before.includes(',') || before.split(' ').length < 6);
    const half = /^(?:after|nach|seit|since|when|wenn|als|before|bevor|mit|with|die beste|the best) /i.test(before);
    if (!listing && !half && before.length >= 24) parts.push(before);
    if (match[0] === '; ') parts.push(sentence.slice(match.index + match[0].length));
  }
  return parts;
}

/**
 * Everything in a text that could be quoted, best first. Only the first 6000 characters are read.
 * `paired`: the sentences tell one thing, so that a short one may be quoted with the one before it.
 */
export function quotesIn(text: string, longest: number, paired: boolean): Quoted {
  const found = new Map<string, Quote>();
  let taboo = false;
  const add = (raw: string, context: string, bonus: number, first: boolean) => {
    const clean = quotable(raw, longest);
    if (clean === null || found.has(clean) || !text.includes(clean)) return;
    if (isTaboo(context)) {
      taboo = true;
      return;
    }
    const statement = statementOf(clean);
    const score = rate(clean, first) + worth(statement, clean, first) + bonus;
    found.set(clean, { text: clean, statement, score });
  };
  if (paired && isTabooSubject(text)) return { quotes: [], taboo: true };
  const sentences = sentencesIn(text).slice(0, 40);
  for (const [at, sentence] of sentences.entries()) {
    if (/(?:…|\.\.\.|:)\s*$|…\s*(?:mehr|more)/iu.test(sentence)) continue;
    for (const part of partsOf(sentence))
      add(part, sentence, part === sentence ? 0.4 : sentence.startsWith(part) ? -0.8 : 0, at === 0);
    const next = sentences[at + 1];
    if (
      next !== undefined &&
      next.split(' ').length > 2 &&
      !/:\s*$/.test(next) &&
      (at === 0 || !paired) &&
      sentence.length < 60 &&
      next.length < (paired ? 64 : 24)
    ) {
      const from = text.indexOf(sentence);
      const to = text.indexOf(next, from + sentence.length);
      if (to >= 0) add(text.slice(from, to + next.length), sentence + next, at === 0 ? 0.8 : 0.2, at === 0);
    }
  }
  return { quotes: [...found.values()].sort((a, b) => b.score - a.score), taboo };
}
