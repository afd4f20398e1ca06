/**
 * What a word or phrase can be about. A word may belong to several; what belongs to none, and is no
 * everyday word either, carries information.
 */
export const topics = [
  'common',
  'smalltalk',
  'howareyou',
  'wish',
  'network',
  'stock',
  'praise',
  'offer',
  'trade',
  'request',
  'favour',
  'pressure',
  'taboo',
  'shared',
  'memory',
  'thanks',
  'me',
  'you',
  'we',
  'asking',
  'business',
  'career',
  'saying',
  'greeting',
  'signoff',
  'title',
  'vocative',
  'kin',
  'plain',
  'general',
  'handover',
  'invite',
] as const;
export type Topic = (typeof topics)[number];

/** A set of topics, one bit each. */
export type TopicSet = number;

export const bit = Object.fromEntries(topics.map((topic, index) => [topic, 1 << index])) as Readonly<
  Record<Topic, TopicSet>
>;
