import type { Case } from './cases.ts';
import { redesigns } from './redesigns.ts';

/** A case, and how a later release might draw it. */
export interface Redesigned<C extends Case = Case> {
  readonly kind: string;
  readonly mutation: string;
  readonly seed: number;
  readonly one: C;
}

/** Every `step`th of all redesigns of all cases; the same ones every time. */
export function* redesigned<C extends Case>(cases: readonly C[], step: number): Generator<Redesigned<C>> {
  let number = 0;
  for (const { id, mutations } of redesigns()) {
    for (const mutation of mutations) {
      for (const one of cases) {
        number += 1;
        if (number % step === 0) yield { kind: id, mutation: mutation.id, seed: number * 7919 + 17, one };
      }
    }
  }
}
