import type { Material, Reading } from '../hook.ts';
import { answeredBy } from '../reading/statement.ts';
import { quoted } from '../voice/template.ts';

const talk =
  /\b(?:vortrag|vorträge|keynote|podium|podiumsdiskussion|speaking at|my talk|our talk|panel|webinar|ich spreche|spreche ich|halte einen|gave a talk|giving a talk|on stage|auf der bühne|podcast-?folge|publikumsgespräch)\b/i;
const ahead =
  /\b(?:speaking at|i will|will be|werde|spreche|halte|giving|next|nächste|am \d{1,2}\.|ab \d|slightly terrified|aufgeregt)\b/i;

/** A talk, panel or recording that the recipient wrote about. */
export function findTalk(reading: Reading): Material[] {
  return reading.posts
    .filter(({ quote }) => quote.shape === 'sentence' && talk.test(quote.text))
    .slice(0, 6)
    .map(({ quote, fact, whole, score }) => ({
      hook: 'talk',
      score: 70 + score * 2 + reading.common.fit(whole) * 2,
      lead: 'plain',
      ask: ahead.test(whole) ? 'ahead' : 'held',
      slots: { q: quoted(quote.text, reading.language) },
      facts: [fact],
      answered: answeredBy(whole),
      carries: true,
    }));
}
