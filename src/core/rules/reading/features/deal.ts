import { bit } from '../../../lexicons/topic.ts';
import { numberOf } from '../../../note/numbers.ts';
import type { Observed } from '../reading.ts';
import { dull } from './kinds.ts';
import type { SentenceReading } from './sentences.ts';

/** A sum of money, or the word that nothing is asked for it. */
const money =
  /[€$£₹]\s?\d|\b(?:eur|chf|usd|gbp|rs|r|kr|aed)\.?\s?\d{2}|\d\s?(?:€|£|\$|k\b|euros?\b|franken\b|francs?\b|chf\b|dollars?\b|bucks\b|pounds\b|quid\b|rand\b|rupees\b|cents?\b)|\bp\.\s?a\.|\bper (?:head|seat|ton|unit|month|week)\b|\bpro (?:kopf|stück|tonne|platz|monat|termin)\b/i;
const terms =
  /^(?:nachlass|gebuhr|umsonst|gratis|provision|provisionen|einkaufspreis|preis|preise|beteiligt|rabatt|anzahlung|kondition\p{L}*|kommission|commission|discount|invoice|refund|price|prices|pricing|deposit|wholesale)$/u;
/** What others do with what is on offer. */
const using =
  /^(?:run|runs|running|use|uses|using|using|switched|trust|carry|swear|signed|moved|live|took|put|see|umgestiegen|nutzen|nutzt|zugegriffen|einsetzen|setzen|schworen|laufen|lauft|dabei|bestellt|gebucht|angefangen|arbeiten|sparen|spart|verdienen)$/;
const others =
  /^(?:it|ours|our|us|we|mine|uns|unser\p{L}*|unsere\p{L}*|damit|mir|mein\p{L}*|them|schon|already|dabei)$/u;
const owner = /^(?:our|my|unser\p{L}{0,2}|mein\p{L}{0,2})$/u;

/** Who else has it already. */
const adopted =
  /^(?:since|already|schon|bereits|inzwischen|mittlerweile|damit|ours|umgestellt|umgestiegen|lauft|laufen|nutzt|nutzen|live|run|runs|loves?|swears?|schwort|schworen|zufrieden|switched|past|looked|has|took|did|liegt|liegen|geschafft|einsatz|geht|average|averages|earn|verdienen)$/;
const wares = /^(?:ours?|us|it|them|one|unser\w{0,2}|damit|das|die|davon|diese\w?)$/;
/** When it could be there. */
const soon =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|week|easter|christmas|spring|summer|autumn|fall|afternoon|month|anyway|aside|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|woche|ostern|weihnachten|fruhjahr|herbst|sommer|monat|ohnehin|sowieso|eh|vormittag|nachmittag)$/;
const could =
  /^(?:could|can|will|ill|shall|would|wed|well|have|hattest|hatten|hatte|kann|konnte|konnten|wurde|ware|war|leg|bring|bringe|schick|schicke|komme|come|bin)$/;
/** Faint praise before one's own better figure. */
const faint =
  /^(?:good|nice|great|decent|neat|lovely|fun|fine|impressive|stark|gut|schon|toll|ordentlich|beachtlich|respekt|nett|fast|slow|many|lot|viel|lang)$/;
const better =
  /^(?:but|fewer|less|more|faster|half|better|under|only|no|none|never|past|aber|besser|weniger|mehr|schneller|halb|unter|nur|kein|keine|keinen|nie|noch|gar|statt|instead)$/;

/** Signs of a deal that needs no word of trade: a price, a thing handed over, other users, wares of one's own. */
export function dealOf({ note, anatomy, topics, touches }: Observed, sentences: readonly SentenceReading[]) {
  const found = { price: 0, handover: 0, customers: 0, ours: 0, adopted: 0, delivery: 0, outdo: 0 };
  let praised = false;
  let wared = false;
  if (money.test(note.text)) found.price++;
  for (const { sentence, past, me, we, you, marked } of sentences) {
    let handed = 0;
    let counted = false;
    let used = false;
    let shared = false;
    let named = false;
    let adopts = false;
    let when = false;
    let may = false;
    let weak = false;
    let beats = false;
    let touched = false;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (anatomy.parts[i] !== 'body') continue;
      const folded = note.words[i]?.folded ?? '';
      const marks = topics.marks[i] ?? 0;
      if (terms.test(folded) && (touches[i] ?? 0) === 0) found.price++;
      if (marks & bit.handover) handed++;
      const number = numberOf(folded);
      if (number !== null && number > 1 && (touches[i] ?? 0) === 0) counted = true;
      if ((touches[i] ?? 0) !== 0) touched = true;
      else if (i > sentence.from && note.words[i]?.capital === true && marks === 0) named = true;
      if (adopted.test(folded)) adopts = true;
      if (wares.test(folded)) wared = true;
      if (soon.test(folded)) when = true;
      if (could.test(folded)) may = true;
      if (faint.test(folded)) weak = true;
      if (better.test(folded)) beats = true;
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
    const claimed = (marked & (bit.memory | bit.thanks)) === 0 && !sentence.question;
    if (claimed && !me && (counted || named) && adopts && wared && !you) found.adopted++;
    if (!past && when && may && claimed && (you || handed > 0)) found.delivery++;
    if (praised && claimed && (we || wared) && (counted || beats) && !you) found.outdo++;
    if (weak && touched) praised = true;
  }
  return found;
}
