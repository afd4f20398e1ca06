import type { Material, Reading } from '../hook.ts';
import { entriesOf } from '../material.ts';
import { isHeavy } from '../reading/heavy.ts';
import { isIn } from '../reading/language.ts';
import { daysOld } from '../reading/reading.ts';
import { sharedEntries, sharing } from '../reading/shared-entries.ts';

const dated = /(?:^|\D)((?:19|20)\d\d)(?!\d)/;

/** Whether the year in an event's name has passed, or is to come; null where it is this one, or not known. */
function isOver(event: string, now: number | null): boolean | null {
  const named = dated.exec(event)?.[1];
  const year = now === null ? Number.NaN : new Date(now).getUTCFullYear();
  return named === undefined || !(Number(named) < year || Number(named) > year) ? null : Number(named) < year;
}

/** With the German words that lead up to it; null where its gender is not sure. */
function placeOf(event: string): string | null {
  const name = event.replace(/ ?(?:19|20)\d\d$/, '');
  if (
    /(?:tagung|messe|konferenz|woche|nacht|ausstellung|expo|schau|börse|gala|akademie)$|^(?:anuga|bauma|fachpack|hannover messe|prolight \+ sound|otworld|husum wind|eurobike|interpack|drupa|medica|biofach|ispo|k messe|light \+ building|automatica|intersolar|logimat|embedded world|dmexco|ifa|itb|sps|grüne woche|re:publica|buchmesse)$/iu.test(
      name,
    )
  )
    return `auf der ${event}`;
  if (/(?:kongress|kongreß|tag|gipfel|summit|abend|treff|stammtisch)$/iu.test(name)) return `beim ${event}`;
  return /(?:forum|festival|camp|meetup|symposium|treffen|seminar)$/iu.test(name) ? `beim ${event}` : null;
}

/** Behind a dash stands what the short name means. */
const short = (name: string) => name.split(/ [–|-] /u)[0]?.trim() ?? name;

/** Tells of an event as of one that is over. */
const backFrom =
  /(?<!\p{L})(?:back from|visited|attended|over|vorbei|was|were|spoke|spoken|takeaway|learned|learnt|zurück|rückblick|war|waren|gestern|gelernt|gesprochen|mitgenommen)(?!\p{L})/iu;

/** Says already what was to be had there. */
const judged =
  /(?<!\p{L})(?:eindr\p{L}+|fazit|erkenntnis\p{L}*|highlights?|gelernt|mitgenommen|auffällig|beeindruck\p{L}*|impressions?|takeaways?|learned|learnt|worth|gelohnt)(?!\p{L})|(?:^|\n)[ \t]{0,8}(?:1[.)]|[-•–])\s/iu;

/** An event of the recipient's that one of their newest posts looks back on. */
function posted(reading: Reading): Material[] {
  const { recipient, language } = reading;
  return entriesOf(reading, 'events', [3, 80]).flatMap(({ value }): Material[] => {
    const name = short(value).replace(/ ?(?:19|20)\d\d$/, '');
    const words = [name, name.split(' ')[0] ?? ''].filter((word) => /^\p{Lu}/u.test(word) && word.length > 4);
    const index = (recipient.posts ?? []).slice(0, 4).findIndex(({ text, age }) => {
      if ((daysOld(age) ?? 0) > 35 || isHeavy(text) || !isIn(text, language)) return false;
      return backFrom.test(text) && words.some((word) => text.includes(word));
    });
    const said = words.find((word) => recipient.posts?.[index]?.text.includes(word));
    const c = said === undefined ? null : language === 'de' ? placeOf(said) : said;
    if (said === undefined || c === null) return [];
    const facts = [{ field: 'posts', value: said, index } as const];
    const both = sharedEntries(reading, 'events', reading.sender.events).some(({ fact }) => fact.value.includes(said));
    const answered = judged.test(recipient.posts?.[index]?.text ?? '') ? 'o' : '';
    const lead = both ? 'both' : 'posted';
    return [{ hook: 'event', score: 50, lead, ask: 'posted', slots: { p: said, c }, facts, answered }];
  });
}

/** An event that both go to, or that the recipient has come back from. */
export function findEvent(reading: Reading): Material[] {
  const both = sharedEntries(reading, 'events', reading.sender.events).flatMap((shared): Material[] => {
    const fact = { ...shared.fact, value: short(shared.fact.value) };
    const over = isOver(fact.value, reading.now);
    const place = reading.language === 'de' ? placeOf(fact.value) : '';
    // This year's may be over or to come, and of a name without its article no German sentence is sure.
    if (place === null || (over === null && dated.test(fact.value))) return [];
    const lead = over === null ? 'listed' : over ? 'over' : 'ahead';
    const ask = over === true ? 'stayed' : 'there';
    const material = sharing(reading, 'event', 53, [lead, ask], { ...shared, fact });
    return [{ ...material, slots: { ...material.slots, c: place } }];
  });
  const over = posted(reading);
  const told = (name: string) => over.some(({ slots }) => name.includes(slots.p ?? ''));
  return [...both.filter(({ slots }) => !told(slots.p ?? '')), ...over];
}
