import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';

/** A regular expression of the project, and where it stands. */
export interface Found {
  readonly where: string;
  readonly pattern: RegExp;
}

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** Every regular expression that is written as a literal in src/. */
export function literalPatterns(): readonly Found[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'),
  );
  return files.flatMap((name) => {
    const text = readFileSync(join(src, name), 'utf8');
    const found: Found[] = [];
    const visit = (node: unknown): void => {
      if (node === null || typeof node !== 'object') return;
      const { type, regex, start } = node as {
        type?: string;
        regex?: { pattern: string; flags: string };
        start?: number;
      };
      if (type === 'Literal' && regex) {
        const line = text.slice(0, start).split('\n').length;
        found.push({ where: `src/${name}:${line}`, pattern: new RegExp(regex.pattern, regex.flags) });
      }
      for (const value of Object.values(node)) visit(value);
    };
    visit(parseAst(text, { lang: name.endsWith('x') ? 'tsx' : 'ts' }));
    return found;
  });
}

/** Every regular expression that modules put together while they are loaded by `load`. */
export async function builtPatterns(load: () => Promise<unknown>): Promise<readonly Found[]> {
  const found: Found[] = [];
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct(target, given: ConstructorParameters<RegExpConstructor>) {
      const pattern = new target(...given);
      found.push({ where: `${caller()}, put together: ${pattern.source.slice(0, 60)}`, pattern });
      return pattern;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = real;
  }
  return found;
}

/** The module of src/ that is at work just now. */
function caller(): string {
  return /\bsrc\/[\w/.-]+\.tsx?/.exec(new Error().stack ?? '')?.[0] ?? 'somewhere';
}

/** What to repeat so that a pattern has to try again and again: its own letters, marks and words. */
export function pumps(pattern: RegExp): readonly string[] {
  const bare = pattern.source.replace(/\\[a-zA-Z](?:\{[^}]*\})?/g, ' ').replace(/\\/g, '');
  const words = [...new Set(bare.match(/[\p{L}\p{N}]{2,}/gu) ?? [])].slice(0, 6);
  const marks = [...new Set(bare.match(/[^\p{L}\p{N}()|?*{}^$\s]/gu) ?? [])].slice(0, 8);
  return [' ', 'a', '1', '\n', 'a ', '1 ', 'a.', 'Ab ', ...marks, ...words.map((word) => `${word} `)];
}

/** Processor time of one search, microseconds: the best of three. */
function cost(pattern: RegExp, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn += 1) {
    pattern.lastIndex = 0;
    const before = process.cpuUsage();
    pattern.exec(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, Math.max(1, user + system));
    if (best < noticeable) break;
  }
  return best;
}

/** Below this nothing is measured: it is noise. Microseconds. */
const noticeable = 2_000;
const short = 2_500;
/** Between growth in a straight line (4) and with the square (16). */
export const steepest = 9;

/**
 * How much dearer a text four times as long is, for the repetition that hurts most: 4 is linear, 16 grows with
 * the square. 0 when a text of the first length costs nothing that can be measured. A text ends with what no
 * pattern wants, so that everything has to be tried.
 */
export function growth(pattern: RegExp): { readonly times: number; readonly pump: string } {
  let worst = { times: 0, pump: '' };
  for (const pump of pumps(pattern)) {
    const text = (length: number) => `${pump.repeat(Math.ceil(length / pump.length))}\u0001\u0001`;
    const base = cost(pattern, text(short));
    if (base < noticeable) continue;
    const times = steadyTimes(pattern, text(short), text(short * 4));
    if (times > worst.times) worst = { times, pump };
    // Steep enough: nothing more has to be known.
    if (times > steepest) break;
  }
  return worst;
}

/**
 * How much dearer the long text is. A compiler or a collector that is at work in the same process is counted as
 * well, so that a single measurement can be far too high: what looks too steep is measured again, a few times, and
 * the lowest counts. What really grows with the square stays near 16 in every one.
 */
function steadyTimes(pattern: RegExp, less: string, more: string): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 6 && lowest > steepest; turn += 1) {
    lowest = Math.min(lowest, cost(pattern, more) / cost(pattern, less));
  }
  return lowest;
}
