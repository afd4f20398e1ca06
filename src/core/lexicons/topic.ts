/**
 * What a word or phrase can be about. A word may belong to several; what belongs to none, and is no
 * everyday word either, carries information. One bit each, written out: an object made in a loop is slow to read from.
 */
export const bit = {
  common: 1 << 0,
  smalltalk: 1 << 1,
  howareyou: 1 << 2,
  wish: 1 << 3,
  network: 1 << 4,
  stock: 1 << 5,
  praise: 1 << 6,
  offer: 1 << 7,
  trade: 1 << 8,
  request: 1 << 9,
  favour: 1 << 10,
  pressure: 1 << 11,
  taboo: 1 << 12,
  shared: 1 << 13,
  memory: 1 << 14,
  thanks: 1 << 15,
  me: 1 << 16,
  you: 1 << 17,
  we: 1 << 18,
  asking: 1 << 19,
  business: 1 << 20,
  career: 1 << 21,
  saying: 1 << 22,
  greeting: 1 << 23,
  signoff: 1 << 24,
  title: 1 << 25,
  vocative: 1 << 26,
  kin: 1 << 27,
  plain: 1 << 28,
  general: 1 << 29,
  handover: 1 << 30,
  invite: 1 << 31,
} as const satisfies Readonly<Record<string, TopicSet>>;
export type Topic = keyof typeof bit;

/** A set of topics. */
export type TopicSet = number;

export const topics = Object.keys(bit) as readonly Topic[];
