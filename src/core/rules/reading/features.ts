import { bit, type TopicSet } from '../../lexicons/topic.ts';
import { numberOf } from '../../note/numbers.ts';
import { fieldBit, partOnly, strongFields } from './page.ts';
import type { Observed } from './reading.ts';

const { common, business, smalltalk, howareyou, wish, network, stock, saying, praise } = bit;
const {
  offer,
  trade,
  request,
  favour,
  pressure,
  taboo,
  shared,
  memory,
  thanks,
  me,
  you,
  we,
  asking,
  career,
  kin,
  plain,
} = bit;
/** Words that say nothing about this person. */
const dull: TopicSet =
  common |
  business |
  plain |
  smalltalk |
  howareyou |
  wish |
  network |
  stock |
  praise |
  saying |
  bit.greeting |
  bit.signoff |
  bit.title;
/** Words that meet any page by chance. */
const vague: TopicSet = common | network | stock | howareyou | wish | bit.greeting | bit.signoff | bit.title;
const weakFields = fieldBit.headline | fieldBit.company | fieldBit.location | fieldBit.groups | fieldBit.languages;

/** Everything that the judgement looks at. The order is that of the weights. */
export const featureNames = [
  'bias',
  'touch1',
  'touch2',
  'touch4',
  'touchPart',
  'touchDull',
  'touchPlain',
  'touchWeak',
  'touchMutual',
  'onlyWeak',
  'untouched',
  'noPage',
  'memory1',
  'memory3',
  'memoryPhrase',
  'youDid',
  'question',
  'questionMark',
  'numbers',
  'years',
  'named',
  'informative',
  'informativeShare',
  'quote',
  'thanks',
  'thanksFor',
  'smalltalk1',
  'smalltalk3',
  'howareyou',
  'wish',
  'smallShare',
  'network',
  'stock1',
  'stock2',
  'netShare',
  'saying',
  'business',
  'praise1',
  'praise2',
  'praiseShare',
  'barePraise',
  'offer1',
  'offer3',
  'offerShare',
  'offerEnd',
  'trade',
  'tradeShare',
  'sellSentence',
  'offerPhrase',
  'request1',
  'request3',
  'requestEnd',
  'favour',
  'favourEnd',
  'requestPhrase',
  'pressure1',
  'pressure3',
  'pressurePhrase',
  'taboo1',
  'taboo2',
  'career',
  'meShare',
  'noYou',
  'meOnly',
  'we',
  'you',
  'shared1',
  'shared2',
  'short',
  'long',
  'exclaim',
  'untouchedSmall',
  'untouchedNet',
  'untouchedPraise',
  'untouchedOffer',
  'untouchedTaboo',
  'emptySentences',
  'youInfo',
  'meInfo',
  'questionTouch',
  'weMemory',
  'claims',
  'youPast',
  'mePast',
  'kin',
  'questionYou',
  'quotesPage',
  'questionLast',
] as const;
export type FeatureName = (typeof featureNames)[number];

const upTo = (value: number, most: number) => Math.min(value, most) / most;
const flag = (value: boolean) => (value ? 1 : 0);

/** Measures a note. Every value lies between 0 and 1 and can be said in a sentence. */
export function featuresOf(reading: Observed): Readonly<Record<FeatureName, number>> {
  const { note, anatomy, topics, touches, page } = reading;
  const { words, text } = note;
  const count = {
    body: 0,
    strong: 0,
    strongDull: 0,
    strongPlain: 0,
    part: 0,
    weak: 0,
    mutual: 0,
    informative: 0,
    named: 0,
    numbers: 0,
    years: 0,
    smalltalk: 0,
    howareyou: 0,
    wish: 0,
    network: 0,
    stock: 0,
    saying: 0,
    business: 0,
    praise: 0,
    thanks: 0,
    offer: 0,
    trade: 0,
    request: 0,
    favour: 0,
    pressure: 0,
    taboo: 0,
    shared: 0,
    memory: 0,
    me: 0,
    you: 0,
    we: 0,
    career: 0,
  };
  const touched = new Set<string>();
  const starts = new Set(note.sentences.map((sentence) => sentence.from));
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || anatomy.parts[i] !== 'body') continue;
    count.body++;
    const marks = topics.marks[i] ?? 0;
    const fields = touches[i] ?? 0;
    const number = numberOf(word.folded);
    if ((fields & strongFields) !== 0) {
      if ((fields & partOnly) !== 0) {
        if ((marks & dull) === 0) count.part++;
      } else if (number === null && (marks & dull) !== 0 && (marks & vague) === 0) count.strongPlain++;
      else if (number !== null || (marks & dull) === 0) touched.add(topics.stems[i] ?? '');
      else if ((marks & common) === 0) count.strongDull++;
    }
    if ((fields & weakFields) !== 0 && (fields & strongFields) === 0) count.weak++;
    if ((fields & fieldBit.mutual) !== 0) count.mutual++;
    if (number !== null || /^\d/.test(word.folded)) {
      if (/^(?:19|20)\d\d$/.test(word.folded)) count.years++;
      else count.numbers++;
    } else if ((marks & dull) === 0) {
      if (word.folded.length > 2) count.informative++;
      if (word.capital && !starts.has(i) && marks === 0) count.named++;
    }
    if (marks & smalltalk) count.smalltalk++;
    if (marks & howareyou) count.howareyou++;
    if (marks & wish) count.wish++;
    if (marks & network) count.network++;
    if (marks & stock) count.stock++;
    if (marks & saying) count.saying++;
    if (marks & business) count.business++;
    if (marks & praise) count.praise++;
    if (marks & thanks) count.thanks++;
    if (marks & offer) count.offer++;
    if (marks & trade) count.trade++;
    if (marks & request) count.request++;
    if (marks & favour) count.favour++;
    if (marks & pressure) count.pressure++;
    if (marks & taboo) count.taboo++;
    if (marks & shared) count.shared++;
    if (marks & memory) count.memory++;
    if (marks & me) count.me++;
    if (marks & you) count.you++;
    if (marks & we) count.we++;
    if (marks & career) count.career++;
  }
  count.strong = touched.size;
  const phrases = { memory: 0, stock: 0, offer: 0, trade: 0, request: 0, favour: 0, pressure: 0 };
  for (const phrase of topics.phrases) {
    if (anatomy.parts[phrase.from] !== 'body') continue;
    if (phrase.topic & memory) phrases.memory++;
    if (phrase.topic & stock) phrases.stock++;
    if (phrase.topic & offer) phrases.offer++;
    if (phrase.topic & request) phrases.request++;
    if (phrase.topic & pressure) phrases.pressure++;
  }
  const s = sentenceFeatures(reading);
  count.request -= s.told;
  count.favour -= s.toldFavours;
  if (count.request <= 0) phrases.request = 0;
  const body = Math.max(1, count.body);
  const known = page !== null && page.strong >= 6;
  const untouched = known && count.strong === 0 && count.mutual === 0 && count.strongPlain < 2 ? 1 : 0;
  return {
    bias: 1,
    touch1: flag(count.strong > 0),
    touch2: upTo(Math.max(0, count.strong - 1), 1),
    touch4: upTo(Math.max(0, count.strong - 2), 2),
    touchPart: upTo(count.part, 2),
    touchPlain: upTo(count.strongPlain, 2),
    touchDull: upTo(count.strongDull, 2),
    touchWeak: flag(count.weak > 0),
    touchMutual: flag(count.mutual > 0),
    onlyWeak: flag((count.weak > 0 || count.mutual > 0) && count.strong === 0),
    untouched,
    noPage: flag(!known),
    memory1: flag(count.memory > 0),
    memory3: upTo(Math.max(0, count.memory - 1), 3),
    memoryPhrase: upTo(phrases.memory, 2),
    youDid: flag(s.youSubstance > 0),
    question: flag(s.questions > 0),
    questionMark: flag(s.questionMarks > 0),
    numbers: upTo(count.numbers, 2),
    years: flag(count.years > 0),
    named: upTo(count.named, 4),
    informative: upTo(count.informative, 10),
    informativeShare: count.informative / body,
    quote: flag(/[„“”"»«‘]/.test(text)),
    thanks: flag(count.thanks > 0),
    thanksFor: flag(s.thanksFor > 0),
    smalltalk1: flag(count.smalltalk > 0),
    smalltalk3: upTo(Math.max(0, count.smalltalk - 1), 3),
    howareyou: flag(count.howareyou > 0),
    wish: upTo(count.wish, 3),
    smallShare: (count.smalltalk + count.howareyou + count.wish) / body / 2,
    network: upTo(count.network, 3),
    stock1: flag(phrases.stock > 0 || count.stock > 0),
    stock2: upTo(Math.max(0, phrases.stock - 1), 2),
    netShare: Math.min(1, (count.network + count.stock) / body),
    saying: upTo(count.saying, 2),
    business: upTo(count.business, 4),
    praise1: flag(count.praise > 0),
    praise2: upTo(Math.max(0, count.praise - 1), 3),
    praiseShare: count.praise / body,
    barePraise: flag(s.barePraise > 0),
    offer1: flag(count.offer > 0),
    offer3: upTo(Math.max(0, count.offer - 1), 4),
    offerShare: count.offer / body,
    offerEnd: upTo(s.offerEnd, 3),
    trade: upTo(count.trade, 4),
    tradeShare: Math.min(1, (count.trade / body) * 3),
    sellSentence: upTo(s.selling, 2),
    offerPhrase: upTo(phrases.offer, 2),
    request1: flag(count.request > 0),
    request3: upTo(Math.max(0, count.request - 1), 4),
    requestEnd: upTo(s.requestEnd, 3),
    favour: upTo(count.favour, 4),
    favourEnd: upTo(s.favourEnd, 3),
    requestPhrase: upTo(phrases.request, 2),
    pressure1: flag(count.pressure > 0),
    pressure3: upTo(Math.max(0, count.pressure - 1), 4),
    pressurePhrase: upTo(phrases.pressure, 2),
    taboo1: flag(count.taboo > 0),
    taboo2: upTo(Math.max(0, count.taboo - 1), 2),
    career: upTo(count.career, 6),
    meShare: Math.min(1, (count.me / body) * 4),
    noYou: flag(count.you === 0),
    meOnly: flag(count.you === 0 && count.me > 0 && count.we === 0),
    we: flag(count.we > 0),
    you: upTo(count.you, 3),
    shared1: flag(count.shared > 0),
    shared2: upTo(Math.max(0, count.shared - 1), 2),
    short: flag(count.body <= 10),
    long: upTo(Math.max(0, count.body - 25), 25),
    exclaim: upTo(text.split('!').length - 1, 3),
    untouchedSmall: untouched * upTo(count.smalltalk + count.howareyou + count.wish, 3),
    untouchedNet: untouched * upTo(count.network + count.stock + count.saying, 3),
    untouchedPraise: untouched * upTo(count.praise, 3),
    untouchedOffer: untouched * upTo(count.offer, 3),
    untouchedTaboo: untouched * upTo(count.taboo, 2),
    emptySentences: s.sentences === 0 ? 1 : s.empty / s.sentences,
    youInfo: upTo(s.youInfo, 6),
    meInfo: upTo(s.meInfo, 8),
    questionTouch: flag(s.questionTouch > 0),
    weMemory: flag(s.weMemory > 0),
    claims: upTo(s.claims, 2),
    youPast: flag(s.youPast > 0),
    mePast: upTo(s.mePast, 2),
    kin: flag(s.kin > 0),
    questionYou: flag(s.questionYou > 0),
    questionLast: flag(s.questionLast > 0),
    quotesPage: flag(reading.quotations.some(({ fields }) => fields !== 0)),
  };
}

function sentenceFeatures({ note, anatomy, topics, touches, lexicon }: Observed) {
  const found = {
    sentences: 0,
    empty: 0,
    questions: 0,
    questionMarks: 0,
    questionTouch: 0,
    youSubstance: 0,
    weMemory: 0,
    youInfo: 0,
    meInfo: 0,
    thanksFor: 0,
    barePraise: 0,
    offerEnd: 0,
    requestEnd: 0,
    favourEnd: 0,
    selling: 0,
    claims: 0,
    youPast: 0,
    mePast: 0,
    kin: 0,
    questionYou: 0,
    questionLast: 0,
    told: 0,
    toldFavours: 0,
  };
  const last = note.sentences.length - 1;
  const lastBody = note.sentences.findLastIndex(({ from }) => anatomy.parts[from] !== 'signoff');
  note.sentences.forEach((sentence, index) => {
    let marked: TopicSet = 0;
    let informative = 0;
    let strong = 0;
    let plainly = 0;
    let wonders = false;
    let tells = false;
    let wanting = 0;
    let body = 0;
    let offers = 0;
    let trades = 0;
    let requests = 0;
    let favours = 0;
    let numbers = 0;
    let past = false;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (anatomy.parts[i] !== 'body') continue;
      body++;
      const marks = topics.marks[i] ?? 0;
      const fields = touches[i] ?? 0;
      marked |= marks;
      const number = numberOf(note.words[i]?.folded ?? '');
      if (number !== null && number > 1) numbers++;
      if ((marks & (praise | network | wish)) === 0 && isPast(lexicon?.language, note.words[i]?.folded ?? ''))
        past = true;
      if ((marks & dull) === 0 && number === null) informative++;
      if ((fields & strongFields) !== 0 && (fields & partOnly) === 0 && ((marks & dull) === 0 || number !== null))
        strong++;
      else if ((fields & strongFields) !== 0 && (fields & partOnly) === 0 && (marks & vague) === 0) plainly++;
      if (wondering.test(note.words[i]?.folded ?? '')) wonders = true;
      if (marks & offer) offers++;
      if (marks & trade) trades++;
      if (marks & request) requests++;
      if (marks & favour) {
        favours++;
        if ((marks & common) === 0 && number === null) wanting++;
      }
      if ((body === 1 ? opening : telling).test(note.words[i]?.folded ?? '')) tells = true;
    }
    if (body === 0) return;
    const says = informative + 2 * strong;
    const hasYou = (marked & you) !== 0;
    const hasMe = (marked & (me | we)) !== 0;
    found.sentences++;
    if (says === 0) found.empty++;
    if (sentence.question || (wonders && (marked & asking) !== 0)) {
      const small = (marked & howareyou) !== 0;
      const about = says + plainly > 0;
      // "Could you tell me what you glue it with?" wants no favour, it wants to know.
      if (tells && about && hasYou && wanting === 0 && sentence.question && (marked & asking) !== 0) {
        found.told += requests;
        found.toldFavours += favours;
        requests = 0;
        favours = 0;
      }
      if (!small && about) found.questionMarks++;
      if (!small && about && (marked & (asking | you)) !== 0 && requests === 0 && offers < 2) {
        found.questions++;
        if (hasYou) found.questionYou++;
        if (index === lastBody) found.questionLast++;
        if (strong > 0) found.questionTouch++;
      }
    }
    if (hasYou && says > 1 && (marked & memory) !== 0) found.youSubstance++;
    if ((marked & we) !== 0 && says > 1 && (marked & memory) !== 0) found.weMemory++;
    if (hasYou) found.youInfo = Math.max(found.youInfo, says);
    else if ((marked & me) !== 0 || hasMe === false) found.meInfo += informative;
    if ((marked & thanks) !== 0 && says > 1) found.thanksFor++;
    if ((marked & praise) !== 0 && says <= 1) found.barePraise++;
    if (hasMe && offers + trades > 1) found.selling++;
    if (past && hasYou && !sentence.question && says > 0) found.youPast++;
    if (past && (marked & me) !== 0 && says > 0) found.mePast++;
    if ((marked & kin) !== 0 && (marked & saying) === 0 && says > 0) found.kin++;
    if (numbers > 0 && strong === 0 && !sentence.question && hasMe) found.claims++;
    if (index >= last - 1) {
      found.offerEnd += offers;
      found.requestEnd += requests;
      found.favourEnd += favours;
    }
  });
  return found;
}

/** A question that is put as a wish to know. */
const wondering =
  /^(?:curious|wonder|wondering|wondered|neugierig|interessiert|interessieren|frag|frage|wusst|wusste)$/;

/** An answer is asked for, nothing else. */
const opening = /^(?:how|what|which|wie|was|welche|welcher|welches|welchen|womit|woran|wodurch)$/;
const telling = /^(?:tell|explain|know|sagen|sagt|sag|verrat|verraten|verratst|erklaren|erzahlen|wissen)$/;

const englishPast =
  /^(?:\p{L}{2,}ed|was|were|had|did|made|gave|told|took|came|went|saw|sat|stood|taught|bought|brought|caught|kept|left|let|lent|met|ran|said|sold|sent|showed|shot|spoke|wrote|won|wore|woke|drove|fell|felt|found|got|held|heard|knew|lost|paid|put|rang|rode|stuck|swore|threw|thought|broke|built|burnt|cut|died|drew|drank|ate|fed|fought|forgot|grew|hung|hid|hit|hurt|laid|led|learnt|lit|meant|read|rose|sang|shook|shut|slept|spent|stole|swam|tore|understood)$/u;
const germanPast =
  /^(?:(?:\p{L}{0,6})ge\p{L}{2,}(?:t|en)|\p{L}{3,}iert|\p{L}{4,}test|\p{L}{4,}ten?|war|warst|waren|hatte|hattest|hatten|sagte|meinte|kam|kamen|ging|gingen|stand|standen|lag|sass|sassen|gab|gabst|half|hielt|liess|lief|nahm|schrieb|sprach|trug|zog|fuhr|bekam|verkauft|verloren|erzahlt|erklart|besucht|bestanden|behalten|verpasst|ubernommen|unterschrieben|empfohlen|bezahlt|verstanden|begriffen|entdeckt|erwischt|zerlegt|repariert)$/u;

/** True for a verb of the past, as far as its form shows it. */
function isPast(language: 'de' | 'en' | undefined, folded: string): boolean {
  return language === 'de' ? germanPast.test(folded) : englishPast.test(folded);
}
