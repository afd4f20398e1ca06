// npm run --silent suggest-openers: one request a line in, its openers a line out.
// In:  {"id","network","recipient","sender"?,"language"?,"address"?,"limit"?, …as OpenerRequest}
// Out: {"id","openers":[{"text","hook","facts":[{"field","value"}],"language","address","frame"}],"blank":reason|null}
import { answerLines } from './json-lines.mjs';
import { loadSource } from './load-source.mjs';

const { suggestOpeners } = await loadSource('src/core/openers/index.ts');
const now = Date.now();

await answerLines(({ id, network, recipient, ...rest }) => {
  if (typeof recipient !== 'object' || recipient === null) throw new TypeError('"recipient" is missing');
  const { openers, blank } = suggestOpeners({
    now,
    ...rest,
    network: network === 'xing' ? 'xing' : 'linkedin',
    recipient,
  });
  return { id: id ?? null, openers, blank };
});
