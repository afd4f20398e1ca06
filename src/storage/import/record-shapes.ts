import * as v from 'valibot';
import { circleIds } from '../../core/relationship/circles.ts';
import { isStamp } from '../../core/relationship/clock.ts';
import type { RecordStore } from '../schema.ts';

// What records of our own may look like when they come from a file, which anybody may have changed. Fields that a newer
// version added pass; known ones have the shape that every screen and every export relies on.

/** Years 0 to 9999: what calendars and file formats can say. */
const time = v.pipe(v.number(), v.minValue(-62_167_219_200_000), v.maxValue(253_402_300_799_999));
const text = v.string();
const optional = v.optional;
const yes = v.literal(true);
const site = v.picklist(['linkedin', 'xing']);

const fact = v.looseObject({
  value: v.unknown(),
  how: text,
  from: v.picklist(['linkedin', 'xing', 'import', 'user']),
  at: time,
});

const shapes = {
  contacts: v.looseObject({
    name: text,
    identities: v.record(text, v.looseObject({ at: time })),
    facts: v.record(text, fact),
    tags: v.record(text, yes),
    source: text,
    since: time,
    met: optional(
      v.looseObject({ how: v.picklist(['online', 'in-person']), where: optional(text), when: optional(time) }),
    ),
    goal: optional(text),
    circle: optional(v.picklist(circleIds)),
    bridge: optional(v.boolean()),
    note: optional(text),
    news: optional(v.looseObject({ field: v.picklist(['role', 'company']), value: text, at: time })),
    joinedTo: optional(text),
    binned: optional(v.looseObject({ at: time, until: time, hash: v.boolean() })),
  }),
  interactions: v.looseObject({
    at: time,
    text: optional(text),
    note: optional(text),
    source: v.picklist(['seen', 'logged', 'import']),
    corrects: optional(text),
    cancelled: optional(yes),
  }),
  promises: v.looseObject({
    made: time,
    due: optional(time),
    end: optional(
      v.looseObject({ how: v.picklist(['kept', 'declined', 'came-back']), at: time, sentence: optional(text) }),
    ),
  }),
  followUps: v.looseObject({ at: time, until: optional(time), promise: optional(text), undone: optional(yes) }),
  notes: v.looseObject({
    at: time,
    site: v.nullish(site),
    verdict: v.nullish(v.picklist(['hold', 'improve', 'send'])),
    fingerprint: v.nullish(v.looseObject({})),
    frame: v.nullish(text),
  }),
  openers: v.looseObject({ at: time, used: optional(time) }),
  settings: v.looseObject({
    goals: optional(v.array(text)),
    offers: optional(v.array(text)),
    seeks: optional(v.array(text)),
    sender: optional(v.looseObject({})),
    rhythm: optional(v.looseObject({ fresh: v.number(), nurtured: v.number() })),
    reminder: optional(v.looseObject({ on: v.boolean(), minute: v.number() })),
    inPage: optional(v.record(text, v.boolean())),
    notesPerMonth: optional(v.union([v.number(), v.literal('unlimited')])),
    followUpsPerDay: optional(v.number()),
  }),
} as const satisfies Readonly<Record<RecordStore, unknown>>;

const stamps = v.looseObject({ stamps: optional(v.record(text, v.custom(isStamp))) });

/** Deeper than anything that a page or a file tells; the browser's own limits lie far beyond. */
const deepest = 12;

/** The field that a lifted record of a file goes wrong in; null when all of it can be kept. */
export function oddField(store: RecordStore, record: object): string | null {
  if (!isPlain(record, deepest)) return '…';
  for (const shape of [shapes[store], stamps]) {
    const { issues } = v.safeParse(shape as v.GenericSchema, record, { abortEarly: true });
    if (issues) return String(issues[0].path?.[0]?.key ?? '…');
  }
  return null;
}

/** Neither too deep nor with a name that means something to JavaScript itself. */
function isPlain(value: unknown, left: number): boolean {
  if (value === null || typeof value !== 'object') return true;
  if (left === 0 || Object.hasOwn(value, '__proto__')) return false;
  return Object.values(value).every((inner) => isPlain(inner, left - 1));
}
