/** Adds up weak signals and remembers which fired. */
export class Evidence {
  readonly fired: string[] = [];
  sum = 0;

  /** Counts `points` under `label` when `holds`; gives `holds` back. */
  add(points: number, label: string, holds: boolean): boolean {
    if (holds) {
      this.sum += points;
      this.fired.push(`${label} ${points > 0 ? '+' : ''}${points}`);
    }
    return holds;
  }
}
