import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenerRequest } from '../../src/core/openers/index.ts';

const notes = fileURLToPath(new URL('../notes', import.meta.url));

export interface Person extends OpenerRequest {
  readonly id: string;
}

/** The project's own invented recipients, all of them. */
export function people(): Person[] {
  if (!existsSync(notes)) return [];
  return readdirSync(notes)
    .filter((name) => name.endsWith('.recipients.jsonl'))
    .flatMap((name) => readFileSync(join(notes, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Person);
}
