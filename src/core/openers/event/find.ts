import type { Material, Reading } from '../hook.ts';
import { sharedEntries, sharing } from '../reading/shared-entries.ts';

const year = /(?:^|\D)((?:19|20)\d\d)(?!\d)/;

/** Whether the year in an event's name has passed, or not; null where there is none, or today is not known. */
function isOver(event: string, now: number | null): boolean | null {
  const named = year.exec(event)?.[1];
  return now === null || named === undefined ? null : Number(named) < new Date(now).getUTCFullYear();
}

/** With the German words that lead up to it; null where its gender is not sure. */
function placeOf(event: string): string | null {
  const name = event.replace(/ ?(?:19|20)\d\d$/, '');
  if (
    /(?:tagung|messe|konferenz|woche|nacht|ausstellung|expo|schau|börse|gala|akademie)$|^(?:anuga|bauma|fachpack|hannover messe|prolight \+ sound|otworld|husum wind|eurobike|interpack|drupa|medica|biofach|ispo|k messe|light \+ building|automatica|intersolar|logimat|embedded world|dmexco|ifa|itb|grüne woche|re:publica|buchmesse)$/iu.test(
      name,
    )
  )
    return `auf der ${event}`;
  if (/(?:kongress|kongreß|tag|gipfel|summit|abend|treff|stammtisch)$/iu.test(name)) return `beim ${event}`;
  return /(?:forum|festival|camp|meetup|symposium|treffen|seminar)$/iu.test(name) ? `beim ${event}` : null;
}

/** An event that both go to. */
export function findEvent(reading: Reading): Material[] {
  const both = sharedEntries(reading, 'events', reading.sender.events).flatMap((shared) => {
    const at = reading.language === 'de' ? placeOf(shared.fact.value) : '';
    if (at === null) return [];
    const over = isOver(shared.fact.value, reading.now);
    const lead = over === null ? 'listed' : over ? 'over' : 'ahead';
    const material = sharing(reading, 'event', 53, [lead, over === true ? 'stayed' : 'there'], shared);
    return [{ ...material, slots: { ...material.slots, c: at } }];
  });
  return both;
}
