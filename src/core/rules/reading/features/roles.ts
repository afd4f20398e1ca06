import { bit } from '../../../lexicons/topic.ts';
import { fieldBit } from '../page.ts';
import type { Observed } from '../reading.ts';
import { vague } from './kinds.ts';
import type { SentenceReading } from './sentences.ts';

/** What the sentences of a note do: ask, remember, praise, sell, tell about oneself. */
export function rolesOf({ note, anatomy, touches, topics, said: sentences }: Observed) {
  const found = {
    empty: 0,
    questions: 0,
    questionMarks: 0,
    questionTouch: 0,
    questionYou: 0,
    questionLast: 0,
    youSubstance: 0,
    weMemory: 0,
    youPast: 0,
    mePast: 0,
    story: 0,
    scene: 0,
    kin: 0,
    youInfo: 0,
    meInfo: 0,
    thanksFor: 0,
    barePraise: 0,
    maxims: 0,
    pleasant: 0,
    offerEnd: 0,
    requestEnd: 0,
    favourEnd: 0,
    modalAsk: 0,
    askedOffer: 0,
    mutualReason: 0,
    selling: 0,
    claims: 0,
    /** Requests and favours that only ask to be told something. */
    told: 0,
    toldFavours: 0,
  };
  const last = note.sentences.length - 1;
  const onPage = sentences.some(({ strong }) => strong > 0);
  const lastBody = note.sentences.findLastIndex(({ from }) => anatomy.parts[from] !== 'signoff');
  for (const [at, read] of sentences.entries()) {
    const { sentence, marked, says, you, past } = read;
    const { index } = read;
    const hasMe = read.me || read.we;
    let { requests, favours } = read;
    if (says === 0) found.empty++;
    if (sentence.question || (read.wonders && read.asks)) {
      const plain = (marked & bit.smalltalk) === 0 ? read.plain : 0;
      // "What kept yours from it?" is about what was said before it.
      const follows = onPage && read.opens && you && (marked & (bit.network | bit.howareyou | bit.smalltalk)) === 0;
      const about = says + read.plainly + plain > 0 || follows;
      const small = says + plain === 0 && ((marked & bit.howareyou) !== 0 || isAnybodys(read, note.words));
      // "Could you tell me what you glue it with?" wants no favour, it wants to know.
      const mere = read.requests <= mostTelling && read.wanting === 0;
      if (read.tells && (about || onPage) && you && mere && sentence.question && read.asks) {
        found.told += requests;
        found.toldFavours += favours;
        requests = 0;
        favours = 0;
      }
      const wants = modalAsk(read, sentences[at - 1], note.words);
      found.modalAsk = Math.max(found.modalAsk, wants);
      const offered = sentence.question && offersItself(note.words, sentence);
      if (offered) found.askedOffer++;
      if (!small && about && !offered) found.questionMarks++;
      if (!small && about && (read.asks || you) && requests === 0 && read.offers < 2 && wants === 0 && !offered) {
        found.questions++;
        if (you) found.questionYou++;
        if (index === lastBody) found.questionLast++;
        if (read.strong > 0) found.questionTouch++;
      }
    }
    if (hasReason(sentence, touches, topics.marks)) found.mutualReason++;
    if (you && says > 1 && (marked & bit.memory) !== 0) found.youSubstance++;
    if (read.we && says > 1 && (marked & bit.memory) !== 0) found.weMemory++;
    if (you) found.youInfo = Math.max(found.youInfo, says);
    else if (read.me || !hasMe) found.meInfo += read.informative;
    if ((marked & bit.thanks) !== 0 && says > 1) found.thanksFor++;
    if ((marked & bit.praise) !== 0 && says <= 1) found.barePraise++;
    if (hasMe && read.offers + read.trades > 1) found.selling++;
    if (past && you && !sentence.question && says > 0) found.youPast++;
    if (past && read.me && says > 0) found.mePast++;
    if (isStory(read)) found.story++;
    if (isScene(read, note.words) || isPlace(read, note)) found.scene++;
    if (isPleasantry(read)) found.pleasant++;
    if (isMaxim(read, note.words)) found.maxims++;
    if ((marked & bit.kin) !== 0 && (marked & bit.saying) === 0 && says > 0) found.kin++;
    if (read.numbers > 0 && read.strong === 0 && !sentence.question && hasMe) found.claims++;
    if (index >= last - 1) {
      found.offerEnd += read.offers;
      found.requestEnd += requests;
      found.favourEnd += favours;
    }
  }
  return found;
}

/** Words of asking in "Could you tell me": with more of them something else is wanted. */
const mostTelling = 4;

/** "Shall I send you …?", "Wollen Sie unser Deck sehen?": what is asked is whether something of the writer's is wanted. */
function offersItself(words: Observed['note']['words'], { from, to }: SentenceReading['sentence']): boolean {
  const said = words.slice(from, to).map(({ folded }) => folded);
  for (const [at, word] of said.entries()) {
    const next = said[at + 1] ?? '';
    if (mayI.test(word) && /^(?:i|we|ich|wir)$/.test(next))
      return !/^(?:ask|fragen|know|quote)$/.test(said[at + 2] ?? '') && !said.includes('fragen');
    if (/^(?:sie|du|ihr|you)$/.test(next)) {
      const sought = wantTo.test(word) ? ofMine : hasWish.test(word) ? wish : null;
      if (sought !== null && said.slice(at + 2, at + 9).some((one) => sought.test(one))) return true;
    }
    if (at < 3 && /^(?:want|interested|interesse|interessiert|keen|lust|fancy)$/.test(word) && said.length < 9)
      return true;
  }
  return false;
}
const mayI = /^(?:shall|can|could|may|should|might|soll|sollen|darf|durfen|durfte|kann|konnen|konnte|konnten)$/;
const wantTo = /^(?:would|wanna|want|wollen|willst|mochten|mochtest|magst)$/;
const hasWish = /^(?:hatten|hattest|haben|hast|brauchen|brauchst|are|do)$/;
const ofMine = /^(?:our|my|unser\w{0,2}|mein\w{0,2}|interesse|bedarf|interested|lust)$/;
const wish = /^(?:interesse|bedarf|interested|lust)$/;

/** A contact of both is named, and what is to be said of them stands beside: "Kiran Bhat keeps praising how you …". */
function hasReason(
  { from, to }: SentenceReading['sentence'],
  touches: Observed['touches'],
  marks: readonly number[],
): boolean {
  let named = false;
  let beside = 0;
  for (let i = from; i < to; i++) {
    if (((touches[i] ?? 0) & fieldBit.mutual) !== 0) named = true;
    else if (((marks[i] ?? 0) & (vague | bit.shared | bit.praise | bit.business)) === 0) beside++;
    if (((marks[i] ?? 0) & bit.memory) !== 0) beside++;
  }
  return named && beside > 1;
}

/** "What are you working on?", "Was treibt dich um?": a question that can be put to anybody who works. */
function isAnybodys({ sentence, strong, plainly }: SentenceReading, words: Observed['note']['words']): boolean {
  if (strong + plainly > 0) return false;
  return words.slice(sentence.from, sentence.to).some(({ folded }) => anybodysWork.test(folded));
}
const anybodysWork =
  /^(?:work\w{0,3}|doing|up|focus\w{0,3}|keeps|drives|excites|arbeite\w{0,2}|mach\w{1,3}|treib\w{1,2}|beschaftig\w{1,2}|bewegt|antreib\w{1,2}|antreibt)$/;

/** Something happened between the two, or to somebody of the writer's, and the other person was in it. */
function isStory({
  past,
  you,
  me,
  we,
  marked,
  sentence,
  body,
  offers,
  trades,
  numbers,
  says,
}: SentenceReading): boolean {
  const pleasant = bit.praise | bit.network | bit.wish | bit.stock | bit.howareyou | bit.pressure;
  if (!past || sentence.question || body < 5 || offers > 0 || (marked & pleasant) !== 0) return false;
  if (you) return me || we || (marked & bit.kin) !== 0;
  return we && !me && says > 1 && numbers === 0 && trades === 0;
}

/** "Front Square, 2008, the bicycle": a year with a scene, and not the date since when somebody is something. */
function isScene({ sentence, me, marked, body }: SentenceReading, words: Observed['note']['words']): boolean {
  if (me || body > 12 || (marked & (bit.career | bit.business | bit.offer | bit.pressure)) !== 0) return false;
  for (let i = sentence.from; i < sentence.to; i++) {
    if ((words[i]?.number ?? 0) < 1900 || !/^(?:19|20)\d\d$/.test(words[i]?.folded ?? '')) continue;
    return body > 2 && !/^(?:since|seit|ab|from|von|bis|until|by|class)$/.test(words[i - 1]?.folded ?? '');
  }
  return false;
}

/** "NDSU, Sevrinson Hall, the goat": names and a known thing in a row, without a verb between them. */
function isPlace(
  { sentence, me, you, past, marked, body }: SentenceReading,
  { text, words }: Observed['note'],
): boolean {
  if (me || you || past || body > 14 || (marked & (bit.career | bit.business | bit.network | bit.offer)) !== 0)
    return false;
  const parts = text.slice(sentence.start, sentence.end).split(/[,;–—]\s*/);
  const last = parts.at(-1) ?? '';
  const named =
    words.slice(sentence.from + 1, sentence.to).some((word) => word.capital) || words[sentence.from]?.capital;
  return parts.length > 2 && named === true && /^(?:the|that|der|die|das|dem|den|dein|deine)\s/i.test(last);
}

/** A sentence that wishes or chats, whatever else its words are about: "Hope the pallets stand straight". */
function isPleasantry({ marked, past, me }: SentenceReading): boolean {
  const chat = bit.wish | bit.howareyou | bit.smalltalk;
  return (marked & chat) !== 0 && !(past && me) && (marked & (bit.memory | bit.thanks | bit.offer | bit.request)) === 0;
}

/** "Every good story starts with a knock": true of everybody, at all times. */
function isMaxim(read: SentenceReading, words: Observed['note']['words']): boolean {
  const { marked, past, numbers, strong, sentence } = read;
  if (past || numbers > 0 || strong > 0 || (marked & (bit.memory | bit.thanks)) !== 0) return false;
  if ((marked & bit.general) === 0) return false;
  return words.slice(sentence.from, sentence.to).length > 3;
}

const modal =
  /^(?:könnte[nst]{0,2}|koennte[nst]{0,2}|kannst|würde[nst]{0,2}|wuerde[nst]{0,2}|möchte[nst]{0,2}|magst|hätte[nst]{0,2}|haette[nst]{0,2}|darf|dürfte[n]?|duerfte[n]?|could|can|would|will|may|might)$/;
const person = /^(?:sie|du|ihr|ich|wir|you|ya|u|i|we)$/;
const question =
  /^(?:wie|was|wer|wen|wo|wann|warum|wieso|weshalb|welche\p{L}?|ob|how|what|who|when|where|why|which|whether)$/u;
const asking = /^(?:ask|fragen|know|wissen)$/;

/** "Should I …?": advice in a matter of one's own. */
const advice = /^(?:kann|soll|muss|sollte|should|must)$/;

/** Between 0 and 1: "Could you …?" with something in it for the writer or one of theirs, surer with a word of favour. */
function modalAsk(
  read: SentenceReading,
  before: SentenceReading | undefined,
  words: Observed['note']['words'],
): number {
  const { sentence } = read;
  if (!sentence.question) return 0;
  if (read.tells && read.wanting === 0) return wantsAdvice(words, sentence) ? 1 : 0;
  const kin = (read.marked & bit.kin) !== 0 || (before !== undefined && (before.marked & bit.kin) !== 0);
  if (!read.me && !read.we && !kin) return 0;
  for (let i = sentence.from; i < sentence.to - 1; i++) {
    if (advice.test(words[i]?.folded ?? '') && /^(?:ich|i)$/.test(words[i + 1]?.folded ?? '')) return 0.5;
    const asked = question.test(words[i]?.folded ?? '');
    if (asked && advice.test(words[i + 1]?.folded ?? '') && /^(?:ich|i)$/.test(words[i + 2]?.folded ?? '')) return 0.5;
    if (asked) return 0;
    if (!modal.test(words[i]?.text.toLowerCase() ?? '') || !person.test(words[i + 1]?.folded ?? '')) continue;
    const [next, later] = [words[i + 2]?.folded ?? '', words[i + 3]?.folded ?? ''];
    if (question.test(next) || (asking.test(next) && question.test(later))) return 0;
    return read.wanting > 0 || read.requests > 1 || kin ? 1 : 0.5;
  }
  return 0;
}

/** "Could you tell me which exercises I should do?": what is to be told is what the writer should do. */
function wantsAdvice(words: Observed['note']['words'], { from, to }: SentenceReading['sentence']): boolean {
  for (let i = from; i < to; i++) {
    if (!advice.test(words[i]?.folded ?? '')) continue;
    // German puts the verb last, English behind the pronoun.
    if (/^i$/.test(words[i - 1]?.folded ?? '')) return true;
    if (i >= to - 2 && words.slice(Math.max(from + 2, i - 4), i).some(({ folded }) => folded === 'ich')) return true;
  }
  return false;
}
