import type { Passage, Reading } from '../hook.ts';
import type { OpenerLanguage, OpenerRequest } from '../opener.ts';
import { readWork } from '../role/work.ts';
import { commonGround } from './common-ground.ts';
import { isIn } from './language.ts';
import { quotesIn } from './quotes.ts';
import { isTaboo } from './taboo.ts';

/** A reading, and whether something was left out of it because of its subject. */
export interface Read {
  readonly reading: Reading;
  readonly tabooSeen: () => boolean;
}

/** Age of a post in days, from what the page shows ("3 Tage", "2w", "1mo"); null when it cannot be told. */
export function daysOld(age: string | undefined): number | null {
  const match = /(\d{1,3})\s*(\p{L}+)/u.exec(age ?? '');
  if (!match) return /gerade|heute|now|today|gestern|yesterday/i.test(age ?? '') ? 1 : null;
  const unit = (match[2] ?? '').toLowerCase();
  const days = /^(?:mo|monat)/.test(unit)
    ? 30
    : /^(?:j|y)/.test(unit)
      ? 365
      : /^w/.test(unit)
        ? 7
        : /^(?:t|d)/.test(unit)
          ? 1
          : 0.05;
  return Number(match[1]) * days;
}

/** Days after which a post is nothing that somebody is busy with: to be asked about it would be odd. */
const stale = 62;

function freshness(age: string | undefined): number {
  const days = daysOld(age);
  if (days === null) return 0;
  if (days <= 21) return 1.5;
  if (days <= 75) return 0.6;
  return days <= 200 ? -0.5 : -3;
}

/** Reads a request once for all hooks. `longest` is the longest passage worth quoting. */
export function readRequest(request: OpenerRequest, language: OpenerLanguage, longest: number): Read {
  const { recipient } = request;
  let seen = false;
  const taboo = (text: string) => {
    const found = isTaboo(text);
    seen ||= found;
    return found;
  };
  const passages = (text: string, field: 'posts' | 'about', index: number | undefined, bonus: number): Passage[] => {
    // A passage in another language reads like a foreign body.
    if (!isIn(text, language)) return [];
    const { quotes, taboo: left } = quotesIn(text, longest, field === 'posts');
    seen ||= left;
    return quotes.map((quote) => ({
      quote,
      score: quote.score + bonus,
      fact: { field, value: quote.text, ...(index === undefined ? {} : { index }) },
      whole: text,
    }));
  };
  const byScore = (a: Passage, b: Passage) => b.score - a.score;
  const posts = (recipient.posts ?? [])
    .slice(0, 8)
    .flatMap((post, index) =>
      (daysOld(post.age) ?? 0) > stale ? [] : passages(post.text, 'posts', index, freshness(post.age) - index * 0.3),
    )
    .sort(byScore);
  const sender = request.sender ?? {};
  return {
    tabooSeen: () => seen,
    reading: {
      network: request.network,
      recipient,
      sender,
      now: request.now ?? null,
      language,
      ownWords: request.ownWords?.trim() ?? '',
      answer: request.answer ?? null,
      earlier: request.earlier?.trim() ?? '',
      longest,
      posts,
      about: passages(recipient.about ?? '', 'about', undefined, 0).sort(byScore),
      work: readWork({ recipient, language, taboo }),
      common: commonGround(sender),
      taboo,
    },
  };
}
