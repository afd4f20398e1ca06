import type { Hook, Material } from './hook.ts';
import { hooks } from './hooks.ts';
import type { Address, HookId, Opener, OpenerLanguage } from './opener.ts';
import { assemble, type Letter } from './voice/letter.ts';
import { capital } from './voice/template.ts';
import { type Wording, wordingsOf } from './voice/wording.ts';

/** How one suggestion is written. */
export interface Voice {
  readonly language: OpenerLanguage;
  readonly address: Address;
  readonly letter: Letter;
  /** Characters allowed. */
  readonly limit: number;
  /** What makes this recipient's order of frames their own. */
  readonly seed: string;
  /** Frames used lately, newest first. */
  readonly recent: readonly string[];
  readonly accept: (text: string) => boolean;
}

export interface Said {
  readonly opener: Opener;
  readonly turns: readonly string[];
  /** Asks about the recipient's kind of work. */
  readonly work: boolean;
}

/** After so many texts turned down, the fact itself is the reason. */
const patience = 3;
const framesOf = new Map<HookId, Hook['frames']>(hooks.map(({ id, frames }) => [id, frames]));

function wordings(material: Material, voice: Voice): Iterable<Wording> {
  const frames = framesOf.get(material.hook)?.[voice.language];
  return frames === undefined ? [] : wordingsOf(material, frames, voice);
}

/** The first `count` of something that could go on for long. */
function* firstOf<T>(all: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const one of all) {
    if (left-- === 0) return;
    yield one;
  }
}

/** Behind a tie, a passage; in front of it, nothing. */
function* joined(tie: Material, body: Material, voice: Voice): Generator<Wording> {
  for (const lead of firstOf(wordings(tie, voice), 4)) {
    for (const { text, frame, turns } of firstOf(wordings(body, voice), 12)) {
      yield {
        text: `${lead.text} ${capital(text)}`,
        frame: `${lead.frame}+${frame}`,
        turns: [...lead.turns, ...turns],
      };
    }
  }
}

/**
 * A material as a finished opener, with `body` behind it when it is a tie: the first wording in this
 * person's order that fits, is accepted, and repeats no turn of phrase in `used`. Where all of them
 * repeat one, the first that fits is taken. Null when none fits or none is accepted.
 */
export function say(material: Material, body: Material | null, voice: Voice, used: ReadonlySet<string>): Said | null {
  const facts = body === null ? material.facts : [...material.facts, ...body.facts];
  const said = (text: string, { frame, turns }: Wording): Said => ({
    opener: { text, hook: material.hook, facts, language: voice.language, address: voice.address, frame },
    turns,
    work: (body ?? material).work === true,
  });
  let repeating: Said | null = null;
  let refused = 0;
  for (const wording of body === null ? wordings(material, voice) : joined(material, body, voice)) {
    const text = assemble(voice.letter, wording.text, voice.limit);
    if (text === null) continue;
    const repeats = wording.turns.some((turn) => used.has(turn));
    if (repeats && repeating !== null) continue;
    if (material.hook !== 'own-words' && !voice.accept(text)) {
      if (++refused === patience) break;
      continue;
    }
    if (!repeats) return said(text, wording);
    repeating = said(text, wording);
  }
  return repeating;
}
