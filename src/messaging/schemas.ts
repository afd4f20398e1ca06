import * as v from 'valibot';
import { type RuleId, ruleIds } from '../core/note/finding.ts';
import type { ContentToBackground, PageQuestions } from './contract.ts';
import type { AnswerOf, RequestOf } from './directions.ts';

/**
 * The shape of everything that arrives from a page, where a page could have a hand in it. Texts and lists
 * are bounded, because a page can be of any size. Fields that are not named here are dropped.
 */
const longest = 20_000;
const most = 200;

const text = v.pipe(v.string(), v.maxLength(longest));
const name = v.pipe(v.string(), v.maxLength(500));
const texts = v.pipe(v.array(text), v.maxLength(most));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const count = v.pipe(v.number(), v.finite());
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/));
const nothing = v.object({});

const site = v.picklist(['linkedin', 'xing']);
const surface = v.picklist(['profile', 'search', 'network', 'feed', 'messaging', 'other']);
const dialog = v.picklist(['choice', 'note', 'upsell', 'email', 'limit']);
const verdict = v.picklist(['hold', 'improve', 'send']);
const identity = v.object({ site, slug: v.pipe(v.string(), v.minLength(1), v.maxLength(300)) });
const fingerprint = v.pipe(v.array(count), v.maxLength(4000));

const read = <T extends v.GenericSchema>(value: T) =>
  v.exactOptional(v.object({ value, how: name, confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) }));

const post = v.object({ text, age: v.exactOptional(name) });
const position = v.object({
  role: v.exactOptional(text),
  company: v.exactOptional(text),
  period: v.exactOptional(name),
});

export const snapshot = v.object({
  name: read(name),
  headline: read(text),
  role: read(text),
  company: read(text),
  since: read(name),
  location: read(text),
  about: read(text),
  posts: read(v.pipe(v.array(post), v.maxLength(most))),
  experience: read(v.pipe(v.array(position), v.maxLength(most))),
  skills: read(texts),
  haves: read(texts),
  wants: read(texts),
  interests: read(texts),
  languages: read(texts),
  education: read(texts),
  mutual: read(texts),
  mutualCount: read(count),
  groups: read(texts),
  events: read(texts),
  degree: read(count),
});

const pageState = {
  site,
  surface,
  identity: v.nullable(identity),
  dialog: v.nullable(dialog),
};

/** Requests that a content script may send to the background. */
export const requests: {
  readonly [N in keyof ContentToBackground]: v.GenericSchema<unknown, RequestOf<ContentToBackground, N>>;
} = {
  'page.settings': v.object({ site }),
  'invitation.sent': v.object({
    id,
    identity: v.nullable(identity),
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
    snapshot,
    note: v.nullable(text),
    verdict: v.nullable(verdict),
    fingerprint: v.nullable(fingerprint),
    frame: v.nullable(name),
    at: time,
  }),
  'opener.keep': v.object({ id, identity, name, snapshot, text, at: time }),
  'rule.off': v.object({ rule: v.picklist(ruleIds as readonly RuleId[]) }),
  'side-panel.open': nothing,
  'page.changed': v.object(pageState),
};

/** Answers that a content script gives to the side panel and popup. */
export const answers: {
  readonly [N in keyof PageQuestions]: v.GenericSchema<unknown, AnswerOf<PageQuestions, N>>;
} = {
  'page.read': v.object({ ...pageState, snapshot, unread: texts, limit: v.nullable(count), sure: v.boolean() }),
  'page.self-test': v.object({
    version: name,
    site,
    surface,
    language: name,
    marks: v.record(name, v.union([count, v.boolean()])),
    fields: v.record(name, v.object({ how: name, confidence: count })),
    dialogs: v.pipe(v.array(v.object({ state: dialog, evidence: texts })), v.maxLength(most)),
  }),
};

/** What is wrong with a value, in one line: the first place that does not fit. Never quotes the value. */
export function misfit(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const [first] = issues;
  return `${v.getDotPath(first) ?? 'the whole'}: ${first.expected ?? first.type} expected`;
}
