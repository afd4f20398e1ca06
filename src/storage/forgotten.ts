import type { Memory } from './memory.ts';
import { reading } from './reading.ts';

/** What remains of somebody who was forgotten: a hash of a profile, and the salt it was made with. */
export interface ForgottenRow {
  readonly hash: string;
  readonly salt: string;
  readonly at: number;
}

/** One row for each profile key. Made before a write, because hashing takes turns of the event loop. */
export async function hashesOf(profiles: readonly string[], salt: string, at: number): Promise<ForgottenRow[]> {
  return Promise.all(profiles.map(async (profile) => ({ hash: await hashOf(profile, salt), salt, at })));
}

/** Which of these profile keys ("linkedin/slug") belong to somebody the user asked to forget. */
export async function forgottenAmong(memory: Memory, profiles: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await reading(memory, ['forgotten'], (tx) => tx.objectStore('forgotten').getAll());
  const known = new Set(rows.map((row) => row.hash));
  const salts = [...new Set(rows.map((row) => row.salt))];
  const found = new Set<string>();
  for (const salt of salts)
    for (const profile of profiles) if (known.has(await hashOf(profile, salt))) found.add(profile);
  return found;
}

async function hashOf(profile: string, salt: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}\n${profile}`));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
