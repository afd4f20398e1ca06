// A ZIP that is the same bytes every time: files in one order, one fixed date, nothing of this machine.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

// ZIP stores local time without a zone; the date means nothing, so it is the format's first day.
process.env.TZ = 'UTC';
const date = new Date(Date.UTC(1980, 0, 1));

/** Every file of `folder`, sorted, with paths that use slashes. */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** `files` of `folder` as one ZIP. */
export async function zipped(folder, files) {
  const { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } = await import('@zip.js/zip.js');
  configure({ useWebWorkers: false });
  const writer = new ZipWriter(new Uint8ArrayWriter(), { level: 9, extendedTimestamp: false, lastModDate: date });
  for (const file of files) await writer.add(file, new Uint8ArrayReader(readFileSync(join(folder, file))));
  return writer.close();
}
