import { type RuleId, ruleIds } from '../note/finding.ts';
import type { Sender, SiteId } from '../note/recipient.ts';
import { type CircleId, type Circles, defaultCircles } from './circles.ts';
import type { Kept } from './record.ts';

/** What the user has chosen. The only source of defaults. */
export interface Settings {
  /** `auto`: the browser's own language, German or else English. */
  readonly language: 'auto' | 'de' | 'en';
  readonly habit: 'du' | 'Sie';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly goals: readonly string[];
  readonly offers: readonly string[];
  readonly seeks: readonly string[];
  /** The user's own profile, as told or read from it; goals, offers and seeks stand above. */
  readonly sender: Omit<Sender, 'goals' | 'offers' | 'seeks'>;
  readonly circles: Circles;
  readonly rhythm: Rhythm;
  readonly rulesOff: readonly RuleId[];
  /** Whether the check is shown inside the page, per site. */
  readonly inPage: Readonly<Record<SiteId, boolean>>;
  readonly reminder: Reminder;
  /** Personal notes a month on LinkedIn. */
  readonly notesPerMonth: number | 'unlimited';
  /** How many follow-ups a day shows at most, promises not counted. */
  readonly followUpsPerDay: number;
  /** Single-key commands in lists (d, s, u). */
  readonly singleKeys: boolean;
  /** First run is over. */
  readonly welcomed: boolean;
}

/** What a week wants: people met for the first time, people cared for. */
export interface Rhythm {
  readonly fresh: number;
  readonly nurtured: number;
}

/** A daily notification, off until switched on. Minutes after midnight, local time. */
export interface Reminder {
  readonly on: boolean;
  readonly minute: number;
}

/**
 * Five personal notes a month: LinkedIn's help page for accounts without Premium; the dialog's own
 * count corrects it. One new and one nurtured contact a week is what the articles call enough.
 */
export const defaultSettings: Settings = {
  language: 'auto',
  habit: 'Sie',
  theme: 'auto',
  goals: [],
  offers: [],
  seeks: [],
  sender: {},
  circles: defaultCircles,
  rhythm: { fresh: 1, nurtured: 1 },
  rulesOff: [],
  inPage: { linkedin: true, xing: true },
  reminder: { on: false, minute: 9 * 60 },
  notesPerMonth: 5,
  followUpsPerDay: 3,
  singleKeys: true,
  welcomed: false,
};

/** Settings as kept: only what differs from the defaults was ever written. */
export type KeptSettings = Kept & { readonly [S in keyof Settings]?: Settings[S] };

/** The settings record has this id on every device. */
export const settingsId = 'settings';

/** Kept settings over the defaults. A value that cannot be understood falls back to its default. */
export function settingsFrom(kept: Partial<Record<keyof Settings, unknown>> | undefined): Settings {
  if (kept === undefined) return defaultSettings;
  const merged: Record<string, unknown> = { ...defaultSettings };
  for (const [name, value] of Object.entries(kept))
    if (name in defaultSettings && value !== undefined && value !== null) merged[name] = value;
  const settings = merged as unknown as Settings;
  return {
    ...settings,
    circles: saneCircles(settings.circles),
    rulesOff: listOf(settings.rulesOff).filter((rule): rule is RuleId => (ruleIds as readonly string[]).includes(rule)),
    goals: listOf(settings.goals),
    offers: listOf(settings.offers),
    seeks: listOf(settings.seeks),
    inPage: { ...defaultSettings.inPage, ...settings.inPage },
  };
}

/** The sender as rules and openers want it. */
export function senderFrom(settings: Settings): Sender {
  const { goals, offers, seeks, sender } = settings;
  return {
    ...sender,
    ...(goals.length > 0 ? { goals } : {}),
    ...(offers.length > 0 ? { offers } : {}),
    ...(seeks.length > 0 ? { seeks } : {}),
  };
}

/** The interface language, given the browser's own. */
export function interfaceLanguage(settings: Settings, browserLanguage: string): 'de' | 'en' {
  if (settings.language !== 'auto') return settings.language;
  return browserLanguage.toLowerCase().startsWith('de') ? 'de' : 'en';
}

function saneCircles(circles: unknown): Circles {
  const given = (circles ?? {}) as Partial<Record<CircleId, { room?: unknown; days?: unknown }>>;
  const whole = (value: unknown, otherwise: number) =>
    typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : otherwise;
  const sane = (id: CircleId) => ({
    room: whole(given[id]?.room, defaultCircles[id].room),
    days: whole(given[id]?.days, defaultCircles[id].days),
  });
  return { core: sane('core'), close: sane('close'), good: sane('good'), wide: sane('wide') };
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
