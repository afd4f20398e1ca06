// npm run --silent check-notes: judges notes, one JSON object a line in, one a line out.
//   in  {"id","note","network","recipient"?,"sender"?,"limit"?}
//   out {"id","verdict","language","findings":[{"rule","weight","span"}]}
import { answerLines } from './json-lines.mjs';
import { loadSource } from './load-source.mjs';
import { networkOf, recipientOf } from './request.mjs';

const { checkNote } = await loadSource('src/core/rules/index.ts');

await answerLines(({ id, note, network, recipient, sender, limit }) => {
  if (typeof note !== 'string') throw new TypeError('"note" must be a string');
  const context = {
    network: networkOf(network),
    recipient: recipientOf(recipient),
    sender: sender ?? undefined,
    limit: limit ?? undefined,
  };
  const { verdict, language, findings } = checkNote(note, context);
  return {
    id,
    verdict,
    language,
    findings: findings.map(({ rule, weight, span }) => ({ rule, weight, span })),
  };
});
