/** People by the order of their contact's id: from `from` on, up to and without `to`; null: to the end. */
export interface Span {
  readonly from: string;
  readonly to: string | null;
}

export const everybody: Span = { from: '', to: null };

export function inSpan(id: string, { from, to }: Span): boolean {
  return id >= from && (to === null || id < to);
}

/** Whether these spans together leave nobody of `whole` out. */
export function covers(spans: readonly Span[], whole: Span): boolean {
  let reached: string = whole.from;
  for (const { from, to } of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from > reached) break;
    if (to === null) return true;
    if (to > reached) reached = to;
    if (whole.to !== null && reached >= whole.to) return true;
  }
  return whole.to !== null && reached >= whole.to;
}

/** Spans of `each` people: `ids` are all contacts in order. Together they are everybody. */
export function spansOf(ids: readonly string[], each: number): readonly Span[] {
  const starts = ids.filter((_, index) => index > 0 && index % each === 0);
  return ['', ...starts].map((from, index) => ({ from, to: starts[index] ?? null }));
}
