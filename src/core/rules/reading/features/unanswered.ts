import type { Observed } from '../reading.ts';
import { sign } from './signs.ts';

/** A note is read up to here. */
const mostWords = 120;

/** Between 0 and 1: how much a note reckons up what was sent before and not answered. */
export function isUnanswered({ signs, anatomy }: Observed): number {
  let found = 0;
  for (let i = 0; i < signs.length && i <= mostWords; i++) if (anatomy.parts[i] === 'body') found |= signs[i] ?? 0;
  const [replies, repeats, sent] = [found & sign.replies, found & sign.repeats, found & sign.sent];
  return repeats && sent ? (replies ? 1 : 0.6) : replies && sent ? 0.4 : 0;
}
