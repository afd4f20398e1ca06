import { bit, type TopicSet } from '../../../lexicons/topic.ts';
import { fieldBit, partOnly, strongFields } from '../page.ts';
import type { Observed } from '../reading.ts';
import { dull, vague, weakFields } from './kinds.ts';

/** Topics whose words are counted. */
const counted: TopicSet =
  bit.smalltalk |
  bit.howareyou |
  bit.wish |
  bit.network |
  bit.stock |
  bit.saying |
  bit.business |
  bit.praise |
  bit.thanks |
  bit.offer |
  bit.trade |
  bit.request |
  bit.favour |
  bit.pressure |
  bit.taboo |
  bit.shared |
  bit.memory |
  bit.me |
  bit.you |
  bit.we |
  bit.career;

const startsWithDigit = (folded: string) => {
  const code = folded.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
};
const year = /^(?:19|20)\d\d$/;
/** Words by the number of their topic's bit; one array for all notes, emptied before each. */
const byTopic = new Int32Array(32);

/** Counts the words of a note's body by topic, by what they touch on the page, and by what they tell. */
export function countWords({ note, anatomy, topics, touches }: Observed) {
  let body = 0;
  let strongDull = 0;
  let strongPlain = 0;
  let part = 0;
  let weak = 0;
  let mutual = 0;
  let wants = 0;
  let informative = 0;
  let named = 0;
  let numbers = 0;
  let years = 0;
  byTopic.fill(0);
  const touched = new Set<string>();
  let sentence = 0;
  const { words, sentences } = note;
  for (let i = 0; i < words.length; i++) {
    while ((sentences[sentence + 1]?.from ?? Number.POSITIVE_INFINITY) <= i) sentence++;
    const word = words[i];
    if (word === undefined || anatomy.parts[i] !== 'body') continue;
    body++;
    const marks = topics.marks[i] ?? 0;
    const fields = touches[i] ?? 0;
    const { number } = word;
    if ((fields & strongFields) !== 0) {
      if ((fields & partOnly) !== 0) {
        if ((marks & dull) === 0) part++;
      } else if (number === null && (marks & dull) !== 0 && (marks & vague) === 0) strongPlain++;
      else if (number !== null || (marks & dull) === 0) touched.add(topics.known[i]?.stem ?? '');
      else if ((marks & bit.common) === 0) strongDull++;
    }
    if ((fields & weakFields) !== 0 && (fields & strongFields) === 0) weak++;
    if ((fields & fieldBit.mutual) !== 0) mutual++;
    if ((fields & fieldBit.wants) !== 0 && (marks & dull) === 0) wants++;
    if (number !== null || startsWithDigit(word.folded)) {
      if (year.test(word.folded)) years++;
      else numbers++;
    } else if ((marks & dull) === 0) {
      if (word.folded.length > 2) informative++;
      if (word.capital && sentences[sentence]?.from !== i && marks === 0) named++;
    }
    let left = marks & counted;
    if (left & bit.request && isCountOfPage(words, touches, i)) left &= ~bit.request;
    for (; left !== 0; left &= left - 1) {
      const index = 31 - Math.clz32(left & -left);
      byTopic[index] = (byTopic[index] ?? 0) + 1;
    }
  }
  return {
    /** All words that are neither greeting, name nor sign-off. */
    body,
    /** Different words that meet what this person said, did or listed. */
    strong: touched.size,
    strongDull,
    strongPlain,
    part,
    weak,
    mutual,
    /** Words that meet what this person is looking for. */
    wants,
    informative,
    named,
    numbers,
    years,
    smalltalk: of(bit.smalltalk),
    howareyou: of(bit.howareyou),
    wish: of(bit.wish),
    network: of(bit.network),
    stock: of(bit.stock),
    saying: of(bit.saying),
    business: of(bit.business),
    praise: of(bit.praise),
    thanks: of(bit.thanks),
    offer: of(bit.offer),
    trade: of(bit.trade),
    request: of(bit.request),
    favour: of(bit.favour),
    pressure: of(bit.pressure),
    taboo: of(bit.taboo),
    shared: of(bit.shared),
    memory: of(bit.memory),
    me: of(bit.me),
    you: of(bit.you),
    we: of(bit.we),
    career: of(bit.career),
  };
}

const of = (topic: TopicSet) => byTopic[31 - Math.clz32(topic)] ?? 0;

/** "15 minutes" that stand on the page are told about, not asked for. */
export function isCountOfPage(words: Observed['note']['words'], touches: Observed['touches'], index: number): boolean {
  return [index, index - 1].some((at) => (touches[at] ?? 0) !== 0 && typeof words[at]?.number === 'number');
}
