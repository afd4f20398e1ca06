/** Text that was typed and is not in the memory yet. Writing is done when the call returns. */
export interface Drafts {
  /** What is waiting for `of`; null when nothing is. */
  read(of: string): string | null;
  write(of: string, text: string): void;
  /** Forgets a draft, unless it has changed since `text` was kept. */
  clear(of: string, text: string): void;
}

/**
 * Drafts in the extension's own local storage: the only place that takes a text before the call returns,
 * and so survives a window that closes at this moment. Emptied as soon as the memory has the text.
 */
export function localDrafts(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, kind: string): Drafts {
  const key = (of: string) => `draft/${kind}/${of}`;
  return {
    read(of) {
      try {
        return storage.getItem(key(of));
      } catch {
        return null;
      }
    },
    write(of, text) {
      try {
        storage.setItem(key(of), text);
      } catch {
        // No room: the memory itself takes it a moment later.
      }
    },
    clear(of, text) {
      try {
        if (storage.getItem(key(of)) === text) storage.removeItem(key(of));
      } catch {
        // It stays and is written once more at the next opening, which changes nothing.
      }
    },
  };
}
