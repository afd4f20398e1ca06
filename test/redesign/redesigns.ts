import { attributes } from './kinds/attributes.ts';
import { decoys } from './kinds/decoys.ts';
import { fifthDialog } from './kinds/fifth-dialog.ts';
import { fifthPage } from './kinds/fifth-page.ts';
import { fifthProfile } from './kinds/fifth-profile.ts';
import { fourthControls } from './kinds/fourth-controls.ts';
import { fourthDialog } from './kinds/fourth-dialog.ts';
import { fourthPeople } from './kinds/fourth-people.ts';
import { fourthShape } from './kinds/fourth-shape.ts';
import { hostile } from './kinds/hostile.ts';
import { later } from './kinds/later.ts';
import { mounts } from './kinds/mounts.ts';
import { shapes } from './kinds/shape.ts';
import { sixthDecoys } from './kinds/sixth-decoys.ts';
import { sixthMarks } from './kinds/sixth-marks.ts';
import { sixthShape } from './kinds/sixth-shape.ts';
import { thirdLook } from './kinds/third-look.ts';
import { unseen } from './kinds/unseen.ts';
import { words } from './kinds/words.ts';
import type { Mutation } from './mutation.ts';

const both = (one: Mutation, other: Mutation): Mutation => ({
  id: `${one.id} + ${other.id}`,
  apply(doc, random, page) {
    one.apply(doc, random, page);
    other.apply(doc, random, page);
  },
});

/** Ways of a fourth look, written without a look at the code that reads. */
const fourthLook = [...fourthDialog, ...fourthControls, ...fourthPeople, ...fourthShape];

/** Ways of a fifth look, written likewise, when those that took somebody for somebody else had been mended. */
const fifthLook = [...fifthDialog, ...fifthProfile, ...fifthPage];

/** Ways of a sixth look, written likewise: other forms of what changes, and many at once. */
const sixthLook = [...sixthDecoys, ...sixthShape, ...sixthMarks];

/** Kinds that look for something by its marks come before those that take the marks away. */
const inOrder = [
  ...mounts,
  ...words,
  ...hostile,
  ...decoys,
  ...unseen,
  ...later,
  ...thirdLook,
  ...fourthLook,
  ...fifthLook,
  ...sixthLook,
  ...shapes,
  ...attributes,
];

/** Together these leave nothing that anybody could read. */
const nothingLeft = new Set(['icons for words + no aria-*', 'controls without words + no aria-*']);

export interface Kind {
  readonly id: string;
  readonly mutations: readonly Mutation[];
}

/** Every mutation alone; attributes and shapes in pairs; everything else with one attribute kind gone. */
export function redesigns(): Kind[] {
  const pairs = [...shapes, ...attributes].flatMap((one, index, all) =>
    all.slice(index + 1).map((other) => both(one, other)),
  );
  const mixed = [
    ...mounts,
    ...words,
    ...hostile,
    ...decoys,
    ...unseen,
    ...later,
    ...thirdLook,
    ...fourthLook,
    ...fifthLook,
    ...sixthLook,
  ].flatMap((one) =>
    attributes.filter((other) => !nothingLeft.has(`${one.id} + ${other.id}`)).map((other) => both(one, other)),
  );
  return [
    { id: 'unchanged', mutations: [{ id: 'unchanged', apply: () => {} }] },
    ...inOrder.map((one) => ({ id: one.id, mutations: [one] })),
    { id: 'pairs of attributes and shapes', mutations: pairs },
    { id: 'others, with an attribute kind gone', mutations: mixed },
  ];
}
