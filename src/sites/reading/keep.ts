import type { Recipient } from '../../core/note/recipient.ts';
import type { Read, Snapshot } from '../../core/note/snapshot.ts';

/** Below this a reading is a guess, and a guess is left out. */
const certainEnough = 0.5;

type Draft = { -readonly [Field in keyof Recipient]?: Read<NonNullable<Recipient[Field]>> };

/** Collects the best reading of each field. */
export class Readings {
  private readonly draft: Draft = {};

  /** Offers a reading. Empty ones are ignored; of two, the surer one stays. */
  offer<Field extends keyof Recipient>(
    field: Field,
    value: NonNullable<Recipient[Field]> | null | undefined,
    how: string,
    confidence: number,
  ): void {
    if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return;
    const known = this.draft[field];
    if (known !== undefined && known.confidence >= confidence) return;
    const read: Read<NonNullable<Recipient[Field]>> = { value, how, confidence };
    Object.assign(this.draft, { [field]: read });
  }

  value<Field extends keyof Recipient>(field: Field): NonNullable<Recipient[Field]> | undefined {
    return this.draft[field]?.value as NonNullable<Recipient[Field]> | undefined;
  }

  snapshot(): Snapshot {
    return Object.fromEntries(
      Object.entries(this.draft).filter(([, read]) => read.confidence >= certainEnough),
    ) as Snapshot;
  }
}
