// npm run --silent suggest-openers: one request a line in, its openers a line out.
// In:  {"id","network","recipient","sender"?,"language"?,"address"?,"limit"?, …as OpenerRequest}
// Out: {"id","openers":[{"text","hook","facts":[{"field","value"}],"language","address","frame"}],"blank":reason|null}
import { answerLines } from './json-lines.mjs';
import { loadSource } from './load-source.mjs';

const { suggestOpeners } = await loadSource('src/core/openers/index.ts');
const { checkNote } = await loadSource('src/core/rules/index.ts');
const now = Date.now();

await answerLines(({ id, network, recipient, ...rest }) => {
  if (typeof recipient !== 'object' || recipient === null) throw new TypeError('"recipient" is missing');
  const site = network === 'xing' ? 'xing' : 'linkedin';
  const limit = rest.limit ?? (site === 'xing' ? 500 : 200);
  const context = { network: site, recipient, limit, ...(rest.sender ? { sender: rest.sender } : {}) };
  // As in the panel: only what the note checker would let go out is offered.
  const accept = (text) => checkNote(text, context).verdict === 'send';
  const { openers, blank } = suggestOpeners({ now, ...rest, network: site, recipient, accept });
  return { id: id ?? null, openers, blank };
});
