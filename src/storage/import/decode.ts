/** How a file's bytes were read. `mixed`: UTF-8 with a few broken places, shown as "�". */
export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be' | 'mixed';

/** Turns bytes into text piece by piece, and finds out the encoding on the way. */
export interface Decoder {
  push(bytes: Uint8Array): string;
  end(): string;
  readonly encoding: Encoding;
}

const none = new Uint8Array(0);

/**
 * A decoder that believes a byte order mark, else reads UTF-8; at the first byte that cannot be UTF-8 it
 * goes on as Windows-1252, which is what a spreadsheet leaves behind. Only where letters were proper
 * UTF-8 before is a broken byte taken for damage.
 */
export function decoder(): Decoder {
  let encoding: Encoding = 'utf-8';
  let held = none;
  let started = false;
  let beyondAscii = false;
  let wide: TextDecoder | null = null;
  const strict = new TextDecoder('utf-8', { fatal: true });
  const lenient = new TextDecoder('utf-8');
  const western = new TextDecoder('windows-1252');

  function utf8(bytes: Uint8Array): string {
    try {
      const text = strict.decode(bytes);
      beyondAscii ||= text.length < bytes.length;
      return text;
    } catch {
      const text = lenient.decode(bytes);
      const broken = text.split('\ufffd').length - 1;
      if (beyondAscii || properLetters(text) > broken) {
        encoding = 'mixed';
        beyondAscii = true;
        return text;
      }
      encoding = 'windows-1252';
      return western.decode(bytes);
    }
  }

  function read(bytes: Uint8Array, last: boolean): string {
    if (wide) return wide.decode(bytes, { stream: !last });
    if (encoding === 'windows-1252') return western.decode(bytes);
    const whole = last ? bytes.length : completeUntil(bytes);
    held = bytes.slice(whole);
    return utf8(bytes.subarray(0, whole));
  }

  return {
    push(bytes) {
      let all = held.length > 0 ? joined(held, bytes) : bytes;
      held = none;
      if (!started) {
        if (all.length < 4) {
          held = all.slice();
          return '';
        }
        started = true;
        const mark = markOf(all);
        if (mark) {
          all = all.subarray(mark.bytes);
          encoding = mark.encoding;
          if (mark.encoding !== 'utf-8') wide = new TextDecoder(mark.encoding);
        }
      }
      return read(all, false);
    },
    end() {
      const rest = held;
      held = none;
      if (!started) {
        const mark = markOf(rest);
        if (mark && mark.encoding !== 'utf-8') {
          encoding = mark.encoding;
          wide = new TextDecoder(mark.encoding);
        }
        return read(mark ? rest.subarray(mark.bytes) : rest, true);
      }
      return read(rest, true);
    },
    get encoding() {
      return encoding;
    },
  };
}

function properLetters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 127 && code !== 0xfffd) count += 1;
  }
  return count;
}

function markOf(bytes: Uint8Array): { readonly encoding: Encoding; readonly bytes: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', bytes: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', bytes: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', bytes: 2 };
  return null;
}

/** Where the last complete UTF-8 sequence ends. */
function completeUntil(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return wanted > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

/** Text of a stream of bytes, piece by piece. `end` is told the encoding. */
export async function* textOf(
  bytes: AsyncIterable<Uint8Array>,
  end?: (encoding: Encoding) => void,
): AsyncGenerator<string> {
  const reading = decoder();
  for await (const piece of bytes) {
    const text = reading.push(piece);
    if (text !== '') yield text;
  }
  const rest = reading.end();
  if (rest !== '') yield rest;
  end?.(reading.encoding);
}
