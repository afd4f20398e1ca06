import * as v from 'valibot';
import { type RuleId, ruleIds } from '../core/note/finding.ts';
import type { Recipient } from '../core/note/recipient.ts';
import type { ContentToBackground, PageQuestions } from './contract.ts';
import type { AnswerOf, RequestOf } from './directions.ts';
import { longestList, longestName, longestText } from './limits.ts';

/**
 * The shape of everything that arrives from a page, where a page could have a hand in it. Texts and lists
 * are bounded, because a page can be of any size. Fields that are not named here are dropped.
 */
const text = v.pipe(v.string(), v.maxLength(longestText));
const name = v.pipe(v.string(), v.maxLength(longestName));
const texts = v.pipe(v.array(text), v.maxLength(longestList));
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

const post = v.object({ text, age: v.exactOptional(name) });
const position = v.object({
  role: v.exactOptional(text),
  company: v.exactOptional(text),
  period: v.exactOptional(name),
});

/** What can be known of a recipient, field by field. */
const fields = {
  name,
  headline: text,
  role: text,
  company: text,
  since: name,
  location: text,
  about: text,
  posts: v.pipe(v.array(post), v.maxLength(longestList)),
  experience: v.pipe(v.array(position), v.maxLength(longestList)),
  skills: texts,
  haves: texts,
  wants: texts,
  interests: texts,
  languages: texts,
  education: texts,
  mutual: texts,
  mutualCount: count,
  groups: texts,
  events: texts,
  degree: count,
} as const satisfies Record<keyof Recipient, v.GenericSchema>;
type Fields = typeof fields;

const confidence = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const read = <T extends v.GenericSchema>(value: T) => v.exactOptional(v.object({ value, how: name, confidence }));

/** Every field through `wrap`, under its own name. */
const each = <Wrapped>(
  wrap: (schema: v.GenericSchema) => v.GenericSchema | v.ExactOptionalSchema<v.GenericSchema, undefined>,
) => Object.fromEntries(Object.entries(fields).map(([field, schema]) => [field, wrap(schema)])) as Wrapped;

export const snapshot = v.object(
  each<{ readonly [F in keyof Fields]: ReturnType<typeof read<Fields[F]>> }>((schema) => read(schema)),
);
const recipient = v.object(
  each<{ readonly [F in keyof Fields]: v.ExactOptionalSchema<Fields[F], undefined> }>((schema) =>
    v.exactOptional(schema),
  ),
);

const rule = v.picklist(ruleIds as readonly RuleId[]);
const question = {
  network: site,
  recipient,
  text,
  limit: v.nullable(count),
  dismissed: v.pipe(v.array(rule), v.maxLength(longestList)),
};

const pageState = {
  site,
  surface,
  identity: v.nullable(identity),
  dialog: v.nullable(dialog),
  asked: v.boolean(),
};

/** Requests that a content script may send to the background. */
export const requests: {
  readonly [N in keyof ContentToBackground]: v.GenericSchema<unknown, RequestOf<ContentToBackground, N>>;
} = {
  'page.settings': v.object({ site }),
  'note.judge': v.object(question),
  'note.openers': v.object({
    ...question,
    address: v.nullable(v.picklist(['du', 'Sie'])),
    ownWords: v.object({
      connection: v.nullable(v.picklist(['met', 'recommended', 'work', 'nothing'])),
      text: name,
    }),
  }),
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
  'invitation.failed': v.object({ id }),
  'opener.keep': v.object({ id, identity, name, snapshot, text, at: time }),
  'rule.off': v.object({ rule }),
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
    dialogs: v.pipe(v.array(v.object({ state: dialog, evidence: texts })), v.maxLength(longestList)),
  }),
};

/** What is wrong with a value, in one line: the first place that does not fit. Never quotes the value. */
export function misfit(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const [first] = issues;
  return `${v.getDotPath(first) ?? 'the whole'}: ${first.expected ?? first.type} expected`;
}
