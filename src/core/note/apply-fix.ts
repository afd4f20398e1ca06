import type { TextEdit } from './finding.ts';

/** The note after a repair. A span outside of the text is moved to its edge. */
export function applyFix(text: string, fix: TextEdit): string {
  const start = Math.max(0, Math.min(fix.span[0], text.length));
  const end = Math.max(start, Math.min(fix.span[1], text.length));
  return text.slice(0, start) + fix.insert + text.slice(end);
}
