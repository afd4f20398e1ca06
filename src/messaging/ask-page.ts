import * as v from 'valibot';
import { onMessage, ownId, sendToTab } from '../platform/messages.ts';
import type { PageQuestions, PageState } from './contract.ts';
import type { AnswerOf, RequestOf } from './directions.ts';
import { type Envelope, isEnvelope, MessageError, unpack } from './envelope.ts';
import { isAbout, siteOfPage } from './our-pages.ts';
import { answers, misfit, requests } from './schemas.ts';

/**
 * Asks the content script in a tab's main frame. Throws a `MessageError`: `unreachable` when the tab has
 * no content script (another site, or opened before the extension was), `malformed` when the answer does
 * not fit.
 */
export async function askPage<N extends keyof PageQuestions>(
  tab: number,
  name: N,
  request: RequestOf<PageQuestions, N>,
): Promise<AnswerOf<PageQuestions, N>> {
  const envelope: Envelope = { vitaminB: 1, to: 'page', name, request };
  const reply = await sendToTab(tab, envelope).catch(() => undefined);
  const parsed = v.safeParse(answers[name], unpack(reply));
  if (!parsed.success) throw new MessageError('malformed', `${name}: ${misfit(parsed.issues)}`);
  return parsed.output as AnswerOf<PageQuestions, N>;
}

/**
 * Hears when a page says that it shows something else, in an open page of the extension. Does not answer:
 * the background does.
 */
export function onPageChange(hear: (tab: number, state: PageState) => void, signal: AbortSignal): void {
  onMessage((message, sender) => {
    if (!isEnvelope(message, 'background') || message.name !== 'page.changed') return undefined;
    const site = siteOfPage(sender.url);
    if (sender.id !== ownId() || sender.tab === null || sender.frame !== 0 || site === null) return undefined;
    const parsed = v.safeParse(requests['page.changed'], message.request);
    if (parsed.success && isAbout(site, parsed.output)) hear(sender.tab, parsed.output);
    return undefined;
  }, signal);
}
