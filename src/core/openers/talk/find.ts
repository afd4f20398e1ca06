import type { Material, Reading } from '../hook.ts';
import { quoting } from '../material.ts';
import { toldIn } from '../post/told.ts';
import { quotable } from '../reading/quotable.ts';
import { daysOld } from '../reading/reading.ts';
import { isTabooSubject } from '../reading/taboo.ts';

/** Words that only a talk, a panel or a recording has. */
export const talk =
  /\b(?:vortr(?:ag|äge)|keynote|podium|speaking at|(?:my|our|a) talk|podiumsdiskussion|(?:on a|my|our) panel\b|panel discussion|webinar|ich spreche|spreche ich|durfte ich .{3,80}sprechen|habe ich (?:über|zu) .{3,70} gesprochen|durfte ich über|\bspoke (?:at|about)|gave a (?:talk|lecture|keynote)|on stage|auf der bühne|publikumsgespräch)/i;
const ahead = /\b(?:speaking at|will|werde|spreche|halte|giving|next|nächste|am \d{1,2}\.|terrified|aufgeregt)\b/i;

/** A talk, panel or recording that the recipient wrote about. */
export function findTalk(reading: Reading): Material[] {
  return [
    ...named(reading),
    ...toldIn(reading).flatMap(({ material }) => (material.hook === 'talk' ? [material] : [])),
  ];
}

const titled =
  /(?:vortrag|talk|keynote|webinar|lecture)(?: (?:heißt|called|titled))?:? ?[„“"'‚«] ?([^„“”"'‚‘’«»\n]{6,90}?)[“”"'‘’»](?!\p{L})/iu;
const topic = /(?<!\p{L})(?:topic|thema|titel|title|my subject|mein thema): ?[„“"'‚«]?([^.!?\n#„“”"'‚‘’«»]{8,90})/iu;

/** The title or the topic of a talk, where the post names one. */
function named({ recipient, longest, taboo, language }: Reading): Material[] {
  return (recipient.posts ?? []).slice(0, 4).flatMap(({ text, age }, index) => {
    if ((daysOld(age) ?? 0) > 62 || isTabooSubject(text)) return [];
    const lead = titled.test(text) ? 'title' : talk.test(text) && topic.test(text) ? 'topic' : null;
    const value = quotable((lead === 'title' ? titled : topic).exec(text)?.[1] ?? '', longest);
    if (lead === null || value === null || taboo(value)) return [];
    const fact = { field: 'posts', value, index } as const;
    return [quoting({ language }, 'talk', 84 - index, [lead, ahead.test(text) ? 'ahead' : 'held'], fact)];
  });
}
