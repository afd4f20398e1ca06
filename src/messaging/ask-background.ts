import { isAlive, sendMessage } from '../platform/messages.ts';
import type { ContentToBackground } from './contract.ts';
import type { AnswerOf, RequestOf } from './directions.ts';
import { type Envelope, MessageError, unpack } from './envelope.ts';

/** Waits between tries, milliseconds: a worker that was killed is started anew by the next message. */
const waits: readonly number[] = [50, 250, 1000];

/**
 * Asks the background from a content script. A worker that dies while it answers is asked again with the
 * same request; every request is safe to repeat (records carry their id). Throws a `MessageError`, with
 * `unreachable` when the extension is gone.
 */
export async function askBackground<N extends keyof ContentToBackground>(
  name: N,
  request: RequestOf<ContentToBackground, N>,
): Promise<AnswerOf<ContentToBackground, N>> {
  const envelope: Envelope = { vitaminB: 1, to: 'background', name, request };
  for (const wait of waits) {
    const outcome = await once(envelope);
    if (outcome.reached) return unpack(outcome.reply) as AnswerOf<ContentToBackground, N>;
    if (!isAlive()) break;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  const last = await once(envelope);
  if (last.reached) return unpack(last.reply) as AnswerOf<ContentToBackground, N>;
  throw new MessageError('unreachable', `the background did not answer ${name}`);
}

async function once(envelope: Envelope): Promise<{ reached: true; reply: unknown } | { reached: false }> {
  try {
    const reply = await sendMessage(envelope);
    return reply === undefined || reply === null ? { reached: false } : { reached: true, reply };
  } catch {
    return { reached: false };
  }
}
