import type { Frames, Material } from '../hook.ts';
import type { Address, OpenerLanguage } from '../opener.ts';
import { shuffled } from './order.ts';
import { capital, fill } from './template.ts';

/** One way to say a material, and the frame's name. */
export interface Wording {
  readonly text: string;
  readonly frame: string;
  /** The frames it is made of, so that one suggestion does not use a turn of phrase twice. */
  readonly turns: readonly string[];
}

interface Manner {
  readonly language: OpenerLanguage;
  readonly address: Address;
  readonly seed: string;
  readonly recent: readonly string[];
}

interface Piece {
  readonly id: string;
  readonly frame: string;
}

const marked = /^([a-z]{1,4})>(.*)$/s;

/** The pieces of one list in this person's order; those used lately come last. */
function ordered(list: readonly string[], id: string, seed: string, recent: readonly string[]): Piece[] {
  const pieces = shuffled(list.length, `${seed}/${id}`).map((at) => ({ id: `${id}.${at + 1}`, frame: list[at] ?? '' }));
  const age = (piece: Piece) => recent.findIndex((frame) => frame.split('+').includes(piece.id));
  return pieces
    .map((piece) => ({ piece, age: age(piece) }))
    .sort((a, b) => (a.age === -1 ? 1 : 0) * -1 + (b.age === -1 ? 1 : 0) || b.age - a.age)
    .map(({ piece }) => piece);
}

/** Whether a question takes up a telling word of the passage, which would read like an echo. */
function repeats(ask: string, said: string): boolean {
  const words = ask.toLowerCase().match(/\p{L}{6,}/gu) ?? [];
  return words.some((word) => said.includes(word));
}

/** Whether lead and question use the same word, or begin alike ("a question on …: on which question"). */
function echoes(lead: string, ask: string): boolean {
  if (/^on /i.test(lead) && /^on /i.test(ask)) return true;
  // A question that is announced has to come.
  if (/gefragt|frage |wondered|question/i.test(lead) && !ask.endsWith('?')) return true;
  const words = lead.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return words.some(
    (word) => !/^(?:about|ihre|deine|ihnen|steht|kennen)/.test(word) && ask.toLowerCase().includes(word),
  );
}

/** All wordings of a material, in the order of this person. The first one that fits is the one to take. */
export function* wordingsOf(
  material: Material,
  frames: Frames,
  { language, address, seed, recent }: Manner,
): Generator<Wording> {
  const leads = ordered(frames.leads[material.lead] ?? [], `${material.hook}/${material.lead}`, seed, recent);
  const open = (frames.asks[material.ask] ?? []).flatMap((frame) => {
    const [, letters = '', text = frame] = marked.exec(frame) ?? [];
    return [...letters].some((letter) => material.answered.includes(letter)) ? [''] : [text];
  });
  const said = (material.slots.q ?? '').toLowerCase();
  // An order of their own, lest the second lead always bring the second question.
  const asks = ordered(open, `${material.hook}/${material.ask}`, `${seed}?`, recent).filter(
    ({ frame }) => frame !== '' && !repeats(frame, said),
  );
  // A question that the text has answered is not asked, and a lead without its question says nothing.
  const rounds = (frames.asks[material.ask] ?? []).length === 0 ? [{ id: '', frame: '' }] : asks;
  for (let step = 0; step < leads.length * rounds.length; step++) {
    const lead = leads[step % leads.length];
    const ask = rounds[(step + Math.floor(step / leads.length)) % rounds.length];
    if (lead === undefined || ask === undefined || echoes(lead.frame, ask.frame)) continue;
    // A name that ends with its initial has its full stop already.
    const start = fill(lead.frame, material.slots, address).replace(/(?<!\.)\.\. /u, '. ');
    const question = fill(ask.frame, material.slots, address);
    // A question alone goes on from the greeting's comma.
    const begins = start !== '' && (/[.?]”? $/.test(start) || language === 'de');
    const joined = begins ? capital(question) : question;
    yield {
      text: (start + joined).trim(),
      frame: ask.id === '' ? lead.id : `${lead.id}+${ask.id}`,
      turns: [lead.frame, ask.frame].filter((turn) => turn !== ''),
    };
  }
}
