import type { Material, Reading } from '../hook.ts';
import { speakable } from '../material.ts';

/**
 * With what the sender offers beside it, where that is what the post looks for: then the note gives before it asks.
 * Without it as well, lest nothing is left where both together are too long.
 */
export function giving({ sender, common }: Reading, text: string, material: Material): Material[] {
  const offers = (sender.offers ?? []).filter((own) => speakable.test(own.trim()) && own.length < 70);
  const offer = common.meeting(offers, text)?.trim();
  if (offer === undefined) return [material];
  const offered: Material = {
    ...material,
    score: material.score + 20,
    lead: `${material.lead}Offered`,
    ask: 'offered',
    slots: { ...material.slots, o: offer },
    facts: [...material.facts, { field: 'sender', value: offer }],
  };
  return [offered, material];
}
