// The project's own labelled notes in test/notes, each joined with its recipient.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';

const readLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/**
 * All labelled notes as `{id, set, lang, kind, label, faults, note, network, recipient, sender}`, in the order of
 * the files. `set` is the file's prefix.
 */
export function labelledNotes(folder = join(root, 'test', 'notes')) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.notes.jsonl'))
    .sort()
    .flatMap((name) => {
      const set = name.slice(0, -'.notes.jsonl'.length);
      const people = new Map(readLines(join(folder, `${set}.recipients.jsonl`)).map((person) => [person.id, person]));
      return readLines(join(folder, name)).flatMap((note) => {
        const person = people.get(note.to);
        return person ? [{ ...note, set, network: person.network, recipient: person.recipient }] : [];
      });
    });
}
