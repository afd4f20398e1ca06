import type { Material, Reading } from '../hook.ts';
import { quoting } from '../material.ts';
import { answeredBy } from '../reading/statement.ts';
import { talk } from '../talk/find.ts';

/** Passages from the recipient's own posts, the most striking first. */
export function findPost(reading: Reading): Material[] {
  return reading.posts
    .filter(({ quote }) => quote.score >= 1.2 && !talk.test(quote.text))
    .slice(0, 24)
    .map(({ quote, fact, whole, score }) => {
      const lead = quote.shape === 'phrase' ? 'phrase' : whole.startsWith(quote.text) ? 'first' : 'sentence';
      const ask = quote.shape === 'phrase' ? 'plain' : quote.statement;
      const worth = 62 + score * 3 + reading.common.fit(whole) * 2;
      return quoting(
        reading,
        'post',
        worth,
        [lead, ask],
        fact,
        answeredBy(whole) + (/\d/.test(quote.text) ? '' : 'd'),
        quote.score >= 2.2,
      );
    });
}
