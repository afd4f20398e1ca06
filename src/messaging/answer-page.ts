import { onMessage, ownId, type Sender } from '../platform/messages.ts';
import type { PageQuestions } from './contract.ts';
import type { Handlers } from './directions.ts';
import { type Envelope, isEnvelope, MessageError, replyWith } from './envelope.ts';

/**
 * Answers what the side panel and popup ask a page, in its content script, until `signal` is aborted.
 * Only our own extension is heard, and no content script of another tab. The questions carry nothing, so
 * no schema is needed here.
 */
export function answerPage(handlers: Handlers<PageQuestions>, signal?: AbortSignal): void {
  onMessage((message, sender) => {
    if (!isEnvelope(message, 'page')) return undefined;
    return replyWith(answer(handlers, message, sender));
  }, signal);
}

async function answer(handlers: Handlers<PageQuestions>, { name }: Envelope, sender: Sender): Promise<unknown> {
  if (sender.id !== ownId()) throw new MessageError('refused', 'not from this extension');
  const asker = { tab: sender.tab, frame: sender.frame };
  if (name === 'page.read') return handlers['page.read']({}, asker);
  if (name === 'page.self-test') return handlers['page.self-test']({}, asker);
  throw new MessageError('unknown', `no message is called ${name}`);
}
