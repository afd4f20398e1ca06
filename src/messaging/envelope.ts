/** How a message travels. `to` keeps the two directions apart, because extension pages hear both. */
export interface Envelope {
  readonly vitaminB: 1;
  readonly to: 'background' | 'page';
  readonly name: string;
  readonly request: unknown;
}

/** Errors do not survive the trip, so they travel as data. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: MessageTrouble; readonly message: string };

/**
 * `unknown`: no such message. `malformed`: the request or answer has the wrong shape. `refused`: not from
 * where it must come from. `failed`: the other side tried and could not (`message` says why).
 * `unreachable`: nobody answered; the extension may have been reloaded, or the tab has no content script.
 */
export type MessageTrouble = 'unknown' | 'malformed' | 'refused' | 'failed' | 'unreachable';

export class MessageError extends Error {
  readonly code: MessageTrouble;

  constructor(code: MessageTrouble, message: string) {
    super(message);
    this.name = 'MessageError';
    this.code = code;
  }
}

export function isEnvelope(message: unknown, to: Envelope['to']): message is Envelope {
  if (message === null || typeof message !== 'object') return false;
  const { vitaminB, to: addressee, name } = message as Partial<Envelope>;
  return vitaminB === 1 && addressee === to && typeof name === 'string';
}

/** The value of a reply, or the error that it tells of. */
export function unpack(reply: unknown): unknown {
  if (reply === null || typeof reply !== 'object' || typeof (reply as Reply).ok !== 'boolean')
    throw new MessageError('unreachable', 'nobody answered');
  const told = reply as Reply;
  if (told.ok) return told.value;
  throw new MessageError(told.code, told.message);
}

/** Turns a handler's outcome into a reply. */
export async function replyWith(outcome: Promise<unknown>): Promise<Reply> {
  try {
    return { ok: true, value: await outcome };
  } catch (error) {
    return refusal(
      error instanceof MessageError ? error.code : 'failed',
      error instanceof Error ? error.message : String(error),
    );
  }
}

export function refusal(code: MessageTrouble, message: string): Reply {
  return { ok: false, code, message };
}
