import type { Sender } from '../../note/recipient.ts';
import type { Reading } from '../hook.ts';
import type { Address, OpenerLanguage, OpenerRequest } from '../opener.ts';
import { roleIn } from '../reading/role-of-sender.ts';
import { genderIn, greet, greetingOf } from './greeting.ts';
import { readName } from './name.ts';

/** What stands around an opener's own words. */
export interface Letter {
  /** Greeting with its comma. */
  readonly greeting: string;
  /** Half a sentence on the sender, when their work touches what the recipient shows; else empty. */
  readonly aside: string;
  /** Closing words and name; empty when the sender's name is not known. */
  readonly closing: string;
}

/** Greeting, aside and closing for one request. */
export function letterFor(
  request: OpenerRequest,
  reading: Reading,
  language: OpenerLanguage,
  address: Address,
): Letter {
  const draft = request.draft ?? '';
  const read = readName(request.recipient.name);
  const name = read === null ? null : { ...read, gender: read.gender ?? genderIn(draft) };
  const typed = greetingOf(draft, name);
  return {
    greeting: typed === null ? greet(name, language, address) : `${typed},`,
    aside: asideOf(reading, language),
    closing: closingOf(request.sender, language, address),
  };
}

function asideOf({ sender, recipient, common }: Reading, language: OpenerLanguage): string {
  const role = roleIn(sender.headline);
  if (role === null) return '';
  const page = [
    ...(recipient.posts ?? []).slice(0, 3).map((post) => post.text),
    recipient.about,
    recipient.headline,
  ].join('\n');
  if (common.meeting([role], page) === null) return '';
  return language === 'de' ? `Ich frage als ${role}.` : `I ask as ${article(role)}${small(role)}.`;
}

/** A title inside an English sentence; initials keep their capitals. */
const small = (role: string) => role.replace(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());

function article(role: string): string {
  if (/^(?:head|director|vice|chief|chair|president)\b/i.test(role)) return '';
  return /^[aeio]/i.test(role) ? 'an ' : 'a ';
}

function closingOf(sender: Sender | undefined, language: OpenerLanguage, address: Address): string {
  const name = readName(sender?.name);
  if (name === null) return '';
  if (language === 'en') return `Best wishes, ${name.given}`;
  return `Viele Grüße, ${address === 'du' ? name.given : name.full}`;
}

/** Greeting and words, with aside and closing as far as they fit; null when the words alone are too long. */
export function assemble(letter: Letter, words: string, limit: number): string | null {
  const bare = `${letter.greeting} ${words}`;
  if (bare.length > limit) return null;
  const withAside = letter.aside !== '' && words.endsWith('?') ? `${bare} ${letter.aside}` : bare;
  for (const text of [`${withAside} ${letter.closing}`, withAside, `${bare} ${letter.closing}`]) {
    if (text.trimEnd().length <= limit) return text.trimEnd();
  }
  return bare;
}
