import type { Material } from './hook.ts';
import { hooks } from './hooks.ts';
import type { BlankReason, HookId, Opener, OpenerRequest, Suggestion } from './opener.ts';
import { addressFor } from './reading/address.ts';
import { languageFor } from './reading/language.ts';
import { readRequest } from './reading/reading.ts';
import { type Said, say, type Voice } from './say.ts';
import { letterFor } from './voice/letter.ts';

/** Most openers in one suggestion. */
const most = 3;
/** Fewer characters than this behind the greeting hold no thought. */
const leastRoom = 50;
/** A material below this score is no reason to write. */
const leastScore = 24;
/** What scores less is only offered when there is nothing better: one good opener beats three. */
const goodScore = 43;
/** The same where the only other one is about somebody that both know. */
const besideContact = 38;
/** What may still stand behind a tie when there is something better already: a question on the job. */
const carryScore = 42;
const usualLimit = { linkedin: 200, xing: 500 } as const;

interface Used {
  readonly turns: ReadonlySet<string>;
  readonly values: readonly string[];
  readonly work: boolean;
}

/**
 * At most three openers for one recipient, best first, each on another hook; or why there is none.
 * Pure: the same request gives the same answer. No text of a page makes it throw. Every fact in an
 * opener is a verbatim part of the request.
 */
export function suggestOpeners(request: OpenerRequest): Suggestion {
  const language = languageFor(request);
  const address = addressFor(request, language);
  const limit = request.limit ?? usualLimit[request.network];
  const { reading, tabooSeen } = readRequest(request, language, address, longestFor(request, limit));
  const letter = letterFor(request, language, address);
  if (limit - letter.greeting.length < leastRoom) return { openers: [], blank: 'limit-too-small' };
  const { name = '', headline = '', company = '', location = '' } = request.recipient;
  const seed = `${name}\n${headline}\n${location}\n${company}`;
  const voice: Voice = {
    language,
    address,
    letter,
    limit,
    seed,
    recent: request.recentFrames ?? [],
    accept: request.accept ?? (() => true),
  };
  const materials = hooks
    .flatMap((hook) => hook.find(reading))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score);
  const openers = choose(materials, voice);
  return { openers, blank: openers.length > 0 ? null : blankFor(request, tabooSeen()) };
}

/** The longest passage that leaves room for a greeting and a question. */
function longestFor({ recipient }: OpenerRequest, limit: number): number {
  const greeting = 12 + Math.min(60, (recipient.name ?? '').length);
  return Math.max(0, Math.min(limit < 300 ? 130 : 150, limit - greeting - 40));
}

function choose(materials: readonly Material[], voice: Voice): Opener[] {
  const openers: Opener[] = [];
  const used = { hooks: new Set<HookId>(), turns: new Set<string>(), values: [] as string[], tied: false, work: false };
  for (const material of materials) {
    if (openers.length === most) break;
    const least = openers.every(({ hook }) => hook === 'mutual') ? besideContact : goodScore;
    if (openers.length > 0 && material.score < least) continue;
    if (used.hooks.has(material.hook) || overlaps(material, used.values) || (material.tie === true && used.tied))
      continue;
    // A question of the trade has nothing of this person in it: for want of anything else.
    if (material.work === true && openers.length > 0) continue;
    const bodies = openers.length > 0 ? materials.filter(({ score }) => score >= carryScore) : materials;
    const said = finish(material, bodies, voice, used);
    if (said === null) continue;
    openers.push(said.opener);
    used.hooks.add(material.hook);
    used.tied ||= material.tie === true;
    used.work ||= said.work;
    for (const turn of said.turns) used.turns.add(turn);
    for (const { field, value } of said.opener.facts) if (field !== 'sender') used.values.push(value);
  }
  const [only] = openers;
  return only !== undefined && openers.length === 1 && !used.tied ? [tied(only, materials, voice)] : openers;
}

/** With one passage and nothing else, what connects two people stands in front of it. */
function tied(only: Opener, materials: readonly Material[], voice: Voice): Opener {
  const same = materials.filter(({ facts }) =>
    facts.some(({ value }) => only.facts.some((own) => own.value === value)),
  );
  for (const material of materials.filter(({ tie }) => tie === true)) {
    const said = finish(material, same, voice, { turns: new Set(), values: [], work: false });
    if (said !== null) return said.opener;
  }
  return only;
}

/** Whether a material repeats a sentence that an opener of this suggestion has quoted. */
function overlaps(material: Material, values: readonly string[]): boolean {
  const sentences = (text: string) => text.split('. ');
  return material.facts.some(
    ({ field, value }) =>
      field !== 'sender' &&
      sentences(value).some((own) =>
        values.some((used) => sentences(used).some((other) => other.includes(own) || own.includes(other))),
      ),
  );
}

/** A material as an opener; a tie with the best passage behind it that is still free. */
function finish(material: Material, materials: readonly Material[], voice: Voice, used: Used): Said | null {
  if (material.tie !== true) return say(material, null, voice, used.turns);
  const bodies = materials
    .filter((body) => body.carries === true)
    // What connects two people is not named twice.
    .filter((body) => !overlaps(body, [...used.values, ...material.facts.map(({ value }) => value)]))
    .slice(0, 6);
  for (const body of bodies) {
    const said = say(material, body, voice, used.turns);
    if (said !== null) return said;
  }
  return null;
}

function blankFor({ recipient }: OpenerRequest, taboo: boolean): BlankReason {
  const filled = Object.values(recipient).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '',
  );
  if (!filled) return 'no-recipient';
  if (taboo) return 'only-taboo';
  return (recipient.name ?? '').trim() === '' ? 'no-name' : 'nothing-specific';
}
