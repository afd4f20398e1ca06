import type { Span, TextEdit } from '../../note/finding.ts';
import type { Recipient } from '../../note/recipient.ts';
import type { Sentence } from '../../note/sentences.ts';
import type { Reading } from '../reading/reading.ts';
import type { Rule } from '../rule.ts';

const endings =
  'de|com|net|org|io|ch|eu|uk|info|biz|app|ai|dev|nl|fr|ly|example|shop|tech|xyz|au|edu|gov|coop|cloud|academy|nz|agency|consulting';
/** Endings that are also words: an address only with `www.` before or a path behind. */
const doubtful =
  'at|in|me|us|it|is|be|to|co|so|no|am|my|es|ie|ca|pl|se|dk|cz|link|page|team|group|care|works|online|site|tv|gg|za|ng|ke|ph|sg|berlin|hamburg|wien|koeln|bayern';
const email = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const link = new RegExp(
  `\\bhttps?:\\/\\/\\S{3,}|\\bwww\\.[a-z0-9-]{2,}\\S{2,}|\\b(?:[a-z0-9-]{1,63}\\.){1,4}(?:${endings})(?:\\/[^\\s,;!?]*)?(?![\\p{L}\\p{N}@])|\\b[a-z0-9-]{2,63}\\.(?:${doubtful})\\/[^\\s,;!?]+`,
  'gu',
);
/** Addresses dictated so that no filter sees them: "name at firma punkt de", "name (at) firma.de". */
const dictated =
  /[\p{L}\p{N}._-]{2,40}\s?(?:\(at\)|\[at\]|\{at\})\s?[\p{L}\p{N}-]{2,40}\s?(?:\.|\(dot\)|\[dot\]|dot\s|punkt\s|\(punkt\))|[\p{L}\p{N}._-]{1,40}\s(?:at|ät|ätt|klammeraffe)\s[\p{L}\p{N}-]{2,40}(?:\s(?:minus|dash|bindestrich)?\s?[\p{L}\p{N}-]{2,20}){0,2}\s(?:dot|punkt)\s[\p{L}]{2,10}\b/giu;
const dictatedLink =
  /\b[\p{L}\p{N}-]{2,40}\s(?:dot|punkt)\s(?:com|de|net|org|ch|at|io|co|uk|ie|nl|eu|info|example|app)\b/giu;
const phone = /(?<![\p{L}\p{N}.,/-])(?:\+|00|\(?0)?\s?[1-9(][\d\s()./–-]{5,22}\d(?![\p{L}\p{N}%€$£])/gu;
const callWords =
  /(?:tel|telefon|fon|mobil|handy|durchwahl|nummer|anruf|ruf|rufen|whats\s?app|signal|sms|call|phone|cell|mobile|ring|text|number|bell|reach|dial|erreich\p{L}*)\P{L}{0,4}(?:\p{L}{1,12}\P{L}{1,3}){0,4}$/iu;
/** Words behind which no count of people or things can be meant. */
const dialled = /(?:tel|telefon|fon|mobil|handy|durchwahl|whats\s?app|phone|cell|sms|dial)\P{L}{0,4}$/iu;
const spokenDigits =
  /(?:\b(?:null|eins|ein|zwo|zwei|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|treble|doppel|hundred|\d{1,4})\b[\s,.;-]{1,3}){3,24}(?:null|eins|zwo|zwei|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|zero|oh|one|two|three|four|five|six|seven|eight|nine|hundred|zwanzig|dreißig|vierzig|fünfzig|\d{1,4})\b/giu;
/** Without these the longer patterns cannot match; they are far quicker to look for. */
const dictating = /\b(?:dot|punkt)\b|[([{]at[)\]}]/i;
const dotted = /\.[a-z]|:\/\//;
const manyDigits = /(?:\d[^\d\n]{0,3}){6}/;
const ownPost = /linkedin\.com\/(?:posts|feed|pulse|in)\/|xing\.com\//i;
const notNet = /^(?:asp|vb|ado|ml)\.net$/i;
/** Firms that are called by their address, and words before a name that one works at or bought from. */
const calledSo =
  /^(?:booking|hotels|cars|salesforce|amazon|wikipedia|archive|monster|stepstone|check24|verivox|immobilienscout24|immowelt|mobile|autoscout24|ebay|gmx|web|zeit|spiegel|faz|heise|golem|bahn|otto|zalando|about you|idealo|ricardo|digitec|jobs|willhaben|derstandard|srf|orf|ard|zdf|bbc|guardian|ft|nhs|gov|match|realtor|indeed|craigslist|change|startup|elastic|hashicorp|fly|scale|character|hugging)\.[a-z.]{2,12}$/i;
const worksAt = /\b(?:at|for|from|with|bei|für|von|seit|ex)\s$/i;

/** A way to reach the sender outside of the network: link, number, address, calendar. */
export const contact: Rule = {
  id: 'contact',
  weight: 'hold',
  anyLanguage: true,
  variants: ['link', 'phone', 'email'],
  *check({ note: { text, words, sentences }, context: { recipient } }: Reading) {
    const spoken = words.filter(({ number }) => (number ?? 100) < 10).length;
    const says = (pattern: RegExp) => pattern.test(text);
    const found = [
      ...(text.includes('@') ? spans(text, email, 'email') : []),
      ...(says(dictating) ? [...spans(text, dictated, 'email'), ...spans(text, dictatedLink, 'link')] : []),
      ...(says(dotted)
        ? spans(text, link, 'link').filter(
            ({ words: found, span }) =>
              !isTheirs(found, recipient) && !(calledSo.test(found) && worksAt.test(text.slice(0, span[0]).slice(-8))),
          )
        : []),
      ...(says(manyDigits)
        ? spans(text, phone, 'phone').filter(({ words: found, span }) =>
            isPhone(found, text.slice(Math.max(0, span[0] - 60), span[0])),
          )
        : []),
      ...(spoken > 2 ? spans(text, spokenDigits, 'phone').filter(({ words: found }) => isSpoken(found)) : []),
    ].sort((a, b) => a.span[0] - b.span[0]);
    const [first] = found;
    if (!first) return;
    const fix = withoutSentences(
      text,
      sentences,
      found.map(({ span }) => span),
    );
    yield { rule: 'contact', weight: 'hold', span: first.span, params: { variant: first.variant }, ...fix };
  },
};

/** Takes out the sentences that carry an address, when they stand together and leave something standing. */
function withoutSentences(text: string, sentences: readonly Sentence[], spans: readonly Span[]): { fix?: TextEdit } {
  const last = spans.reduce((end, span) => Math.max(end, span[1]), 0);
  const from = sentences.find((sentence) => sentence.end > (spans[0]?.[0] ?? 0));
  if (from === undefined || from === sentences[0]) return {};
  const to = sentences.find((sentence) => sentence.end >= last) ?? from;
  const between = sentences.filter(({ start }) => start >= from.start && start <= to.start);
  const carries = ({ start, end }: Sentence) => spans.some((span) => span[0] < end && span[1] > start);
  if (!between.every(carries)) return {};
  const gap = from.start - text.slice(0, from.start).trimEnd().length;
  return { fix: { span: [from.start - gap, Math.max(to.end, last)], insert: '' } };
}

function spans(text: string, pattern: RegExp, variant: string): { span: Span; words: string; variant: string }[] {
  return [...text.matchAll(pattern)].map((match) => ({
    span: [match.index, match.index + match[0].length] as const,
    words: match[0],
    variant,
  }));
}

/** A link to the recipient's own post, or a name with a dot that their page carries ("Booking.com"), is no contact data. */
function isTheirs(address: string, recipient: Recipient | undefined): boolean {
  if (ownPost.test(address) || notNet.test(address)) return true;
  if (recipient === undefined || address.includes('/')) return false;
  const wanted = address.toLowerCase();
  const texts = [
    recipient.company,
    recipient.headline,
    recipient.about,
    ...(recipient.posts ?? []).map(({ text }) => text),
  ];
  return texts.some((text) => text?.toLowerCase().includes(wanted));
}

/** Digits in words, long enough for a number that one could call. */
function isSpoken(found: string): boolean {
  const count = found.match(/[\p{L}\d]+/gu)?.length ?? 0;
  return /\p{L}{2}/u.test(found) && count >= (/^(?:null|zero|oh)\b/i.test(found) ? 4 : 6);
}

/** Tells a phone number from years, dates, prices, counts and norms. */
function isPhone(words: string, before: string): boolean {
  const digits = words.replace(/\D/g, '');
  if (digits.length < 6 || digits.length > 15) return false;
  const called = callWords.test(before);
  if (/^(?:19|20)\d\d\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d)$/.test(words.trim())) return false;
  if (/^\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d{2}|\d{4})$/.test(words.trim())) return false;
  if (/^\d{4}-\d\d-\d\d$/.test(words.trim())) return false;
  if (/^[1-9]\d{0,2}(?:[.\s]\d{3})+$/.test(words.trim()) && (!called || !dialled.test(before))) return false;
  if (/^(?:\+|00|\(?0)/.test(words)) return digits.length >= 7;
  return called && digits.length >= 6;
}
