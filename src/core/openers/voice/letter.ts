import type { Sender } from '../../note/recipient.ts';
import type { Address, OpenerLanguage, OpenerRequest } from '../opener.ts';
import { genderOfWork } from './gender-of-work.ts';
import { genderIn, greet, greetingOf } from './greeting.ts';
import { readName } from './name.ts';

/** What stands around an opener's own words. */
export interface Letter {
  /** Greeting with its comma. */
  readonly greeting: string;
  /** Closing words and name; empty when the sender's name is not known. */
  readonly closing: string;
}

/** Greeting and closing for one request. */
export function letterFor(request: OpenerRequest, language: OpenerLanguage, address: Address): Letter {
  const draft = request.draft ?? '';
  const read = readName(request.recipient.name);
  const { role, headline } = request.recipient;
  const told = language === 'de' ? (genderOfWork(role) ?? genderOfWork(headline)) : null;
  const name = read === null ? null : { ...read, gender: read.gender ?? genderIn(draft) ?? told };
  const typed = greetingOf(draft, name);
  const closing = closingOf(request.sender, language, address);
  return {
    greeting: typed === null ? greet(name, language, address) : `${typed},`,
    closing: isSwiss(request) ? closing.replace('ß', 'ss') : closing,
  };
}

const switzerland =
  /schweiz|switzerland|suisse|svizzera|(?<!\p{L})(?:zürich|bern|basel|luzern|st\. ?gallen|winterthur|genf|genève|lausanne|zug|chur|aarau|baden ag|biel|thun|fribourg|lugano|solothurn|schaffhausen|frauenfeld)(?!\p{L})/iu;
/** Written where others have an ß. */
const withoutEszett =
  /(?<!\p{L})(?:weiss|gross\p{L}*|grösst\p{L}*|heisst?|ausser\p{L}*|strasse|grüsse|dreissig|schliess\p{L}*|fleiss\p{L}*|spass|regelmässig\p{L}*|gemäss)(?!\p{L})/iu;

/** Whether one of the two writes as the Swiss do, who have no ß. */
function isSwiss({ recipient, sender }: OpenerRequest): boolean {
  if (switzerland.test(`${recipient.location ?? ''} ${sender?.location ?? ''}`.slice(0, 240))) return true;
  const text = `${recipient.about ?? ''} ${(recipient.posts ?? [])
    .slice(0, 4)
    .map((post) => post.text)
    .join(' ')}`.slice(0, 8000);
  return withoutEszett.test(text) && !text.includes('ß');
}

function closingOf(sender: Sender | undefined, language: OpenerLanguage, address: Address): string {
  const name = readName(sender?.name);
  if (name === null) return '';
  if (language === 'en') return `Best wishes, ${name.given}`;
  return `Viele Grüße, ${address === 'du' ? name.given : name.full}`;
}

/** Greeting and words, with the closing where it fits; null when the words alone are too long. */
export function assemble(letter: Letter, words: string, limit: number): string | null {
  const bare = `${letter.greeting} ${words}`;
  if (bare.length > limit) return null;
  const closed = `${bare} ${letter.closing}`.trimEnd();
  return closed.length <= limit ? closed : bare;
}
