const encoder = new TextEncoder();
const mostOctets = 75;

/** A content line of vCard and iCalendar, folded at 75 octets, never inside a character. */
export function folded(line: string): string {
  if (line.length * 3 <= mostOctets || encoder.encode(line).length <= mostOctets) return line;
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (octets + size > mostOctets) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += sign;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

/** A text value: backslash, comma, semicolon and line breaks escaped, other control characters left out. */
export function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\,;]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}

/** Lines as a file: folded, with the line endings that the formats ask for. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
