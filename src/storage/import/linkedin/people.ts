import { fold } from '../../words.ts';
import type { IncomingEvent, IncomingFacts, IncomingPerson } from '../incoming.ts';

/** Somebody in the making: what several files of one archive say about them. */
export interface Draft {
  file: string;
  line: number;
  name: string;
  readonly profiles: readonly string[];
  facts: IncomingFacts;
  readonly events: IncomingEvent[];
  /** The last message of a day and direction stands for that day: "kind/day" to its place in `events`. */
  readonly days: Map<string, number>;
  kept: boolean;
}

/** All people of one archive, found by profile or, where a file gives none, by a name that is unique. */
export interface People {
  /** The person with this profile, made when there is none yet. */
  at(profile: string, name: string, file: string, line: number): Draft;
  /** A person without a profile, always new. */
  nameless(name: string, file: string, line: number): Draft;
  known(profile: string): Draft | undefined;
  /** The only kept person of this name; null when there is none or more than one. */
  named(name: string): Draft | null;
  readonly size: number;
  list(): IncomingPerson[];
}

export function people(): People {
  const byProfile = new Map<string, Draft>();
  const others: Draft[] = [];
  let byName: Map<string, Draft | null> | null = null;

  const make = (profiles: readonly string[], name: string, file: string, line: number): Draft => ({
    file,
    line,
    name,
    profiles,
    facts: {},
    events: [],
    days: new Map(),
    kept: false,
  });

  function names(): Map<string, Draft | null> {
    if (byName) return byName;
    byName = new Map();
    for (const draft of [...byProfile.values(), ...others]) {
      if (!draft.kept) continue;
      const key = nameKey(draft.name);
      byName.set(key, byName.has(key) ? null : draft);
    }
    return byName;
  }

  return {
    at(profile, name, file, line) {
      const known = byProfile.get(profile);
      if (known) return known;
      const draft = make([profile], name, file, line);
      byProfile.set(profile, draft);
      return draft;
    },
    nameless(name, file, line) {
      const draft = make([], name, file, line);
      others.push(draft);
      return draft;
    },
    known: (profile) => byProfile.get(profile),
    named: (name) => names().get(nameKey(name)) ?? null,
    get size() {
      return byProfile.size + others.length;
    },
    list: () => [...byProfile.values(), ...others].map(finished),
  };
}

/** Names are compared without marks, upper case and what follows a comma ("PhD"). */
export function nameKey(name: string): string {
  return fold(name.split(',')[0] ?? name)
    .replace(/\s+/g, ' ')
    .trim();
}

function finished({ days: _, events, ...draft }: Draft): IncomingPerson {
  return { ...draft, events: events.length > 1 ? events.sort((a, b) => a.at - b.at) : events };
}

/** What the site shows in place of a closed account, in the languages seen. */
export function isDeleted(name: string): boolean {
  return /^linkedin[ -](?:member|mitglied|user|nutzer(?:in)?)$/i.test(name.trim());
}
