/** Letters of file and device names: no pairs that look alike, and fine on every file system. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
const length = 20;
const ours = /^[a-km-z2-9]{20}(?:[^a-z0-9].*)?$/;

/** A name that says nothing: twenty random letters, a hundred bits. `random` fills bytes with randomness. */
export function newName(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  return Array.from(random(new Uint8Array(length)), (byte) => letters[byte % letters.length]).join('');
}

export const ending = '.age';

/** Whether a file's name looks like one of ours, or like a copy of one that a sync engine has put beside it. */
export function looksOurs(name: string): boolean {
  return ours.test(name);
}

/** Which of these count: copies that an engine has put aside, maybe half, only where there is nothing else. */
export function originalsOf(names: readonly string[]): readonly string[] {
  const originals = names.filter((name) => name === stemOf(name) + ending);
  return originals.length > 0 ? originals : names;
}

/** The part of a name that copies share. */
export function stemOf(name: string): string {
  return name.slice(0, length);
}

/** Under which names these files were written, each once. */
export function originalNames(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => stemOf(name) + ending))];
}
