import type { FileReport, Incoming } from './incoming.ts';

/** What several files say, as if it stood in one; the newest word comes first. `unread`: names of files that say nothing. */
export function together(files: readonly Incoming[], unread: readonly string[] = []): Incoming {
  const silent = unread.map((file): FileReport => ({ file, kind: 'unknown', rows: 0, problems: {}, shown: [] }));
  const newestFirst = [...files].sort((a, b) => b.made - a.made);
  const [first, ...more] = newestFirst;
  const made = first?.made ?? 0;
  const people =
    more.length === 0
      ? (first?.people ?? [])
      : newestFirst.flatMap((one) => one.people.map((person) => ({ ...person, made: one.made })));
  const self = newestFirst.find((one) => one.self.profile)?.self ?? first?.self ?? {};
  return { people, files: [...files.flatMap((one) => one.files), ...silent], made, self };
}
