import type { Material, Reading } from '../hook.ts';
import { entriesOf, quoting } from '../material.ts';

const spoken =
  /\d|kapazität|fläche|räume|listung|personal$|capacity|space$|^(?:kontakte|netzwerk|zugang|contacts|network|access)|german|erfahrung$|jahre |years|german|english|french|spanish|deutsch|englisch|französisch|spanisch|polish|turkish|danish|^[\p{L}-]{1,15}$/iu;

/** XING's "Ich biete", as a question about it: asking for it would come too early. */
export function findHaves(reading: Reading): Material[] {
  const { sender, common } = reading;
  return entriesOf(reading, 'haves', [6, 70], spoken).flatMap((fact) => {
    // Without a reason of the sender's, to be asked about it would be out of the blue.
    if (common.meeting([...(sender.seeks ?? []), ...(sender.goals ?? [])], fact.value) === null) return [];
    const words = Math.min(3, fact.value.split(/[\s-]+/).length);
    // Only where there is nothing better.
    const score = 28 + words - fact.index / 10 + reading.common.fit(fact.value);
    return [quoting(reading, 'haves', score, ['plain', 'plain'], fact)];
  });
}
