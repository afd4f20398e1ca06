import { bit, type TopicSet } from '../../../lexicons/topic.ts';
import { numberOf } from '../../../note/numbers.ts';
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

/** Words by the number of their topic's bit; one array for all notes, emptied before each. */
const byTopic = new Int32Array(32);

/** Counts the words of a note's body by topic, by what they touch on the page, and by what they tell. */
export function countWords({ note, anatomy, topics, touches }: Observed) {
  const count = {
    /** All words that are neither greeting, name nor sign-off. */
    body: 0,
    /** Different words that meet what this person said, did or listed. */
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
  };
  byTopic.fill(0);
  const touched = new Set<string>();
  let sentence = 0;
  for (let i = 0; i < note.words.length; i++) {
    while ((note.sentences[sentence + 1]?.from ?? Number.POSITIVE_INFINITY) <= i) sentence++;
    const word = note.words[i];
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
      else if ((marks & bit.common) === 0) count.strongDull++;
    }
    if ((fields & weakFields) !== 0 && (fields & strongFields) === 0) count.weak++;
    if ((fields & fieldBit.mutual) !== 0) count.mutual++;
    if (number !== null || /^\d/.test(word.folded)) {
      if (/^(?:19|20)\d\d$/.test(word.folded)) count.years++;
      else count.numbers++;
    } else if ((marks & dull) === 0) {
      if (word.folded.length > 2) count.informative++;
      if (word.capital && note.sentences[sentence]?.from !== i && marks === 0) count.named++;
    }
    if (marks !== 0) {
      let left = marks & counted;
      if (left & bit.request && isCountOfPage(note.words, touches, i)) left &= ~bit.request;
      for (; left !== 0; left &= left - 1) {
        const index = 31 - Math.clz32(left & -left);
        byTopic[index] = (byTopic[index] ?? 0) + 1;
      }
    }
  }
  count.strong = touched.size;
  const of = (topic: TopicSet) => byTopic[31 - Math.clz32(topic)] ?? 0;
  return {
    ...count,
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

/** "15 minutes" that stand on the page are told about, not asked for. */
export function isCountOfPage(words: Observed['note']['words'], touches: Observed['touches'], index: number): boolean {
  return [index, index - 1].some((at) => (touches[at] ?? 0) !== 0 && numberOf(words[at]?.folded ?? '') !== null);
}
