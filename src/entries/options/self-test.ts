import { checkNote } from '../../core/rules/index.ts';
import { askBackground } from '../../messaging/ask-background.ts';
import { MessageError } from '../../messaging/envelope.ts';
import { sitesAllowed } from '../../platform/permissions.ts';
import { countPeople } from '../../storage/lists.ts';
import type { Memory } from '../../storage/memory.ts';

/** What the self-test found. Numbers and marks only: never a name, a text or an address. */
export interface SelfTest {
  readonly version: string;
  readonly browser: string;
  readonly storage: {
    readonly ok: boolean;
    readonly people: number;
    readonly damaged: number;
    readonly trouble: string;
  };
  /** Bytes in use; null when the browser does not say. */
  readonly used: number | null;
  /** Host names that the extension may read. */
  readonly sites: readonly string[];
  readonly check: boolean;
  readonly worker: boolean;
}

/** A note that any working check holds back. */
const emptyNote = 'Hi, how are you? I would like to add you to my network.';

/** Tries every part that can fail on a machine. Never throws. */
export async function runSelfTest(memory: Memory): Promise<SelfTest> {
  const [storage, used, sites, worker] = await Promise.all([
    tryStorage(memory),
    navigator.storage
      .estimate()
      .then((room) => room.usage ?? null)
      .catch(() => null),
    sitesAllowed().catch(() => []),
    tryWorker(),
  ]);
  return {
    version: __VERSION__,
    browser: navigator.userAgent,
    storage,
    used,
    sites,
    check: checkNote(emptyNote, {}).verdict === 'hold',
    worker,
  };
}

/** The background answers pages of the two sites only; that it refuses this one shows that it is awake. */
function tryWorker(): Promise<boolean> {
  return askBackground('page.settings', { site: 'linkedin' }).then(
    () => true,
    (error: unknown) => error instanceof MessageError && error.code === 'refused',
  );
}

async function tryStorage(memory: Memory): Promise<SelfTest['storage']> {
  try {
    const db = await memory.database();
    const [people, damaged] = await Promise.all([countPeople(memory), db.count('damaged')]);
    return { ok: true, people, damaged, trouble: '' };
  } catch (error) {
    const trouble = error instanceof Error && 'trouble' in error ? String(error.trouble) : 'unknown';
    return { ok: false, people: 0, damaged: 0, trouble };
  }
}
