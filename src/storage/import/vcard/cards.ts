import { limits } from '../limits.ts';

/** One card's content lines, unfolded, without pictures, and the line of the file on which it begins. */
export interface CardText {
  readonly line: number;
  readonly lines: readonly string[];
  /** It never ended, or was longer than a card can be. */
  readonly broken: boolean;
}

/** Properties that can hold megabytes and that nobody is remembered by. */
const heavy = /^(?:[a-z0-9-]{1,40}\.)?(?:photo|logo|sound|key)[;:]/i;

/** The line after which the card of somebody else stands within a card. */
const agent = /^(?:[a-z0-9-]{1,40}\.)?agent(?:;[^:]{0,100})?:\s*$/i;

/**
 * The cards of a vCard file that arrives in pieces. Pictures are dropped as they pass, folded lines are
 * joined, quoted-printable lines continued; a card that does not end is handed out as broken when the next
 * one begins, so that one bad card costs only itself.
 */
export async function* cardsOf(text: AsyncIterable<string>): AsyncGenerator<CardText> {
  const cards = splitter();
  let rest = '';
  for await (const piece of text) {
    // A line ends with CR LF, LF or CR alone; whether a last CR is half of an end shows in the next piece.
    const open = (rest + piece).endsWith('\r') ? '\r' : '';
    const lines = (rest + piece)
      .slice(0, open === '' ? undefined : -1)
      .replace(/\r\n?/g, '\n')
      .split('\n');
    rest = (lines.pop() ?? '') + open;
    for (const line of lines) yield* cards.line(line);
    if (rest.length > limits.cardChars) {
      cards.long(rest);
      rest = rest.slice(0, 200);
    }
  }
  yield* cards.line(rest.replace(/\r$/, ''));
  yield* cards.end();
}

function splitter() {
  let number = 0;
  let start = 0;
  let lines: string[] | null = null;
  let chars = 0;
  let dropping = false;
  let broken = false;
  /** Cards inside this one: an assistant's. */
  let inside = 0;

  function* finish(whole: boolean): Generator<CardText> {
    if (lines) yield { line: start, lines, broken: broken || !whole };
    lines = null;
    dropping = false;
    inside = 0;
  }

  return {
    *line(raw: string): Generator<CardText> {
      number += 1;
      const keyword = raw.length < 40 ? raw.trim().toUpperCase() : '';
      if (keyword === 'BEGIN:VCARD' && lines && (inside > 0 || agent.test(lines[lines.length - 1] ?? ''))) {
        inside += 1;
        return;
      }
      if (inside > 0) {
        if (keyword === 'END:VCARD') inside -= 1;
        return;
      }
      if (keyword === 'BEGIN:VCARD') {
        yield* finish(false);
        [lines, chars, broken, start] = [[], 0, false, number];
        return;
      }
      if (!lines) return;
      if (keyword === 'END:VCARD') {
        yield* finish(true);
        return;
      }
      const before = lines[lines.length - 1];
      const goesOn = !dropping && before?.endsWith('=') === true && isQuoted(before);
      const folded = !goesOn && (raw.startsWith(' ') || raw.startsWith('\t'));
      if (!folded) dropping = heavy.test(raw.slice(0, 60));
      if (dropping || raw === '') return;
      chars += raw.length;
      if (chars > limits.cardChars) {
        broken = true;
        return;
      }
      if (goesOn) lines[lines.length - 1] = before.slice(0, -1) + raw;
      else if (folded && before !== undefined) lines[lines.length - 1] = before + raw.slice(1);
      else lines.push(raw);
    },
    /** The line that begins so is endless; a picture's may be. */
    long(raw: string): void {
      if (!dropping && !heavy.test(raw.slice(0, 60))) broken = true;
    },
    *end(): Generator<CardText> {
      yield* finish(false);
    },
  };
}

function isQuoted(line: string): boolean {
  const colon = line.indexOf(':');
  return colon > 0 && /encoding=quoted-printable|;quoted-printable/i.test(line.slice(0, Math.min(colon, 300)));
}
