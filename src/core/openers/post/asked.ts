import type { Material, Reading } from '../hook.ts';
import { quoting } from '../material.ts';
import { isIn } from '../reading/language.ts';
import { quotable } from '../reading/quotable.ts';
import { daysOld } from '../reading/reading.ts';
import { sentencesIn } from '../reading/sentences.ts';
import { isTabooSubject } from '../reading/taboo.ts';
import { giving } from './giving.ts';

/** "Monday question: …", "Recherche: …" */
const announced = /^[^:?.!]{3,40}: (?=\p{L})/u;
/** Words that a question of one's own begins with. */
const asks =
  /^(?:wie|was|wer|wo|woran|warum|wieso|wann|welche[nrsm]?|womit|wozu|wohin|habt|hat|gibt es|kennt|weiß jemand|what|how|who|where|why|when|which|do|does|has|have|is there|are there|did|any(?:one|body)|any \p{L}+s (?:at|in|from|with|who|willing|out)|can (?:any|some)\p{L}+|kann (?:jemand|wer|mir jemand)|\p{L}{3,}t ihr)(?!\p{L})/iu;
/** What wants no answer, or has it. */
const rhetorical =
  /^(?:nein|ja|no|yes|man|weil|because|it|es|genau|exactly|spoiler|richtig|nie|nichts|nothing|never|niemand|nobody)(?!\p{L})/iu;
/** A question that the post goes on to answer. */
const solved = /(?<!\p{L})(?:niemand|keiner|nobody|no one|not one|antwort\p{L}*|answer\p{L}*|mine|meine?r?)(?!\p{L})/iu;
/** Asks for somebody or something rather than for an answer. */
const wanted =
  /^(?:wer (?:kennt|hat|weiß|kann|mag|hält|hilft|übernimmt|traut sich|arbeitet|will|würde|möchte|macht mit|braucht)|kennt|hat |gibt es|weiß|kann (?:jemand|wer|mir)|can any|do(?:es)? any|has any|any(?:one|body)|any \p{L}+s|who (?:knows|has|can)|do you know|is there|are there)/iu;
/** Of these, asks for people. */
const people = /^(?:wer (?:mag|hält|hilft|übernimmt|traut sich)|any \p{L}+s(?! \p{L}+ed)|who can)(?!\p{L})/iu;
/** Means something that stands before it. */
const pointing =
  /(?<!\p{L})(?:(?:damit|darauf|davon|daran|dafür|dazu)(?!,)|dies|das(?! \p{Lu})|sowas|bei euch|it|this(?! \p{L})|that(?=\?)|them)(?!\p{L})/u;
const selling =
  /(?<!\p{L})(?:dabei|kommst|kommt|lust auf|interessier\p{L}{0,3}|interested|join|coming|ready|bereit|agree|who's in|vacanc\p{L}{1,3}|hiring|full.?time|stelle)(?!\p{L})/iu;
/** Wants company at an appointment. */
const meeting =
  /^any(?:one|body) else (?:attending|going|coming|at)(?!\p{L})|^(?:wer|who)(?!\p{L}).*(?<!\p{L})(?:auf der|beim|bei der|at|going to|nächste woche|next week|dabei|vor ort|tomorrow|morgen)(?!\p{L})/iu;
/** A question names something of its own: a noun, which German writes large. */
const names = { de: /.[ -](?:\P{L})?\p{Lu}\p{L}{3,}/u, en: /\p{L}{5,}.*\p{L}{5,}|\p{L}{7,}/u } as const;

/** Older than two months, nobody waits for an answer any more. */
const isRecent = (age: string | undefined) => (daysOld(age) ?? 0) <= 62;

/** Sentences; "vor dem 1. Advent" does not part one. */
function wholeSentences(text: string): string[] {
  const found: string[] = [];
  for (const sentence of sentencesIn(text)) {
    const both = `${found.at(-1) ?? ''} ${sentence}`;
    if (/\d\.$/.test(found.at(-1) ?? '') && text.includes(both)) found[found.length - 1] = both;
    else found.push(sentence);
  }
  return found;
}

/** A question that the recipient has put to everybody. */
export function findAsked(reading: Reading): Material[] {
  return (reading.recipient.posts ?? []).slice(0, 4).flatMap(({ text, age }, index) => {
    if (isTabooSubject(text) || !isRecent(age)) return [];
    const sentences = wholeSentences(text);
    return sentences.slice(0, 24).flatMap((sentence, at) => {
      if (!sentence.endsWith('?') || rhetorical.test(sentences[at + 1] ?? '')) return [];
      // One of a list is a heading or an example; what is answered further down is no question.
      const before = text.slice(0, text.indexOf(sentence)).split('\n').at(-1) ?? '';
      if (/[^\p{L}\p{N}\s.!?,:;"'()]/u.test(before) || !/[\p{L}\p{N}]/u.test(sentence[0] ?? '')) return [];
      const after = sentences.slice(at + 1);
      if (solved.test(after.join(' '))) return [];
      if (/\d/.test(after[0] ?? '') && /^(?:wie viel|how m|what's|was ist)/i.test(sentence)) return [];
      // What is announced before a colon may be what the question is about.
      const short = sentence.replace(announced, '');
      const whole = pointing.test(short);
      const bare = quotable((whole ? sentence : short).slice(0, -1), Math.min(reading.longest - 1, 115));
      if (
        bare === null ||
        bare.length < 22 ||
        selling.test(bare) ||
        meeting.test(bare) ||
        !names[reading.language].test(bare)
      )
        return [];
      if (pointing.test(short) && !/: /.test(bare)) return [];
      // What begins otherwise is one where nothing follows but thanks and pictures.
      const last = after.every((other) => other.split(' ').length < 4 || other.includes('#'));
      if (!asks.test(short) && !(last && / (?:oder|or) /i.test(short))) return [];
      const question = text.includes(`${bare}?`) ? `${bare}?` : bare;
      if (reading.taboo(question) || !text.includes(question) || !isIn(question, reading.language)) return [];
      const fact = { field: 'posts', value: question, index } as const;
      const ask = people.test(short) ? 'volunteer' : wanted.test(short) ? 'wanted' : 'asked';
      return giving(reading, text, quoting(reading, 'post', 66 - index, ['asked', ask], fact));
    });
  });
}
