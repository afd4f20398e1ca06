import { bit } from '../../../lexicons/topic.ts';
import type { Observed } from '../reading.ts';
import { dull } from './kinds.ts';
import { sign } from './signs.ts';

/** A sum of money, or the word that nothing is asked for it. */
const money =
  /[€$£₹]\s?\d|\b(?:eur|chf|usd|gbp|rs|r|kr|aed)\.?\s?\d{2}|\d\s?(?:€|£|\$|k\b|euros?\b|franken\b|francs?\b|chf\b|dollars?\b|bucks\b|pounds\b|quid\b|rand\b|rupees\b|cents?\b)|\bp\.\s?a\.|\bper (?:head|seat|ton|unit|month|week|project|site|licence|license|user)\b|\bpro (?:kopf|stück|tonne|platz|monat|termin|projekt|standort|lizenz|nutzer)\b/i; /** The part of it that needs no digit. */
const perUnit =
  /\bp\.\s?a\.|\bper (?:head|seat|ton|unit|month|week|project|site|licence|license|user)\b|\bpro (?:kopf|stück|tonne|platz|monat|termin|projekt|standort|lizenz|nutzer)\b/i;

/** Signs of a deal that needs no word of trade: a price, a thing handed over, other users, wares of one's own. */
export function dealOf({ note, anatomy, topics, touches, signs, said }: Observed) {
  const found = { price: 0, handover: 0, customers: 0, ours: 0, adopted: 0, delivery: 0, outdo: 0 };
  let praised = false;
  let wared = false;
  if (/[\d]/.test(note.text) ? money.test(note.text) : perUnit.test(note.text)) found.price++;
  for (const { sentence, past, me, we, you, marked } of said) {
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
      const is = signs[i] ?? 0;
      const marks = topics.marks[i] ?? 0;
      if ((is & sign.terms) !== 0 && (touches[i] ?? 0) === 0) found.price++;
      if (marks & bit.handover) handed++;
      const number = note.words[i]?.number ?? null;
      if (number !== null && number > 1 && (touches[i] ?? 0) === 0) counted = true;
      if ((touches[i] ?? 0) !== 0) touched = true;
      else if (i > sentence.from && note.words[i]?.capital === true && marks === 0) named = true;
      if (is & sign.adopted) adopts = true;
      if (is & sign.wares) wared = true;
      if (is & sign.soon) when = true;
      if (is & sign.could) may = true;
      if (is & sign.faint) weak = true;
      if (is & sign.better) beats = true;
      if (is & sign.using) used = true;
      if (is & sign.others) shared = true;
      if ((is & sign.owner) !== 0 && !past && !sentence.question) {
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
