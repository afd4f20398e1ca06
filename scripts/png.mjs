// Pictures with few colours pack best without PNG's filters, and zopfli finds what Chromium's own packing leaves.
import { crc32, inflateSync } from 'node:zlib';

/** The parts of a PNG after its signature, as [type, bytes]. */
function partsOf(png) {
  const parts = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const end = at + 8 + png.readUInt32BE(at);
    parts.push([png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, end)]);
  }
  return parts;
}

/** Width, height and the colours of every pixel, row by row, four bytes each (8 bits, RGBA, as Chromium writes them). */
export function pixelsOf(png) {
  const parts = partsOf(png);
  const head = parts[0][1];
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  if (head[8] !== 8 || head[9] !== 6 || head[12] !== 0)
    throw new Error('Only plain pictures of 8 bits, RGBA, are read.');
  const packed = inflateSync(Buffer.concat(parts.filter(([type]) => type === 'IDAT').map(([, bytes]) => bytes)));
  const line = width * 4;
  const pixels = Buffer.alloc(line * height);
  for (let y = 0; y < height; y += 1) {
    const filter = packed[y * (line + 1)];
    for (let x = 0; x < line; x += 1) {
      const at = y * line + x;
      const left = x < 4 ? 0 : pixels[at - 4];
      const above = y === 0 ? 0 : pixels[at - line];
      const corner = x < 4 || y === 0 ? 0 : pixels[at - line - 4];
      const guess = [0, left, above, (left + above) >> 1, nearest(left, above, corner)][filter];
      pixels[at] = packed[y * (line + 1) + 1 + x] + guess;
    }
  }
  return { width, height, pixels };
}

/** PNG's own guess from three neighbours ("Paeth"). */
function nearest(left, above, corner) {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((one) => Math.abs(guess - one));
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** The same picture in fewer bytes. */
export async function repacked(png) {
  const { zlibAsync } = (await import('@gfx/zopfli')).default;
  const { width, height, pixels } = pixelsOf(png);
  const rows = Buffer.alloc((width * 4 + 1) * height);
  for (let y = 0; y < height; y += 1) pixels.copy(rows, y * (width * 4 + 1) + 1, y * width * 4, (y + 1) * width * 4);
  const part = (type, bytes) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), bytes]);
    const frame = Buffer.alloc(body.length + 8);
    frame.writeUInt32BE(bytes.length, 0);
    body.copy(frame, 4);
    frame.writeUInt32BE(crc32(body), body.length + 4);
    return frame;
  };
  return Buffer.concat([
    png.subarray(0, 8),
    part('IHDR', partsOf(png)[0][1]),
    part('IDAT', Buffer.from(await zlibAsync(rows, { numiterations: 30 }))),
    part('IEND', Buffer.alloc(0)),
  ]);
}
