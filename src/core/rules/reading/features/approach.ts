import { bit } from '../../../lexicons/topic.ts';
import { fieldBit } from '../page.ts';
import type { Observed } from '../reading.ts';
import type { SentenceReading } from './sentences.ts';
import { sign } from './signs.ts';

/** A meeting is proposed in few words. */
const shortQuestion = 9;
/** Words between a modal verb and what it is about. */
const reach = 12;
/** The writer does not offer out of the blue: it was looked for, or asked. */
const sought =
  /(?:sie|du|ihr) such\p{L}*|such(?:en sie|st du|t ihr)|gesucht|you(?:['’]re| are| were)? (?:look|after|search|ask|want|need)|(?:your|ihrer|deiner|eurer|ihre|deine|eure) (?:question|frage)/iu;
const mayI = /^(?:shall|can|could|may|should|might|soll|sollen|darf|durfen|durfte|kann|konnen|konnte|konnten)$/;
const writer = /^(?:i|we|ich|wir)$/;
const reader = /^(?:sie|du|ihr|you|ye|ya|u)$/;
/** What one may ask for without wanting anything: to ask, to quote, to be told. */
const harmless = /^(?:ask|know|question|fragen?|stellen|zitieren|klauen|borrow|steal|sagen|say)$/;
/** Who needs something, where it is not the writer. */
const needy = /^(?:i|we|ich|wir|he|she|they|team|firm|company|son|daughter|cousin|noch|dringend|still|also|urgently)$/;

/** "Ich suche nichts": no need at all. */
const denied = /^(?:nichts|niemand\p{L}*|kein\p{L}*|nothing|no|nobody|none)$/u;

/** What a note comes to: what it proposes, wants done, needs, or rouses interest in. */
export function approachOf({ note, topics, touches, signs, said }: Observed) {
  const found = { cold: 0, meeting: 0, acts: 0, needs: 0, reply: 0, rousing: 0, ware: 0 };
  const { words } = note;
  const folded = (at: number) => words[at]?.folded ?? '';
  const is = (at: number, kind: number) => ((signs[at] ?? 0) & kind) !== 0;
  for (let index = 0; index < said.length; index++) {
    const read = said[index];
    if (read === undefined) continue;
    const { from, to, question } = read.sentence;
    const last = index === said.length - 1;
    if (question && last && read.body <= shortQuestion && read.strong === 0) {
      for (let i = from; i < to; i++) if (is(i, sign.meeting)) found.meeting = 1;
    }
    if (question && index < 2 && read.strong === 0 && rouses(read, folded)) found.rousing = 1;
    for (let i = from; i < to; i++) {
      const next = folded(i + 1);
      if (question) {
        if (mayI.test(folded(i)) && writer.test(next) && (read.marked & bit.network) === 0 && !isHarmless(i, to))
          found.cold = 1;
        if (is(i, sign.modal) && reader.test(next) && !read.tells && !isHarmless(i, to)) found.acts = 1;
        continue;
      }
      if (
        is(i, sign.needs) &&
        !read.you &&
        !denied.test(next) &&
        (needy.test(folded(i - 1)) || /^(?:ich|wir|noch|dringend)$/.test(next))
      )
        found.needs = 1;
      if (is(i, sign.owner) && is(i + 1, sign.ware) && i + 1 < to && !isTold(read)) found.ware = 1;
      if (is(i, sign.bids) && (i === from || urging.test(folded(i - 1))) && repliesTo(folded(i), next, folded(i + 2)))
        found.reply = 1;
    }
  }
  if (
    found.cold + found.acts > 0 &&
    (touches.some((fields) => (fields & fieldBit.wants) !== 0) || sought.test(note.text))
  ) {
    found.cold = 0;
    found.acts = 0;
  }
  return found;

  function isHarmless(from: number, to: number): boolean {
    for (let i = from + 2; i < to && i < from + reach; i++)
      if (harmless.test(folded(i)) || ((topics.marks[i] ?? 0) & bit.network) !== 0) return true;
    return false;
  }
}

/** "Have you ever thought of …?", "Wussten Sie, dass …?": a question that wants no answer. */
function rouses({ sentence: { from, to } }: SentenceReading, folded: (at: number) => string): boolean {
  for (let i = from; i < Math.min(to - 1, from + 5); i++) {
    const [first, next, third] = [folded(i), folded(i + 1), folded(i + 2)];
    if (/^(?:haben|hast|habt)$/.test(first) && reader.test(next) && /^(?:schon|jemals|eigentlich)$/.test(third))
      return true;
    if (/^(?:wussten|wusstest)$/.test(first) && reader.test(next)) return true;
    if (/^(?:have|did)$/.test(first) && next === 'you' && /^(?:ever|know|thought|considered|consider)$/.test(third))
      return true;
    if (/^(?:schon|ever)$/.test(first) && /^(?:mal|einmal|thought|wondered|considered|tried|dreamed)$/.test(next))
      return true;
    if (first === 'what' && next === 'if') return true;
    if (/^(?:tired|sick|genug)$/.test(first) && /^(?:of|von|vom)$/.test(next)) return true;
    if (/^(?:wollen|willst|want|wanna)$/.test(first) && (reader.test(next) || next === 'to')) return true;
  }
  return false;
}

/** Something that happened, or that thanks are said for. */
const isTold = ({ past, marked }: SentenceReading) => past || (marked & (bit.memory | bit.thanks)) !== 0;

/** Before a word that bids somebody do something. */
const urging = /^(?:and|or|so|just|please|simply|bitte|einfach|kurz|gern|gerne|und|oder|dann)$/;

/** "Let me know your budget", "antworten Sie einfach mit Ja". */
function repliesTo(word: string, next: string, third: string): boolean {
  if (word === 'let') return next === 'me' && third === 'know';
  if (/^(?:give|send|call|text|dm|ping|message)$/.test(word)) return next === 'me' || next === 'us';
  return !/^(?:ich|wir)$/.test(next);
}
