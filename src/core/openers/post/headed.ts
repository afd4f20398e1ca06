import type { Material, Reading } from '../hook.ts';
import { quoting } from '../material.ts';
import { isHeavy } from '../reading/heavy.ts';
import { isIn } from '../reading/language.ts';
import { quotable } from '../reading/quotable.ts';
import { daysOld } from '../reading/reading.ts';
import { isTabooSubject } from '../reading/taboo.ts';
import { answeredIn } from '../retell/answered.ts';

/** Small words that a German heading may hold beside its nouns: no verb among them. */
const german =
  /^(?=.* (?:statt|ohne|mit|im|in|auf|hinter|für|zum|am|an|aus|über) )(?!(?:Un|Mein|Wir|Ich|Mein|Kein|Heute|Gestern|Letzte|War|Fazit|Frage|Update|Danke|Nie|Null|Fünf|Drei|Zwei|Nach|Seit|Ab|Bei|Am|Im|Was|Wie|Warum|Wer|Mehr|Nur|Nicht|Bitte|Liebe)\p{L}* )(?:\p{Lu}[\p{L}-]*|\d+\.?|in|im|am|an|auf|der|die|das|den|dem|des|bei|beim|mit|ohne|für|von|vom|zum|zur|über|unter|und|zwischen|hinter|aus|einem|einer|eines|statt|um)(?: (?:\p{Lu}[\p{L}-]*|in|im|am|an|auf|der|die|das|den|dem|des|bei|beim|mit|ohne|für|von|vom|zum|zur|über|unter|und|zwischen|hinter|aus|einem|einer|eines|statt|um))*$/u;
const english =
  /^(?!(?:Back|Great|Excellent|Our|My|We|I|The|This|That|What|How|Why|When|Who|If|It|No|Not|Put|Hung|One (?!term|month|week)|A|Two|Three|Client|Low|Interviewing|Reminder|Update|Question|Lesson|Confession|Public|Hiring|Wanted|Need|Fun|Hot|Thank)\p{L}* )(?=.* (?:for|in|without|with|instead of) )(?!.*(?<!\p{L})(?:is|are|was|were|has|have|had|do|does|did|went|got|be|been|nobody|everybody|you|your|they|he|she|it|we|us|our|my|me|i|who|that|which|to|can|will|would|not|never|only|last|heard|put|hung|took|got|made|found|down|week|speaking|\p{L}+ed|\p{L}+n['’]t)(?!\p{L}))\p{Lu}[\p{L}' -]{11,60}$/u;

/** What befalls somebody, or is as it is: nobody brought it about. */
const befallen =
  /(?:fund|schaden|schäden|unfall|brand|frost|ausfall|meldung|warteliste|reanimation|störung|verlust|mangel|rückruf|sturm|hochwasser|muschel|übergabe|ersten? mal|first time|go-?live|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|bestellung|bilanz|fazit|versuch|beregnung|jahr|jahre|prüfung)\p{L}*(?!\p{L})|(?<!\p{L})(?:down|wrong|late|lost|broken|failed|year|seasons?|trick|tip)(?!\p{L})/iu;

/** What a post is about, where it says so before it begins: a heading of nouns. */
export function findHeaded(reading: Reading): Material[] {
  const { recipient, language, longest, taboo } = reading;
  return (recipient.posts ?? []).slice(0, 3).flatMap(({ text, age }, index): Material[] => {
    if ((daysOld(age) ?? 0) > 35 || isTabooSubject(text) || isHeavy(text) || !isIn(text, language)) return [];
    const [line = ''] = /^[^\n:.!?…,–]{8,70}(?=[:.\n,–])/u.exec(text) ?? [];
    const value = quotable(line, Math.min(longest, 60));
    if (value === null || value !== line.trim() || taboo(text)) return [];
    if (!(language === 'de' ? german : english).test(value) || befallen.test(value)) return [];
    const fact = { field: 'posts', value, index } as const;
    return [
      quoting(reading, 'post', 46 - index, ['headed', 'headed'], fact, answeredIn(text.slice(value.length, 3000))),
    ];
  });
}
