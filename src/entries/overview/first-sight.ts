/**
 * Opens once what the user came for is drawn. Whatever walks over everybody (counts, the whole order of the
 * list) waits for it: the database answers in the order of asking.
 */
export interface FirstSight {
  readonly reached: Promise<void>;
  readonly reach: () => void;
}

/** Nothing waits for longer than this, milliseconds: an area may have failed. */
const longest = 2_000;

export function createFirstSight(): FirstSight {
  let reach = () => {};
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
    setTimeout(resolve, longest);
  });
  return { reached, reach };
}
