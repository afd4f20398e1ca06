// npm run --silent suggest-openers: one request a line in, its openers a line out.
// In:  {"id","network","recipient","sender"?,"language"?,"address"?,"limit"?, …as OpenerRequest}
// Out: {"id","openers":[{"text","hook","facts":[{"field","value"}],"language","address"}],"blank":reason|null}
import { answerLines } from './json-lines.mjs';
import { loadSource } from './load-source.mjs';
import { networkOf, recipientOf } from './request.mjs';

const { suggestOpeners } = await loadSource('src/core/openers/index.ts');
const { checkNote } = await loadSource('src/core/rules/index.ts');
const now = Date.now();

await answerLines(({ id, network, recipient: given, ...wished }) => {
  const recipient = recipientOf(given);
  const site = networkOf(network);
  if (!recipient) return { id: id ?? null, openers: [], blank: 'no-recipient' };
  const rest = Object.fromEntries(Object.entries(wished).filter(([, value]) => value !== null));
  const limit = rest.limit ?? (site === 'xing' ? 500 : 200);
  const context = { network: site, recipient, limit, ...(rest.sender ? { sender: rest.sender } : {}) };
  // As in the panel: only what the note checker would let go out is offered.
  const accept = (text) => checkNote(text, context).verdict === 'send';
  const { openers, blank } = suggestOpeners({ now, ...rest, network: site, recipient, accept });
  const said = openers.map(({ text, hook, facts, language, address }) => ({
    text,
    hook,
    facts: facts.map(({ field, value }) => ({ field, value })),
    language,
    address,
  }));
  return { id: id ?? null, openers: said, blank };
});
