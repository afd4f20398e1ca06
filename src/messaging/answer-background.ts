import * as v from 'valibot';
import { onMessage, ownId, type Sender } from '../platform/messages.ts';
import type { ContentToBackground } from './contract.ts';
import type { Handlers } from './directions.ts';
import { type Envelope, isEnvelope, MessageError, replyWith } from './envelope.ts';
import { isAbout, siteOfPage } from './our-pages.ts';
import { misfit, requests } from './schemas.ts';

/**
 * Answers content scripts in the background. Register while the worker starts. Refused with a clear error:
 * senders that are not our own content script on one of the two sites, unknown names, requests that do
 * not fit their schema or speak of the other site. A handler runs at once, so that the user's press still counts.
 */
export function answerBackground(handlers: Handlers<ContentToBackground>): void {
  onMessage((message, sender) => {
    if (!isEnvelope(message, 'background')) return undefined;
    return replyWith(answer(handlers, message, sender));
  });
}

/** Exported for tests: the same without the browser's wire. */
export async function answer(
  handlers: Handlers<ContentToBackground>,
  { name, request }: Envelope,
  sender: Sender,
): Promise<unknown> {
  const site = siteOfPage(sender.url);
  if (sender.id !== ownId() || sender.tab === null || site === null)
    throw new MessageError('refused', 'only our content script on LinkedIn or XING may ask');
  if (!Object.hasOwn(requests, name)) throw new MessageError('unknown', `no message is called ${name}`);
  const known = name as keyof ContentToBackground;
  const parsed = v.safeParse(requests[known], request);
  if (!parsed.success) throw new MessageError('malformed', `${name}: ${misfit(parsed.issues)}`);
  if (!isAbout(site, parsed.output)) throw new MessageError('refused', `${name}: a page speaks of its own site only`);
  const handle = handlers[known] as (request: unknown, asker: object) => unknown;
  return handle(parsed.output, { tab: sender.tab, frame: sender.frame });
}
