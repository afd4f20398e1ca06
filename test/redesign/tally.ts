import type { Judgement } from './judged.ts';
import type { Redesigned } from './redesigned.ts';

/** Shares of understood pages by kind of redesign, and every fault that is not forgiven. */
export class Tally {
  readonly faults: string[] = [];
  readonly missed: string[] = [];
  readonly #rows = new Map<string, { tried: number; understood: number }>();

  add({ kind, mutation, one }: Redesigned, judgement: Judgement): void {
    const row = this.#rows.get(kind) ?? { tried: 0, understood: 0 };
    row.tried += 1;
    if (judgement.understood) row.understood += 1;
    this.#rows.set(kind, row);
    const where = `${mutation}: ${one.id}`;
    if (judgement.wrongPerson) this.faults.push(`WRONG PERSON ${where} ${judgement.missing.join(', ')}`);
    if (judgement.falseDialog) this.faults.push(`FALSE DIALOG ${where}`);
    if (!judgement.understood) this.missed.push(`${where} | ${judgement.missing.join(', ')}`);
  }

  /** The part of all pages that was understood, 0 to 1. */
  get share(): number {
    const rows = [...this.#rows.values()];
    const sum = (of: 'tried' | 'understood') => rows.reduce((all, row) => all + row[of], 0);
    return sum('understood') / Math.max(1, sum('tried'));
  }

  /** A line per kind, and one for all. */
  report(): string {
    const lines = [...this.#rows].map(
      ([kind, { tried, understood }]) =>
        `${String(Math.floor((100 * understood) / tried)).padStart(3)} %  ${String(understood).padStart(5)}/${String(tried).padEnd(5)}  ${kind}`,
    );
    return [...lines, `${(100 * this.share).toFixed(1)} %  all`].join('\n');
  }
}
