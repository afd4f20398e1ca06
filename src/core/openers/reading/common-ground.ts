import type { Sender } from '../../note/recipient.ts';

/** What the sender's own profile shares with a text of the recipient's. */
export interface Common {
  /** The first of the sender's texts that shares an uncommon word with `text`; null when none does. */
  readonly meeting: (mine: readonly string[], text: string) => string | null;
  /** How many words of the sender's headline, goals, offers and searches `text` takes up, at most 3. */
  readonly fit: (text: string) => number;
}

/** Beginnings of words that meet everywhere and mean nothing. */
const ordinary =
  /^(?:leit|head|senior|junior|manag|direct|direkt|geschäft|team|bereich|kontakt|contact|austausch|exchang|erfahr|experien|netzwerk|network|kooper|cooper|kunde|custom|client|mandat|projekt|project|neue|lernen|learn|meet|follow|people|work|arbeit|beruf|berat|consult|engineer|develop|entwick|student|freelan|gründ|found|offic|expert|univers|hochsch|school|schul|german|deutsch|englis|other|small|large|with|from|into|local|lokal|teilnehm|finden|suchen|aufbau|servic|lead|coach|train|ausbild|master|meister|geben|haben|this|that|their|ihre|eine|über|oder|auch|nicht)/;

/** The first letters of each telling word: enough to meet across endings, and inside compounds. */
function roots(text: string): string[] {
  const words =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return [...new Set(words)]
    .filter((word) => !ordinary.test(word))
    .map((word) => word.slice(0, Math.max(5, word.length - 3)));
}

function shared(mine: string, text: string): number {
  const lower = text.slice(0, 4000).toLowerCase();
  const theirs = roots(text);
  return roots(mine).filter((root) =>
    root.length >= 6
      ? lower.includes(root) ||
        theirs.some(
          (other) => (other.length >= 6 && root.includes(other)) || (other.length === 5 && root.startsWith(other)),
        )
      : theirs.includes(root) || theirs.some((other) => other.length >= 5 && root.startsWith(other)),
  ).length;
}

/** Prepares the comparison of one sender with texts. */
export function commonGround({ headline, goals = [], offers = [], seeks = [] }: Sender): Common {
  const profile = [...(headline === undefined ? [] : [headline]), ...goals, ...offers, ...seeks];
  return {
    meeting: (mine, text) => mine.find((own) => shared(own, text) > 0) ?? null,
    fit: (text) =>
      Math.min(
        3,
        profile.reduce((sum, own) => sum + shared(own, text), 0),
      ),
  };
}
