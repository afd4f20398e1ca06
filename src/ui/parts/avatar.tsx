/** Initials of a name: first letter of the first and of the last word, titles and emoji left out. */
export function initialsOf(name: string): string {
  const words = name
    .split(/\s+/)
    .filter((word) => !word.endsWith('.'))
    .map((word) => /\p{L}/u.exec(word)?.[0] ?? '')
    .filter((letter) => letter !== '');
  const [first = '', last = ''] = words.length > 1 ? [words[0], words[words.length - 1]] : [words[0]];
  return (first + last).toLocaleUpperCase();
}

/** A person as initials. Pictures are never fetched. The name stands beside it, so it stays silent. */
export function Avatar({ name, plain = false }: { readonly name: string; readonly plain?: boolean }) {
  return (
    <span class={plain ? 'avatar avatar-plain' : 'avatar'} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
