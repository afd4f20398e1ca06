import { longestList, longestName, longestText } from './limits.ts';

/** Fields that hold one line. */
const lines: ReadonlySet<string> = new Set(['name', 'since', 'age', 'period', 'how']);

/**
 * The same, cut to what a message may carry, so that a page with a text as long as a book costs the rest of
 * that text and not the whole message.
 */
export function withinLimits<Value>(value: Value): Value {
  return cut(value, '') as Value;
}

function cut(value: unknown, field: string): unknown {
  if (typeof value === 'string') return value.slice(0, lines.has(field) ? longestName : longestText);
  if (Array.isArray(value)) return value.slice(0, longestList).map((item) => cut(item, field));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, cut(inner, key === 'value' ? field : key)]),
  );
}
