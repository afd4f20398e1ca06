// A ZIP that is the same bytes every time: files in one order, one fixed date, nothing of this machine.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { root } from './bootstrap.mjs';

// ZIP stores local time without a zone; the date means nothing, so it is the format's first day.
process.env.TZ = 'UTC';
const date = new Date(Date.UTC(1980, 0, 1));

/** Packed bytes by what they hold: zopfli takes a second for ten kilobytes, and most files change rarely. */
const cache = join(root, 'node_modules', '.cache', 'zopfli');
/** More rounds win another 0.2 in a thousand. */
const options = { numiterations: 5, blocksplittingmax: 0 };

/** Every file of `folder`, sorted, with paths that use slashes. */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** `bytes` in the format of every ZIP reader (deflate), four in a hundred smaller than zlib makes it. */
async function squeezed(bytes) {
  const name = createHash('sha256').update(JSON.stringify(options)).update(bytes).digest('hex');
  const kept = join(cache, name);
  if (existsSync(kept)) {
    const packed = readFileSync(kept);
    if (unpacks(packed, bytes)) return packed;
  }
  const { deflateAsync } = (await import('@gfx/zopfli')).default;
  const packed = await deflateAsync(bytes, options);
  if (!unpacks(packed, bytes)) throw new Error('What was packed does not unpack to the same bytes.');
  mkdirSync(cache, { recursive: true });
  writeFileSync(kept, packed);
  return packed;
}

/** A file that is half written, by a run that was stopped, counts as none. */
function unpacks(packed, bytes) {
  try {
    return inflateRawSync(packed).equals(bytes);
  } catch {
    return false;
  }
}

/** `files` of `folder` as one ZIP; `small` takes the time to make it as small as the format allows. */
export async function zipped(folder, files, { small = false } = {}) {
  const { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } = await import('@zip.js/zip.js');
  configure({ useWebWorkers: false });
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    level: 9,
    extendedTimestamp: false,
    dataDescriptor: false,
    lastModDate: date,
  });
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    const packed = small ? await squeezed(bytes) : bytes;
    const ready = packed.length < bytes.length;
    await writer.add(
      file,
      new Uint8ArrayReader(ready ? packed : bytes),
      ready
        ? { passThrough: true, compressionMethod: 8, uncompressedSize: bytes.length, crc32: crc32(bytes) }
        : small
          ? { level: 0 }
          : {},
    );
  }
  return writer.close();
}
