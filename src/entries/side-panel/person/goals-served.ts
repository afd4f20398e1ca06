import type { Snapshot } from '../../../core/note/snapshot.ts';

const texts = ['headline', 'role', 'company', 'about'] as const;
const lists = ['skills', 'haves', 'wants', 'interests'] as const;
/** Words too short or too common to tell one goal from another. */
const shortest = 4;

/** The user's goals whose telling words stand on this profile. Word for word; nothing is guessed. */
export function goalsServed(goals: readonly string[], snapshot: Snapshot): readonly string[] {
  const read = [
    ...texts.map((field) => snapshot[field]?.value ?? ''),
    ...lists.flatMap((field) => snapshot[field]?.value ?? []),
  ].join('\n');
  const there = new Set(wordsOf(read));
  return goals.filter((goal) => {
    const telling = wordsOf(goal).filter((word) => word.length >= shortest);
    return telling.length > 0 && telling.filter((word) => there.has(word)).length >= Math.min(2, telling.length);
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase('de').match(/[\p{L}\p{N}]+/gu) ?? [];
}
