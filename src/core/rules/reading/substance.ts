import { bit, type TopicSet } from '../../lexicons/topic.ts';
import type { Finding, Span } from '../../note/finding.ts';
import type { ContentFault } from './judgement.ts';
import type { Reading } from './reading.ts';

/** A second fault is named beside the first when it is about as likely. */
const alsoFrom = 0.3;

/** The sentence with most words of these topics; null when none has any. */
export function spanOf({ note, anatomy, topics }: Reading, wanted: TopicSet): Span | null {
  let best: Span | null = null;
  let most = 0;
  for (const sentence of note.sentences) {
    let found = 0;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (anatomy.parts[i] === 'body' && ((topics.marks[i] ?? 0) & wanted) !== 0) found++;
    }
    if (found > most) {
      most = found;
      best = [sentence.start, sentence.end];
    }
  }
  return best;
}

/** True when a word or phrase of this topic stands in what the note says. */
export function mentions({ note, anatomy, topics }: Reading, wanted: TopicSet): boolean {
  return note.words.some((_, index) => anatomy.parts[index] === 'body' && ((topics.marks[index] ?? 0) & wanted) !== 0);
}

/** The finding of a content fault, when the judgement holds the note for it. */
export function* contentFinding(
  reading: Reading,
  rule: ContentFault,
  topic: keyof typeof bit,
  variantOf: (text: string) => string,
): Iterable<Finding> {
  const { judgement } = reading;
  if (judgement === null || !judgement.held) return;
  if (judgement.fault !== rule && judgement.share[rule] < alsoFrom) return;
  yield { rule, weight: 'hold', span: spanOf(reading, bit[topic]), params: { variant: variantOf(reading.note.text) } };
}
