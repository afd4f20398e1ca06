import type { Reading } from '../hook.ts';
import type { Address, OpenerLanguage, OpenerRequest } from '../opener.ts';
import { readWork } from '../role/work.ts';
import { commonGround } from './common-ground.ts';
import { isIn } from './language.ts';
import { sentencesIn } from './sentences.ts';
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

/** Reads a request once for all hooks. `longest` is the longest passage worth quoting. */
export function readRequest(request: OpenerRequest, language: OpenerLanguage, address: Address, longest: number): Read {
  const { recipient } = request;
  let seen = false;
  const taboo = (text: string) => {
    const found = isTaboo(text);
    seen ||= found;
    return found;
  };
  const about = recipient.about ?? '';
  // A passage in another language reads like a foreign body.
  const lines = isIn(about, language)
    ? sentencesIn(about)
        .slice(0, 20)
        .filter((line) => !taboo(line))
    : [];
  const sender = request.sender ?? {};
  return {
    tabooSeen: () => seen,
    reading: {
      network: request.network,
      recipient,
      sender,
      now: request.now ?? null,
      language,
      address,
      ownWords: request.ownWords?.trim() ?? '',
      answer: request.answer ?? null,
      earlier: request.earlier?.trim() ?? '',
      longest,
      about: lines,
      work: readWork({ recipient, language, taboo }),
      common: commonGround(sender),
      taboo,
    },
  };
}
