/** One content line of a vCard: `item1.TEL;TYPE=work:+49 30 1`. */
export interface ContentLine {
  /** Upper case, without the group. */
  readonly name: string;
  /** "item1" binds a line to its label; empty when there is none. */
  readonly group: string;
  /** Upper-case names; values as written, several joined by commas. Bare ones (2.1) stand under TYPE. */
  readonly params: ReadonlyMap<string, string>;
  /** As written, escapes and all; quoted-printable is decoded. */
  readonly value: string;
}

const longestHead = 1000;

/** Reads a line; null for what is none. Linear in its length. */
export function contentLine(line: string): ContentLine | null {
  const colon = valueStart(line);
  if (colon < 1) return null;
  const [head = '', ...rest] = splitOutside(line.slice(0, colon), ';', '"');
  const dot = head.lastIndexOf('.');
  const name = head
    .slice(dot + 1)
    .trim()
    .toUpperCase();
  if (!/^[A-Z0-9-]{1,60}$/.test(name)) return null;
  const params = new Map<string, string>();
  for (const part of rest) {
    const equals = part.indexOf('=');
    const bare = part.trim().toUpperCase();
    const key =
      equals < 0
        ? /^(?:QUOTED-PRINTABLE|BASE64|8BIT|7BIT)$/.test(bare)
          ? 'ENCODING'
          : 'TYPE'
        : part.slice(0, equals).trim().toUpperCase();
    const value = (equals < 0 ? part : part.slice(equals + 1)).trim().replaceAll('"', '');
    const before = params.get(key);
    params.set(key, before === undefined ? value : `${before},${value}`);
  }
  const raw = line.slice(colon + 1);
  const quoted = params.get('ENCODING')?.toUpperCase() === 'QUOTED-PRINTABLE';
  return {
    name,
    group: dot < 0 ? '' : head.slice(0, dot).toLowerCase(),
    params,
    value: quoted ? unquoted(raw, params.get('CHARSET')) : raw,
  };
}

/** The colon between name and value: the first one outside double quotes. */
function valueStart(line: string): number {
  let quoted = false;
  const end = Math.min(line.length, longestHead);
  for (let index = 0; index < end; index += 1) {
    if (line[index] === '"') quoted = !quoted;
    else if (line[index] === ':' && !quoted) return index;
  }
  return quoted ? line.slice(0, longestHead).indexOf(':') : -1;
}

function splitOutside(text: string, sign: string, quote: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === quote) quoted = !quoted;
    else if (text[index] === sign && !quoted) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** The parts of a structured value (N, ORG, ADR), or the items of a list, unescaped. */
export function partsOf(value: string, sign: ';' | ',' = ';'): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let index = 0; index < value.length; index += 1) {
    if (value[index] === '\\') index += 1;
    else if (value[index] === sign) {
      parts.push(value.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, value.slice(start)].map(unescaped);
}

/** A text value without its escapes. */
export function unescaped(text: string): string {
  return text.includes('\\')
    ? text.replace(/\\([\s\S])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))
    : text;
}

const charsets: Readonly<Record<string, string>> = { 'ISO-8859-1': 'windows-1252', 'WINDOWS-1252': 'windows-1252' };

function unquoted(text: string, charset: string | undefined): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const part of text.split(/(=[0-9A-Fa-f]{2}|=$)/)) {
    if (/^=[0-9A-Fa-f]{2}$/.test(part)) bytes.push(Number.parseInt(part.slice(1), 16));
    else if (part !== '=') for (const byte of encoder.encode(part)) bytes.push(byte);
  }
  const decoder = new TextDecoder(charsets[charset?.toUpperCase() ?? ''] ?? 'utf-8');
  return decoder.decode(Uint8Array.from(bytes));
}
