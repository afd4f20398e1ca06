import { bit } from '../../lexicons/topic.ts';
import { approachOf } from './features/approach.ts';
import { dealOf } from './features/deal.ts';
import { echoOf } from './features/echo.ts';
import { type FeatureName, featureNames, flag, upTo } from './features/names.ts';
import { restOf } from './features/rest.ts';
import { rolesOf } from './features/roles.ts';
import { isUnanswered } from './features/unanswered.ts';
import { countWords } from './features/words.ts';
import type { Observed } from './reading.ts';

export { type FeatureName, featureNames };

/** The measures of a note in the order of `featureNames`. */
export type Features = readonly number[];

/** A page with fewer words that tell something says nothing by what it leaves out. */
const enoughKnown = 6;

/** Measures a note. Every value lies between 0 and 1 and can be said in a sentence. */
export function featuresOf(reading: Observed): Features {
  const { note, anatomy, topics, page } = reading;
  const count = countWords(reading);
  const { said: sentences } = reading;
  const role = rolesOf(reading);
  const deal = dealOf(reading);
  const approach = approachOf(reading);
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
  // In the order of `featureNames`, each with its name: what is here is read by place, for speed.
  return [
    1, // bias
    flag(count.strong > 0), // touch1
    upTo(count.strong - 1, 1), // touch2
    upTo(count.strong - 2, 2), // touch4
    upTo(count.part, 2), // touchPart
    upTo(count.strongDull, 2), // touchDull
    upTo(count.strongPlain, 2), // touchPlain
    flag(count.weak > 0), // touchWeak
    flag(count.mutual > 0), // touchMutual
    flag(count.wants > 0), // touchWants
    flag((count.weak > 0 || count.mutual > 0) && count.strong === 0), // onlyWeak
    untouched, // untouched
    flag(!known), // noPage
    flag(reading.quotations.some(({ fields }) => fields !== 0)), // quotesPage
    flag(echo > 0), // echo
    upTo(echo - 1, 2), // echo2
    flag(framed && count.strong > 0), // framedTouch
    flag(framed && (count.strong > 1 || (count.strong > 0 && role.youInfo > 3))), // framedTouch2
    flag(framed && (role.weMemory > 0 || role.youSubstance > 0 || role.story > 0 || phrases.memory > 1)), // framedPast
    flag(role.mutualReason > 0), // mutualReason
    upTo(count.numbers, 2), // numbers
    flag(count.years > 0), // years
    upTo(count.named, 4), // named
    upTo(count.informative, 10), // informative
    count.informative / body, // informativeShare
    flag(/[„“”"»«‘]/.test(note.text)), // quote
    flag(count.thanks > 0), // thanks
    flag(count.memory > 0), // memory1
    upTo(count.memory - 1, 3), // memory3
    upTo(phrases.memory, 2), // memoryPhrase
    flag(role.youSubstance > 0), // youDid
    flag(role.weMemory > 0), // weMemory
    flag(role.youPast > 0), // youPast
    upTo(role.mePast, 2), // mePast
    flag(role.story > 0), // story
    flag(role.scene > 0), // scene
    flag(role.kin > 0), // kin
    flag(role.thanksFor > 0), // thanksFor
    flag(count.shared > 0), // shared1
    upTo(count.shared - 1, 2), // shared2
    flag(role.questions > 0), // question
    flag(role.questionMarks > 0), // questionMark
    flag(role.questionYou > 0), // questionYou
    flag(role.questionTouch > 0), // questionTouch
    flag(role.questionLast > 0), // questionLast
    flag(count.smalltalk > 0), // smalltalk1
    upTo(count.smalltalk - 1, 3), // smalltalk3
    flag(count.howareyou > 0), // howareyou
    upTo(count.wish, 3), // wish
    Math.min(1, (count.smalltalk + count.howareyou + count.wish) / body / 2), // smallShare
    sentences.length === 0 ? 0 : role.pleasant / sentences.length, // pleasantShare
    upTo(count.network, 3), // network
    flag(phrases.stock > 0 || count.stock > 0), // stock1
    upTo(phrases.stock - 1, 2), // stock2
    Math.min(1, (count.network + count.stock) / body), // netShare
    upTo(count.saying, 2), // saying
    upTo(role.maxims, 2), // maxims
    flag(alone && unmet && role.maxims > 0), // maximAlone
    upTo(phrases.invite, 2), // invites
    upTo(count.business, 4), // business
    flag(count.praise > 0), // praise1
    upTo(count.praise - 1, 3), // praise2
    count.praise / body, // praiseShare
    flag(role.barePraise > 0), // barePraise
    sentences.length === 0 ? 1 : role.empty / sentences.length, // emptySentences
    untouched * upTo(count.smalltalk + count.howareyou + count.wish, 3), // untouchedSmall
    upTo(rest, 8), // rest
    filled, // filled
    filled * upTo(count.smalltalk + count.howareyou + count.wish, 3), // filledSmall
    filled * upTo(count.network + count.stock + count.saying, 4), // filledNet
    filled * upTo(count.praise, 3), // filledPraise
    untouched * upTo(count.network + count.stock + count.saying, 3), // untouchedNet
    untouched * upTo(count.praise, 3), // untouchedPraise
    flag(count.offer > 0), // offer1
    upTo(count.offer - 1, 4), // offer3
    count.offer / body, // offerShare
    upTo(role.offerEnd, 3), // offerEnd
    upTo(phrases.offer, 2), // offerPhrase
    upTo(count.trade, 4), // trade
    Math.min(1, (count.trade / body) * 3), // tradeShare
    upTo(role.selling, 2), // sellSentence
    untouched * upTo(count.offer, 3), // untouchedOffer
    upTo(role.claims, 2), // claims
    upTo(deal.price, 2), // price
    upTo(deal.handover, 3), // handover
    flag(deal.customers > 0), // customers
    upTo(deal.ours, 2), // ours
    flag(deal.adopted > 0), // adopted
    flag(deal.delivery > 0), // delivery
    flag(deal.outdo > 0), // outdo
    alone ? upTo(dealing, 3) : 0, // dealAlone
    flag(count.request > 0), // request1
    upTo(count.request - 1, 4), // request3
    upTo(role.requestEnd, 3), // requestEnd
    upTo(phrases.request, 2), // requestPhrase
    upTo(count.favour, 4), // favour
    upTo(role.favourEnd, 3), // favourEnd
    role.modalAsk, // modalAsk
    flag(role.askedOffer > 0), // askedOffer
    approach.cold, // coldOffer
    approach.meeting, // meeting
    approach.acts, // acts
    approach.needs, // needs
    approach.reply, // reply
    approach.rousing, // rousing
    approach.ware, // ware
    flag(count.pressure > 0), // pressure1
    upTo(count.pressure - 1, 4), // pressure3
    upTo(phrases.pressure, 2), // pressurePhrase
    isUnanswered(reading), // unanswered
    flag(count.taboo > 0), // taboo1
    upTo(count.taboo - 1, 2), // taboo2
    untouched * upTo(count.taboo, 2), // untouchedTaboo
    upTo(count.career, 6), // career
    Math.min(1, (count.me / body) * 4), // meShare
    flag(count.you === 0), // noYou
    flag(count.you === 0 && count.me > 0 && count.we === 0), // meOnly
    flag(silent && unmet), // unaddressed
    flag(silent), // silent
    silent ? fragmentsOf(note.text) : 0, // fragments
    flag(count.we > 0), // we
    upTo(count.you, 3), // you
    upTo(role.youInfo, 6), // youInfo
    upTo(role.meInfo, 8), // meInfo
    flag(count.body <= 10), // short
    upTo(count.body - 25, 25), // long
    upTo(countOf('!', note.text), 3), // exclaim
  ];
}

function countOf(sign: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
  return count;
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
