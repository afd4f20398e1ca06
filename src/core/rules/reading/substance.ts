import { bit, type TopicSet } from '../../lexicons/topic.ts';
import type { Span } from '../../note/finding.ts';
import { strongFields } from './page.ts';
import type { Reading } from './reading.ts';

const dull =
  bit.common |
  bit.business |
  bit.smalltalk |
  bit.howareyou |
  bit.wish |
  bit.network |
  bit.stock |
  bit.praise |
  bit.saying;

/** True when nothing in the body could only be said to this person. */
export function lacksSubstance(reading: Reading): boolean {
  const { note, anatomy, topics, touches } = reading;
  let informative = 0;
  let met = 0;
  let memories = 0;
  for (let i = 0; i < note.words.length; i++) {
    if (anatomy.parts[i] !== 'body') continue;
    const marks = topics.marks[i] ?? 0;
    if (((touches[i] ?? 0) & strongFields) !== 0 && (marks & dull) === 0) met++;
    if ((marks & dull) === 0) informative++;
    if ((marks & bit.memory) !== 0) memories++;
  }
  return met === 0 && memories === 0 && informative <= 2;
}

/** From the first to the last word of the first sentence that carries one of these topics. */
export function spanOf({ note, anatomy, topics }: Reading, wanted: TopicSet): Span | null {
  for (const sentence of note.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (anatomy.parts[i] !== 'body' || ((topics.marks[i] ?? 0) & wanted) === 0) continue;
      return [sentence.start, sentence.end];
    }
  }
  return null;
}
