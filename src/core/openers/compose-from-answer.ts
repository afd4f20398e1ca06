import type { GivenAnswer, Opener, OpenerRequest } from './opener.ts';
import { plainLine } from './own-words/line.ts';
import { daysOld } from './reading/reading.ts';
import { suggestOpeners } from './suggest-openers.ts';

/** What the user answers when the profile shows nothing: a few quick answers, each with a word or two. */
export type Answer =
  | { readonly kind: 'met'; readonly where: string; readonly when?: string }
  | { readonly kind: 'recommended'; readonly by: string }
  | { readonly kind: 'work'; readonly what: string }
  | { readonly kind: 'nothing' };

/** `comment-first`: there is a recent post to answer in public. `wait`: there is nothing yet. */
export type Advice = 'comment-first' | 'wait';

export type Composed = { readonly opener: Opener } | { readonly advice: Advice };

/** Composes a note from the user's answer, or says what to do instead. An empty answer is no answer. */
export function composeFromAnswer(request: OpenerRequest, answer: Answer): Composed {
  const words = ownWordsOf(answer);
  const opener = words === null ? undefined : suggestOpeners({ ...request, answer: words }).openers[0];
  if (opener !== undefined && opener.hook === 'own-words') return { opener };
  const days = (request.recipient.posts ?? []).map((post) => daysOld(post.age) ?? 30);
  return { advice: days.some((age) => age <= 60) ? 'comment-first' : 'wait' };
}

function ownWordsOf(answer: Answer): GivenAnswer | null {
  if (answer.kind === 'nothing') return null;
  const said = answer.kind === 'met' ? answer.where : answer.kind === 'work' ? answer.what : answer.by;
  const line = plainLine(said);
  if (line === null) return null;
  const when = answer.kind === 'met' ? plainLine(answer.when ?? '') : null;
  return { kind: answer.kind, said: line, ...(when === null ? {} : { when }) };
}
