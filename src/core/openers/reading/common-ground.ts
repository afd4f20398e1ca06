import type { Sender } from '../../note/recipient.ts';
import { stem } from '../../note/stem.ts';
import { wordsOf } from '../../note/words.ts';

/** What the sender's own profile shares with a text of the recipient's. */
export interface Common {
  /** Whether a list entry of the sender names the same thing as `value`. */
  readonly same: (mine: readonly string[] | undefined, value: string) => boolean;
  /** The first of the sender's texts that shares an uncommon word with `text`; null when none does. */
  readonly meeting: (mine: readonly string[], text: string) => string | null;
  /** Share of the sender's goals and headline that meets `text`, 0 or 1 step per shared word, at most 3. */
  readonly fit: (text: string) => number;
}

const ordinary = new Set(
  `leiter leiterin leitung head senior junior manager managerin managing director direktor geschaftsfuhrer geschaftsfuhrerin team teamleiter teamleiterin bereich bereichsleitung
  kontakt kontakte austausch erfahrung erfahrungen netzwerk network kooperation kunden kunde mandate job jobs projekt projekte neue neuer gute guter lernen learn meet follow people contacts contact exchange
  experience work working arbeit arbeiten beruf berater beraterin consultant engineer developer entwickler student studentin freelance freelancer grunder founder officer expert experte expertin specialist
  universitat university hochschule school schule german deutsch english englisch first other others small large with from into improve reach local lokal teilnehmer gewinnen finden aufbauen erweitern suchen
  service services lead leader coach training ausbildung and the for und der die das fur mit von aus bei`.split(/\s+/),
);

function stems(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of wordsOf(text.slice(0, 4000))) {
    if (word.folded.length < 4 || ordinary.has(word.folded)) continue;
    found.add(stem(word.folded, 'de'));
    found.add(stem(word.folded, 'en'));
  }
  return found;
}

function shared(mine: string, theirs: ReadonlySet<string>): number {
  let count = 0;
  for (const root of new Set(
    wordsOf(mine)
      .filter((word) => word.folded.length >= 4 && !ordinary.has(word.folded))
      .map((word) => stem(word.folded, 'de')),
  )) {
    const meets =
      theirs.has(root) ||
      (root.length >= 7 &&
        [...theirs].some((other) => other.length >= 7 && (other.includes(root) || root.includes(other))));
    if (meets) count++;
  }
  return count;
}

const plain = (value: string) =>
  value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Prepares the comparison of one sender with texts. */
export function commonGround(sender: Sender): Common {
  const cache = new Map<string, ReadonlySet<string>>();
  const stemsOf = (text: string) => {
    const kept = cache.get(text) ?? stems(text);
    cache.set(text, kept);
    return kept;
  };
  const profile = [sender.headline, ...(sender.goals ?? []), ...(sender.offers ?? []), ...(sender.seeks ?? [])].filter(
    (text) => text !== undefined,
  );
  return {
    same: (mine, value) => (mine ?? []).some((own) => plain(own) !== '' && plain(own) === plain(value)),
    meeting: (mine, text) => mine.find((own) => shared(own, stemsOf(text)) > 0) ?? null,
    fit: (text) =>
      Math.min(
        3,
        profile.reduce((sum, own) => sum + shared(own, stemsOf(text)), 0),
      ),
  };
}
