import { bit, type TopicSet } from '../../lexicons/topic.ts';
import type { Sentence } from '../../note/sentences.ts';
import type { ContentFault } from './judgement.ts';
import { type FieldSet, fieldBit, partOnly, strongFields } from './page.ts';
import type { Observed } from './reading.ts';

/** Words that everybody says to everybody. */
const hollow: TopicSet =
  bit.common |
  bit.smalltalk |
  bit.howareyou |
  bit.wish |
  bit.network |
  bit.stock |
  bit.greeting |
  bit.signoff |
  bit.title |
  bit.vocative |
  bit.asking |
  bit.business |
  bit.praise |
  bit.me |
  bit.you |
  bit.we;
const everyday: TopicSet = bit.smalltalk | bit.howareyou | bit.wish;
const connecting: TopicSet = bit.network | bit.stock;
/** Signs of something that happened between the two, or that is given or asked in earnest. */
const earnest: TopicSet = bit.thanks | bit.kin | bit.offer | bit.request | bit.taboo;
/** What any list of hits shows of a person: a note that has only this of them has a gap filled in, and nothing said. */
const shownToAll: FieldSet = fieldBit.headline | fieldBit.company | fieldBit.location | fieldBit.name;
/** "Do you remember …": the shortest memory there is. */
const remembers = /^(?:erinner|remember|recall)/;
/** A longer note needs one such word in this many. */
const leastShare = 6;
const shortEnough = 6;
/** Longer notes are left to the judgement, which weighs instead of ruling. */
const mostWords = 18;

const isQuestion = ({ question }: Sentence) => question;
const isAsked = (sentences: readonly Sentence[], index: number) =>
  sentences.some(({ question, from, to }) => question && index >= from && index < to);

/**
 * The fault of a note in which every single word is an everyday one or is about connecting: "How is the weather?",
 * "Lust auf Austausch?". Name, title and employer of the recipient are no more than that: "How are things at Acme?". One
 * word that is none of these, a number, or another word that stands on the recipient's page, and it says nothing.
 */
export function hollowFault({ note, anatomy, topics, touches }: Observed): ContentFault | null {
  const asks = note.sentences.some(isQuestion);
  let body = 0;
  /** What a question about title or employer may be longer by: the gap that is filled in is no word of its own. */
  let gaps = 0;
  let small = 0;
  let network = 0;
  let praise = 0;
  let plain = 0;
  let topical = 0;
  let marked: TopicSet = 0;
  for (let index = 0; index < note.words.length; index++) {
    const word = note.words[index];
    if (word === undefined || anatomy.parts[index] !== 'body') continue;
    const marks = topics.marks[index] ?? 0;
    const fields = touches[index] ?? 0;
    if (fields === fieldBit.name) continue;
    // "Working in Bremen too" is something, if little; a question about the gap is none.
    if ((fields & shownToAll) !== 0 && (marks & earnest) === 0 && isAsked(note.sentences, index)) {
      gaps = shortEnough;
      continue;
    }
    if ((marks & (hollow | bit.plain)) === bit.plain) plain++;
    else if ((marks & hollow) === 0 || (marks & earnest) !== 0 || word.number !== null || remembers.test(word.folded))
      return null;
    if (
      (fields & strongFields) !== 0 &&
      (fields & partOnly) === 0 &&
      (marks & (everyday | connecting | bit.common)) === 0
    )
      return null;
    body++;
    marked |= marks;
    if (marks & everyday) small++;
    if (marks & (bit.smalltalk | bit.network)) topical++;
    if (marks & connecting) network++;
    if (marks & bit.praise && (marks & (bit.wish | bit.stock)) === 0) praise++;
  }
  if (body === 0 || body > mostWords || plain > topical || (small + network) * leastShare < body - shortEnough - gaps)
    return null;
  if ((marked & bit.memory) !== 0 && (!asks || small + network === 0)) return null;
  if ((marked & (bit.business | bit.praise)) !== 0 && !asks && network === 0) return null;
  if (small === 0 && network === 0) return asks && (marked & bit.we) === 0 ? 'smalltalk' : null;
  if (praise > small && praise >= network) return 'flattery';
  return network > small ? 'generic' : 'smalltalk';
}
