import { bit } from '../../lexicons/topic.ts';
import { contradictionsOf } from './features/contradiction.ts';
import { dealOf } from './features/deal.ts';
import { echoOf } from './features/echo.ts';
import { type FeatureName, featureNames, flag, place, upTo } from './features/names.ts';
import { restOf } from './features/rest.ts';
import { rolesOf } from './features/roles.ts';
import { isUnanswered } from './features/unanswered.ts';
import { countWords } from './features/words.ts';
import type { Observed } from './reading.ts';

export { type FeatureName, featureNames, place };

/** The measures of a note in the order of `featureNames`. */
export type Features = Float64Array;

/** A page with fewer words that tell something says nothing by what it leaves out. */
const enoughKnown = 6;

/** Measures a note. Every value lies between 0 and 1 and can be said in a sentence. */
export function featuresOf(reading: Observed): Features {
  const { note, anatomy, topics, page } = reading;
  const count = countWords(reading);
  const { said: sentences } = reading;
  const role = rolesOf(reading);
  const deal = dealOf(reading);
  const other = contradictionsOf(reading);
  const phrases = { memory: 0, stock: 0, offer: 0, request: 0, pressure: 0, invite: 0 };
  for (const phrase of topics.phrases) {
    if (anatomy.parts[phrase.from] !== 'body') continue;
    if (phrase.topic & bit.memory) phrases.memory++;
    if (phrase.topic & bit.stock) phrases.stock++;
    if (phrase.topic & bit.offer) phrases.offer++;
    if (phrase.topic & bit.request) phrases.request++;
    if (phrase.topic & bit.pressure) phrases.pressure++;
    if (phrase.topic & bit.invite) phrases.invite++;
  }
  count.request -= role.told;
  count.favour -= role.toldFavours;
  if (count.request <= 0) phrases.request = 0;
  const body = Math.max(1, count.body);
  const known = page !== null && page.strong >= enoughKnown;
  const unmet = count.strong === 0 && count.mutual === 0 && count.strongPlain < 2;
  const untouched = flag(known && unmet);
  // Nothing in it that was shared, asked or thanked for.
  const alone =
    role.questions === 0 && role.story === 0 && role.scene === 0 && role.thanksFor === 0 && phrases.memory === 0;
  const dealing =
    deal.adopted +
    deal.delivery +
    deal.outdo +
    deal.price +
    deal.customers +
    Math.min(2, deal.handover) +
    Math.min(1, deal.ours);
  const rest = restOf(reading);
  // Nothing is left of it, or one word.
  const filled = rest === 0 ? 1 : rest === 1 ? 0.5 : 0;
  const silent = count.you === 0 && count.we === 0 && role.questionMarks === 0;
  const echo = echoOf(reading);
  // Who says it in the recipient's own words repeats no saying.
  if (echo > 0) count.saying = 0;
  const framed = count.network > 0 || phrases.stock > 0 || count.howareyou + count.wish > 0;
  const values = new Float64Array(featureNames.length);
  values[place.bias] = 1;
  values[place.touch1] = flag(count.strong > 0);
  values[place.touch2] = upTo(count.strong - 1, 1);
  values[place.touch4] = upTo(count.strong - 2, 2);
  values[place.touchPart] = upTo(count.part, 2);
  values[place.touchPlain] = upTo(count.strongPlain, 2);
  values[place.touchDull] = upTo(count.strongDull, 2);
  values[place.touchWeak] = flag(count.weak > 0);
  values[place.touchMutual] = flag(count.mutual > 0);
  values[place.touchWants] = flag(count.wants > 0);
  values[place.onlyWeak] = flag((count.weak > 0 || count.mutual > 0) && count.strong === 0);
  values[place.untouched] = untouched;
  values[place.noPage] = flag(!known);
  values[place.quotesPage] = flag(reading.quotations.some(({ fields }) => fields !== 0));
  values[place.echo] = flag(echo > 0);
  values[place.echo2] = upTo(echo - 1, 2);
  values[place.framedTouch] = flag(framed && count.strong > 0);
  values[place.framedTouch2] = flag(framed && (count.strong > 1 || (count.strong > 0 && role.youInfo > 3)));
  values[place.framedPast] = flag(
    framed && (role.weMemory > 0 || role.youSubstance > 0 || role.story > 0 || phrases.memory > 1),
  );
  values[place.mutualReason] = flag(role.mutualReason > 0);
  values[place.numbers] = upTo(count.numbers, 2);
  values[place.years] = flag(count.years > 0);
  values[place.named] = upTo(count.named, 4);
  values[place.informative] = upTo(count.informative, 10);
  values[place.informativeShare] = count.informative / body;
  values[place.quote] = flag(/[„“”"»«‘]/.test(note.text));
  values[place.thanks] = flag(count.thanks > 0);
  values[place.memory1] = flag(count.memory > 0);
  values[place.memory3] = upTo(count.memory - 1, 3);
  values[place.memoryPhrase] = upTo(phrases.memory, 2);
  values[place.youDid] = flag(role.youSubstance > 0);
  values[place.weMemory] = flag(role.weMemory > 0);
  values[place.youPast] = flag(role.youPast > 0);
  values[place.mePast] = upTo(role.mePast, 2);
  values[place.story] = flag(role.story > 0);
  values[place.scene] = flag(role.scene > 0);
  values[place.kin] = flag(role.kin > 0);
  values[place.thanksFor] = flag(role.thanksFor > 0);
  values[place.shared1] = flag(count.shared > 0);
  values[place.shared2] = upTo(count.shared - 1, 2);
  values[place.question] = flag(role.questions > 0);
  values[place.questionMark] = flag(role.questionMarks > 0);
  values[place.questionYou] = flag(role.questionYou > 0);
  values[place.questionTouch] = flag(role.questionTouch > 0);
  values[place.questionLast] = flag(role.questionLast > 0);
  values[place.smalltalk1] = flag(count.smalltalk > 0);
  values[place.smalltalk3] = upTo(count.smalltalk - 1, 3);
  values[place.howareyou] = flag(count.howareyou > 0);
  values[place.wish] = upTo(count.wish, 3);
  values[place.smallShare] = Math.min(1, (count.smalltalk + count.howareyou + count.wish) / body / 2);
  values[place.pleasantShare] = sentences.length === 0 ? 0 : role.pleasant / sentences.length;
  values[place.network] = upTo(count.network, 3);
  values[place.stock1] = flag(phrases.stock > 0 || count.stock > 0);
  values[place.stock2] = upTo(phrases.stock - 1, 2);
  values[place.netShare] = Math.min(1, (count.network + count.stock) / body);
  values[place.saying] = upTo(count.saying, 2);
  values[place.maxims] = upTo(role.maxims, 2);
  values[place.maximAlone] = flag(alone && unmet && role.maxims > 0);
  values[place.invites] = upTo(phrases.invite, 2);
  values[place.business] = upTo(count.business, 4);
  values[place.praise1] = flag(count.praise > 0);
  values[place.praise2] = upTo(count.praise - 1, 3);
  values[place.praiseShare] = count.praise / body;
  values[place.barePraise] = flag(role.barePraise > 0);
  values[place.emptySentences] = sentences.length === 0 ? 1 : role.empty / sentences.length;
  values[place.rest] = upTo(rest, 8);
  values[place.filled] = filled;
  values[place.filledSmall] = filled * upTo(count.smalltalk + count.howareyou + count.wish, 3);
  values[place.filledNet] = filled * upTo(count.network + count.stock + count.saying, 4);
  values[place.filledPraise] = filled * upTo(count.praise, 3);
  values[place.untouchedSmall] = untouched * upTo(count.smalltalk + count.howareyou + count.wish, 3);
  values[place.untouchedNet] = untouched * upTo(count.network + count.stock + count.saying, 3);
  values[place.untouchedPraise] = untouched * upTo(count.praise, 3);
  values[place.offer1] = flag(count.offer > 0);
  values[place.offer3] = upTo(count.offer - 1, 4);
  values[place.offerShare] = count.offer / body;
  values[place.offerEnd] = upTo(role.offerEnd, 3);
  values[place.offerPhrase] = upTo(phrases.offer, 2);
  values[place.trade] = upTo(count.trade, 4);
  values[place.tradeShare] = Math.min(1, (count.trade / body) * 3);
  values[place.sellSentence] = upTo(role.selling, 2);
  values[place.untouchedOffer] = untouched * upTo(count.offer, 3);
  values[place.claims] = upTo(role.claims, 2);
  values[place.price] = upTo(deal.price, 2);
  values[place.handover] = upTo(deal.handover, 3);
  values[place.customers] = flag(deal.customers > 0);
  values[place.ours] = upTo(deal.ours, 2);
  values[place.adopted] = flag(deal.adopted > 0);
  values[place.delivery] = flag(deal.delivery > 0);
  values[place.outdo] = flag(deal.outdo > 0);
  values[place.dealAlone] = alone ? upTo(dealing, 3) : 0;
  values[place.request1] = flag(count.request > 0);
  values[place.request3] = upTo(count.request - 1, 4);
  values[place.requestEnd] = upTo(role.requestEnd, 3);
  values[place.requestPhrase] = upTo(phrases.request, 2);
  values[place.favour] = upTo(count.favour, 4);
  values[place.favourEnd] = upTo(role.favourEnd, 3);
  values[place.modalAsk] = role.modalAsk;
  values[place.askedOffer] = flag(role.askedOffer > 0);
  values[place.pressure1] = flag(count.pressure > 0);
  values[place.pressure3] = upTo(count.pressure - 1, 4);
  values[place.pressurePhrase] = upTo(phrases.pressure, 2);
  values[place.unanswered] = isUnanswered(reading);
  values[place.taboo1] = flag(count.taboo > 0);
  values[place.taboo2] = upTo(count.taboo - 1, 2);
  values[place.untouchedTaboo] = untouched * upTo(count.taboo, 2);
  values[place.career] = upTo(count.career, 6);
  values[place.meShare] = Math.min(1, (count.me / body) * 4);
  values[place.noYou] = flag(count.you === 0);
  values[place.meOnly] = flag(count.you === 0 && count.me > 0 && count.we === 0);
  values[place.unaddressed] = flag(silent && unmet);
  values[place.silent] = flag(silent);
  values[place.fragments] = silent ? fragmentsOf(note.text) : 0;
  values[place.we] = flag(count.we > 0);
  values[place.you] = upTo(count.you, 3);
  values[place.youInfo] = upTo(role.youInfo, 6);
  values[place.meInfo] = upTo(role.meInfo, 8);
  values[place.swapped] = flag(other.swapped > 0);
  values[place.opposite] = upTo(other.opposite, 2);
  values[place.otherPost] = flag(other.otherPost > 0);
  values[place.short] = flag(count.body <= 10);
  values[place.long] = upTo(count.body - 25, 25);
  values[place.exclaim] = upTo(note.text.split('!').length - 1, 3);
  return values;
}

/** Telegram style: many stretches of a few words each, as in a list of one's merits. */
function fragmentsOf(text: string): number {
  const parts = text
    .slice(0, 2000)
    .split(/[.,;:!?\n·|•–—]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 3) return 0;
  const words = parts.reduce((sum, part) => sum + part.split(/\s+/).length, 0);
  return words / parts.length <= 4 ? upTo(parts.length - 2, 4) : 0;
}
