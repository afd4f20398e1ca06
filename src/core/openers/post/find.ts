import type { Material, Reading } from '../hook.ts';
import { quoting } from '../material.ts';
import { answeredBy } from '../reading/statement.ts';
import { talk } from '../talk/find.ts';

/** Passages from the recipient's own posts, the most striking first. */
export function findPost(reading: Reading): Material[] {
  return (
    reading.posts
      // A few words without a verb say too little, unless they begin the post.
      .filter(
        ({ quote, whole }) =>
          quote.statement !== 'plain' || (whole.startsWith(quote.text) && quote.text.split(' ').length > 5),
      )
      .filter(({ quote }) => quote.score >= 1.2 && !talk.test(quote.text))
      .slice(0, 24)
      .map(({ quote, fact, whole, score }) => {
        const lead = quote.shape === 'phrase' ? 'phrase' : whole.startsWith(quote.text) ? 'first' : 'sentence';
        const ask = quote.shape === 'phrase' ? 'plain' : quote.statement;
        const rest = whole.slice(whole.indexOf(quote.text) + quote.text.length);
        // What follows in the post has told how it went on.
        const told = rest.length > 20 ? 'g' : '';
        const worth = 62 + score * 3 - (ask === 'plain' ? 8 : 0) + reading.common.fit(whole) * 2;
        return quoting(
          reading,
          'post',
          worth,
          [lead, ask],
          fact,
          answeredBy(whole).replace('f', '') + answeredBy(quote.text) + told,
          quote.score >= 2.2,
        );
      })
  );
}
