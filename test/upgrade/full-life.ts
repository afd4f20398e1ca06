import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { giveFile, type Inside, pressOwn, savedText, says } from '../e2e/harness/own-page.ts';

/** The overview's area for import and export. */
export const dataPage = 'src/entries/overview/overview.html#data';

type Rows = readonly Readonly<Record<string, unknown>>[];
/** Every record of an exported memory, by store. */
export type Everything = Readonly<Record<string, Rows>>;

const parts = ['contacts', 'interactions', 'promises', 'followUps', 'notes', 'openers', 'settings', 'forgotten'];

/** A life with something of everything, as version 0.1 exported it. Made of the frozen sample of its database. */
export function fullLife(): { readonly file: string; readonly held: Everything } {
  const lines = readFileSync(fileURLToPath(new URL('../storage/samples/v1.jsonl', import.meta.url)), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line) as { store: string; row: Record<string, unknown> });
  // What stands beside a record for an index of that time is no part of it.
  const bare = ({ profiles: _, ownAt: __, openDue: ___, ...row }: Record<string, unknown>) => row;
  const of = (part: string) => lines.filter(({ store }) => store === part).map(({ row }) => bare(row));
  const held = Object.fromEntries([...parts, 'tombstones'].map((part) => [part, of(part)]));
  const made = new Date(Date.UTC(2026, 0, 15)).toISOString();
  return { file: JSON.stringify({ format: 'vitamin-b', version: 1, made, ...held }), held };
}

/** Brings the life into the memory through the overview, as a person restores an export. */
export async function fill(run: Inside): Promise<void> {
  await giveFile(run, 'vitamin-b-2026-01-15.json', fullLife().file);
  await pressOwn(run, /^(?:Zurückholen|Restore)$/);
  await says(run, /Fertig\.|Done\./);
}

/** Everything that the memory holds, by the overview's own export. */
export async function exported(run: Inside): Promise<Everything> {
  const text = await savedText(run, /^(?:Speichern|Save): .*JSON/);
  const all = JSON.parse(text) as Everything;
  return Object.fromEntries(parts.map((part) => [part, all[part] ?? []]));
}

/** What `before` held and `after` has lost or changed, one line each; fields that are new do not count. */
export function lost(before: Everything, after: Everything): readonly string[] {
  return parts.flatMap((part) => {
    const key = (row: Readonly<Record<string, unknown>>) => String(row.id ?? row.hash ?? row.key);
    const now = new Map((after[part] ?? []).map((row) => [key(row), row]));
    return (before[part] ?? []).flatMap((row) => {
      const kept = now.get(key(row));
      if (!kept) return [`${part} ${key(row)} is gone`];
      return Object.keys(row)
        .filter((field) => JSON.stringify(kept[field]) !== JSON.stringify(row[field]))
        .map((field) => `${part} ${key(row)}: ${field} was ${JSON.stringify(row[field])}`);
    });
  });
}
