import type { Material, Reading } from '../hook.ts';
import { quoting } from '../material.ts';
import { answeredBy } from '../reading/statement.ts';

/** Words that only a talk, a panel or a recording has. */
export const talk =
  /\b(?:vortr(?:ag|äge)|keynote|podium|speaking at|(?:my|our|a) talk|podiumsdiskussion|(?:on a|my|our) panel\b|panel discussion|webinar|ich spreche|durfte ich .{3,80}sprechen|habe ich (?:über|zu) .{3,70} gesprochen|durfte ich über|\bspoke (?:at|about)|gave a (?:talk|lecture|keynote)|on stage|auf der bühne|publikumsgespräch)/i;
const ahead = /\b(?:speaking at|will|werde|spreche|halte|giving|next|nächste|am \d{1,2}\.|terrified|aufgeregt)\b/i;

/** A talk, panel or recording that the recipient wrote about. */
export function findTalk(reading: Reading): Material[] {
  return reading.posts
    .filter(({ quote }) => talk.test(quote.text))
    .slice(0, 6)
    .map(({ quote, fact, whole, score }) => {
      const worth = 70 + score * 2 + reading.common.fit(whole) * 2;
      return quoting(
        reading,
        'talk',
        worth,
        ['plain', ahead.test(whole) ? 'ahead' : 'held'],
        fact,
        answeredBy(whole, quote.text),
      );
    });
}
