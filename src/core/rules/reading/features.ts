import { bit } from '../../lexicons/topic.ts';
import { contradictionsOf } from './features/contradiction.ts';
import { dealOf } from './features/deal.ts';
import { echoOf } from './features/echo.ts';
import { type FeatureName, featureNames, flag, upTo } from './features/names.ts';
import { restOf } from './features/rest.ts';
import { rolesOf } from './features/roles.ts';
import { isUnanswered } from './features/unanswered.ts';
import { countWords } from './features/words.ts';
import type { Observed } from './reading.ts';

export { type FeatureName, featureNames };

/** A page with fewer words that tell something says nothing by what it leaves out. */
const enoughKnown = 6;

/** Measures a note. Every value lies between 0 and 1 and can be said in a sentence. */
export function featuresOf(reading: Observed): Readonly<Record<FeatureName, number>> {
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
  return {
    bias: 1,
    touch1: flag(count.strong > 0),
    touch2: upTo(count.strong - 1, 1),
    touch4: upTo(count.strong - 2, 2),
    touchPart: upTo(count.part, 2),
    touchPlain: upTo(count.strongPlain, 2),
    touchDull: upTo(count.strongDull, 2),
    touchWeak: flag(count.weak > 0),
    touchMutual: flag(count.mutual > 0),
    touchWants: flag(count.wants > 0),
    onlyWeak: flag((count.weak > 0 || count.mutual > 0) && count.strong === 0),
    untouched,
    noPage: flag(!known),
    quotesPage: flag(reading.quotations.some(({ fields }) => fields !== 0)),
    echo: flag(echo > 0),
    echo2: upTo(echo - 1, 2),
    framedTouch: flag(framed && count.strong > 0),
    framedTouch2: flag(framed && (count.strong > 1 || (count.strong > 0 && role.youInfo > 3))),
    framedPast: flag(framed && (role.weMemory > 0 || role.youSubstance > 0 || role.story > 0 || phrases.memory > 1)),
    mutualReason: flag(role.mutualReason > 0),
    numbers: upTo(count.numbers, 2),
    years: flag(count.years > 0),
    named: upTo(count.named, 4),
    informative: upTo(count.informative, 10),
    informativeShare: count.informative / body,
    quote: flag(/[„“”"»«‘]/.test(note.text)),
    thanks: flag(count.thanks > 0),
    memory1: flag(count.memory > 0),
    memory3: upTo(count.memory - 1, 3),
    memoryPhrase: upTo(phrases.memory, 2),
    youDid: flag(role.youSubstance > 0),
    weMemory: flag(role.weMemory > 0),
    youPast: flag(role.youPast > 0),
    mePast: upTo(role.mePast, 2),
    story: flag(role.story > 0),
    scene: flag(role.scene > 0),
    kin: flag(role.kin > 0),
    thanksFor: flag(role.thanksFor > 0),
    shared1: flag(count.shared > 0),
    shared2: upTo(count.shared - 1, 2),
    question: flag(role.questions > 0),
    questionMark: flag(role.questionMarks > 0),
    questionYou: flag(role.questionYou > 0),
    questionTouch: flag(role.questionTouch > 0),
    questionLast: flag(role.questionLast > 0),
    smalltalk1: flag(count.smalltalk > 0),
    smalltalk3: upTo(count.smalltalk - 1, 3),
    howareyou: flag(count.howareyou > 0),
    wish: upTo(count.wish, 3),
    smallShare: Math.min(1, (count.smalltalk + count.howareyou + count.wish) / body / 2),
    pleasantShare: sentences.length === 0 ? 0 : role.pleasant / sentences.length,
    network: upTo(count.network, 3),
    stock1: flag(phrases.stock > 0 || count.stock > 0),
    stock2: upTo(phrases.stock - 1, 2),
    netShare: Math.min(1, (count.network + count.stock) / body),
    saying: upTo(count.saying, 2),
    maxims: upTo(role.maxims, 2),
    maximAlone: flag(alone && unmet && role.maxims > 0),
    invites: upTo(phrases.invite, 2),
    business: upTo(count.business, 4),
    praise1: flag(count.praise > 0),
    praise2: upTo(count.praise - 1, 3),
    praiseShare: count.praise / body,
    barePraise: flag(role.barePraise > 0),
    emptySentences: sentences.length === 0 ? 1 : role.empty / sentences.length,
    rest: upTo(rest, 8),
    filled,
    filledSmall: filled * upTo(count.smalltalk + count.howareyou + count.wish, 3),
    filledNet: filled * upTo(count.network + count.stock + count.saying, 4),
    filledPraise: filled * upTo(count.praise, 3),
    untouchedSmall: untouched * upTo(count.smalltalk + count.howareyou + count.wish, 3),
    untouchedNet: untouched * upTo(count.network + count.stock + count.saying, 3),
    untouchedPraise: untouched * upTo(count.praise, 3),
    offer1: flag(count.offer > 0),
    offer3: upTo(count.offer - 1, 4),
    offerShare: count.offer / body,
    offerEnd: upTo(role.offerEnd, 3),
    offerPhrase: upTo(phrases.offer, 2),
    trade: upTo(count.trade, 4),
    tradeShare: Math.min(1, (count.trade / body) * 3),
    sellSentence: upTo(role.selling, 2),
    untouchedOffer: untouched * upTo(count.offer, 3),
    claims: upTo(role.claims, 2),
    price: upTo(deal.price, 2),
    handover: upTo(deal.handover, 3),
    customers: flag(deal.customers > 0),
    ours: upTo(deal.ours, 2),
    adopted: flag(deal.adopted > 0),
    delivery: flag(deal.delivery > 0),
    outdo: flag(deal.outdo > 0),
    dealAlone: alone ? upTo(dealing, 3) : 0,
    request1: flag(count.request > 0),
    request3: upTo(count.request - 1, 4),
    requestEnd: upTo(role.requestEnd, 3),
    requestPhrase: upTo(phrases.request, 2),
    favour: upTo(count.favour, 4),
    favourEnd: upTo(role.favourEnd, 3),
    modalAsk: role.modalAsk,
    askedOffer: flag(role.askedOffer > 0),
    pressure1: flag(count.pressure > 0),
    pressure3: upTo(count.pressure - 1, 4),
    pressurePhrase: upTo(phrases.pressure, 2),
    unanswered: isUnanswered(reading),
    taboo1: flag(count.taboo > 0),
    taboo2: upTo(count.taboo - 1, 2),
    untouchedTaboo: untouched * upTo(count.taboo, 2),
    career: upTo(count.career, 6),
    meShare: Math.min(1, (count.me / body) * 4),
    noYou: flag(count.you === 0),
    meOnly: flag(count.you === 0 && count.me > 0 && count.we === 0),
    unaddressed: flag(silent && unmet),
    silent: flag(silent),
    fragments: silent ? fragmentsOf(note.text) : 0,
    we: flag(count.we > 0),
    you: upTo(count.you, 3),
    youInfo: upTo(role.youInfo, 6),
    meInfo: upTo(role.meInfo, 8),
    swapped: flag(other.swapped > 0),
    opposite: upTo(other.opposite, 2),
    otherPost: flag(other.otherPost > 0),
    short: flag(count.body <= 10),
    long: upTo(count.body - 25, 25),
    exclaim: upTo(note.text.split('!').length - 1, 3),
  };
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
