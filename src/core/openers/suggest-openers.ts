import type { Hook, Material } from './hook.ts';
import { hooks } from './hooks.ts';
import type { Address, BlankReason, HookId, Opener, OpenerLanguage, OpenerRequest, Suggestion } from './opener.ts';
import { addressFor } from './reading/address.ts';
import { languageFor } from './reading/language.ts';
import { readRequest } from './reading/reading.ts';
import { assemble, type Letter, letterFor } from './voice/letter.ts';
import { type Wording, wordingsOf } from './voice/wording.ts';

/** Most openers in one suggestion. */
const most = 3;
/** Fewer characters than this behind the greeting hold no thought. */
const leastRoom = 50;
/** A material below this score is no reason to write. */
const leastScore = 28;
const usualLimit = { linkedin: 200, xing: 500 } as const;

interface Voice {
  readonly language: OpenerLanguage;
  readonly address: Address;
  readonly letter: Letter;
  readonly limit: number;
  readonly seed: string;
  readonly recent: readonly string[];
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
  const { reading, tabooSeen } = readRequest(request, language, longestFor(request, limit));
  const letter = letterFor(request, reading, language, address);
  if (limit - letter.greeting.length < leastRoom) return { openers: [], blank: 'limit-too-small' };
  const { name = '', headline = '', company = '' } = request.recipient;
  const seed = `${name}\n${headline}\n${company}`;
  const voice: Voice = { language, address, letter, limit, seed, recent: request.recentFrames ?? [] };
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
  return Math.max(0, Math.min(140, limit - greeting - 40));
}

function choose(materials: readonly Material[], voice: Voice): Opener[] {
  const openers: Opener[] = [];
  const used = { hooks: new Set<HookId>(), turns: new Set<string>(), values: [] as string[], tied: false };
  // With little to choose from, a tie may lead up to a passage that another opener has quoted already.
  const rounds = [...materials, ...materials.filter((material) => material.tie === true)];
  for (const [at, material] of rounds.entries()) {
    const second = at >= materials.length;
    if (openers.length === most || (second && openers.length > 1)) break;
    if (used.hooks.has(material.hook) || overlaps(material, used.values) || (material.tie === true && used.tied))
      continue;
    if (material.hook === 'role' && openers.length > 0) continue;
    const said =
      material.tie === true
        ? tied(material, materials, voice, second ? { ...used, values: [] } : used)
        : say(material, voice, used.turns);
    if (said === null) continue;
    openers.push(said.opener);
    used.hooks.add(material.hook);
    used.tied ||= material.tie === true;
    for (const turn of said.wording.turns) used.turns.add(turn);
    for (const { field, value } of said.opener.facts) if (field !== 'sender') used.values.push(value);
  }
  return openers;
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

const framesOf = new Map<HookId, Hook['frames']>(hooks.map(({ id, frames }) => [id, frames]));

function wordings(material: Material, voice: Voice): Generator<Wording> | readonly [] {
  const frames = framesOf.get(material.hook)?.[voice.language];
  if (frames === undefined) return [];
  return wordingsOf(material, frames, voice.language, voice.address, voice.seed, voice.recent);
}

interface Said {
  readonly opener: Opener;
  readonly wording: Wording;
}

/** The first wording that fits and repeats no turn of phrase of this suggestion; else one that only fits. */
function say(material: Material, voice: Voice, turns: ReadonlySet<string>): Said | null {
  let second: Said | null = null;
  for (const wording of wordings(material, voice)) {
    const told = material.facts.some(({ field }) => field === 'sender');
    const text = assemble(told ? { ...voice.letter, aside: '' } : voice.letter, wording.text, voice.limit);
    if (text === null) continue;
    const said = { opener: openerOf(text, material.hook, material.facts, wording.frame, voice), wording };
    if (!wording.turns.some((turn) => turns.has(turn))) return said;
    second ??= said;
  }
  return second;
}

/** A tie with a passage of the recipient's own behind it; null when there is none left that fits. */
function tied(
  tie: Material,
  materials: readonly Material[],
  voice: Voice,
  used: { turns: ReadonlySet<string>; values: readonly string[] },
): Said | null {
  for (const material of materials) {
    if (material.carries !== true || overlaps(material, used.values)) continue;
    for (const lead of firstOf(wordings(tie, voice), 4)) {
      for (const body of firstOf(wordings(material, voice), 12)) {
        const words = `${lead.text} ${body.text.replace(/^(\p{Ll})/u, (letter) => letter.toUpperCase())}`;
        const text = assemble({ ...voice.letter, aside: '' }, words, voice.limit);
        if (text === null || body.turns.some((turn) => used.turns.has(turn))) continue;
        const wording = { text: words, frame: `${lead.frame}+${body.frame}`, turns: [...lead.turns, ...body.turns] };
        return { opener: openerOf(text, tie.hook, [...tie.facts, ...material.facts], wording.frame, voice), wording };
      }
    }
  }
  return null;
}

/** Tries beyond these bring only more of the same. */
function* firstOf<T>(all: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const one of all) {
    if (left-- === 0) return;
    yield one;
  }
}

function openerOf(
  text: string,
  hook: HookId,
  facts: Opener['facts'],
  frame: string,
  { language, address }: Voice,
): Opener {
  return { text, hook, facts, language, address, frame };
}

function blankFor({ recipient }: OpenerRequest, taboo: boolean): BlankReason {
  const filled = Object.values(recipient).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '',
  );
  if (!filled) return 'no-recipient';
  if (taboo) return 'only-taboo';
  return (recipient.name ?? '').trim() === '' ? 'no-name' : 'nothing-specific';
}
