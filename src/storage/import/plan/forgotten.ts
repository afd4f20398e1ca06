import { forgottenAmong } from '../../forgotten.ts';
import type { Memory } from '../../memory.ts';
import type { IncomingPerson } from '../incoming.ts';

/** Whether somebody of a file was forgotten at the user's request. Costs nothing while nobody was. */
export async function forgottenTest(
  memory: Memory,
  people: readonly IncomingPerson[],
): Promise<(person: IncomingPerson) => boolean> {
  const found = await forgottenAmong(memory, [...new Set(people.flatMap((person) => person.profiles))]);
  return (person) => person.profiles.some((profile) => found.has(profile));
}
