import { bit } from '../../../lexicons/topic.ts';
import { numberOf } from '../../../note/numbers.ts';
import type { Observed } from '../reading.ts';
import { dull } from './kinds.ts';
import type { SentenceReading } from './sentences.ts';

/** A sum of money, or the word that nothing is asked for it. */
const money =
  /[€$£₹]\s?\d|\b(?:eur|chf|usd|gbp|rs|r|kr|aed)\.?\s?\d{2}|\d\s?(?:€|£|\$|k\b|euros?\b|franken\b|francs?\b|chf\b|dollars?\b|bucks\b|pounds\b|quid\b|rand\b|rupees\b|cents?\b)|\bp\.\s?a\.|\bper (?:head|seat|ton|unit|month|week)\b|\bpro (?:kopf|stück|tonne|platz|monat|termin)\b/i;
const terms =
  /^(?:umsonst|gratis|provision|provisionen|einkaufspreis|preis|preise|beteiligt|rabatt|anzahlung|kondition\p{L}*|kommission|commission|discount|invoice|refund|price|prices|pricing|deposit|wholesale)$/u;
/** What others do with what is on offer. */
const using =
  /^(?:run|runs|running|use|uses|using|using|switched|trust|carry|swear|signed|moved|live|took|put|see|umgestiegen|nutzen|nutzt|zugegriffen|einsetzen|setzen|schworen|laufen|lauft|dabei|bestellt|gebucht|angefangen|arbeiten|sparen|spart|verdienen)$/;
const others =
  /^(?:it|ours|our|us|we|mine|uns|unser\p{L}*|unsere\p{L}*|damit|mir|mein\p{L}*|them|schon|already|dabei)$/u;
const owner = /^(?:our|my|unser\p{L}{0,2}|mein\p{L}{0,2})$/u;

/** Signs of a deal that needs no word of trade: a price, a thing handed over, other users, wares of one's own. */
export function dealOf({ note, anatomy, topics, touches }: Observed, sentences: readonly SentenceReading[]) {
  const found = { price: 0, handover: 0, customers: 0, ours: 0 };
  if (money.test(note.text)) found.price++;
  for (const { sentence, past, me, we, you, marked } of sentences) {
    let handed = 0;
    let counted = false;
    let used = false;
    let shared = false;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (anatomy.parts[i] !== 'body') continue;
      const folded = note.words[i]?.folded ?? '';
      const marks = topics.marks[i] ?? 0;
      if (terms.test(folded) && (touches[i] ?? 0) === 0) found.price++;
      if (marks & bit.handover) handed++;
      const number = numberOf(folded);
      if (number !== null && number > 1 && (touches[i] ?? 0) === 0) counted = true;
      if (using.test(folded)) used = true;
      if (others.test(folded)) shared = true;
      if (owner.test(folded) && !past && !sentence.question) {
        const ware = [i + 1, i + 2].find((at) => ((topics.marks[at] ?? bit.common) & (dull | bit.kin)) === 0);
        if (ware !== undefined && ware < sentence.to && (touches[ware] ?? 0) === 0) found.ours++;
      }
    }
    const giving = me || we || sentence.question || (marked & bit.offer) !== 0;
    if (!past && giving && handed > 0) found.handover += handed + (you ? 1 : 0);
    if (counted && used && shared && !you) found.customers++;
  }
  return found;
}
