import type { Material, Reading } from '../hook.ts';
import { answeredBy } from '../reading/statement.ts';
import { quoted } from '../voice/template.ts';

const aboutTalk = /\b(?:vortrag|vorträge|keynote|podium|speaking at|my talk|panel|webinar|ich spreche|halte einen)\b/i;

/** Passages from the recipient's own posts, the most striking first. */
export function findPost(reading: Reading): Material[] {
  return reading.posts
    .filter(({ quote }) => quote.score >= 0.8 && !aboutTalk.test(quote.text))
    .slice(0, 24)
    .map(({ quote, fact, whole, score }) => ({
      hook: 'post',
      score: 62 + score * 3 + reading.common.fit(whole) * 2,
      lead: quote.shape === 'phrase' ? 'phrase' : whole.startsWith(quote.text) ? 'first' : 'sentence',
      ask: quote.shape === 'phrase' ? 'plain' : quote.statement,
      slots: { q: quoted(quote.text, reading.language) },
      facts: [fact],
      answered: answeredBy(whole),
      carries: quote.score >= 2.2,
    }));
}
