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
/** Two frames: what is drawn is on the screen and hears the first key before anything else begins. */
const breath = 34;

export function createFirstSight(): FirstSight {
  let reach = () => {};
  const reached = new Promise<void>((resolve) => {
    reach = () => setTimeout(resolve, breath);
    setTimeout(resolve, longest);
  });
  return { reached, reach };
}
