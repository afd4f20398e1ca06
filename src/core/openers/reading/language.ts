import { readLanguage } from '../../note/language.ts';
import type { Recipient } from '../../note/recipient.ts';
import { wordsOf } from '../../note/words.ts';
import type { OpenerLanguage, OpenerRequest } from '../opener.ts';

const germanPlace =
  /deutschland|österreich|schweiz|germany|austria|switzerland|berlin|hamburg|münchen|köln|wien|zürich|\b(?:bayern|sachsen|hessen|tirol|allgäu)/i;

function languageIn(text: string): OpenerLanguage | null {
  return readLanguage(wordsOf(text.slice(0, 3000))).nearest;
}

/** What the recipient wrote, as one text. */
export function textsOf(recipient: Recipient): string {
  const posts = (recipient.posts ?? []).slice(0, 4).map((post) => post.text);
  return [...posts, recipient.about, ...(recipient.wants ?? []), ...(recipient.haves ?? [])]
    .filter((text) => text !== undefined)
    .join('\n');
}

/**
 * The language to write in: what was asked for, else that of the draft, of the user's own words, of the
 * recipient's texts, then of headlines, then the one usual at the place or on the network.
 */
export function languageFor(request: OpenerRequest): OpenerLanguage {
  const { recipient, sender } = request;
  return (
    request.language ??
    languageIn(request.ownWords ?? '') ??
    languageIn(request.draft ?? '') ??
    languageIn(textsOf(recipient)) ??
    languageIn([recipient.headline, recipient.role, ...(recipient.skills ?? [])].join(' ')) ??
    (germanPlace.test(recipient.location ?? '') ? 'de' : null) ??
    languageIn(sender?.headline ?? '') ??
    (request.network === 'xing' ? 'de' : 'en')
  );
}
