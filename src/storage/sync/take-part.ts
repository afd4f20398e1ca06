import type { Memory } from '../memory.ts';
import { switchNoting } from '../unsent.ts';
import { alone } from './alone.ts';
import { type Folder, unfinished } from './folder.ts';
import type { HandFolder } from './hand-folder.ts';
import { changeState, freshName, type Household, keysInForce } from './household.ts';
import { lockedKeys, mostKeyBytes, newKeyRing, unlockedKeys } from './key-file.ts';
import { ending, looksOurs, originalsOf } from './names.ts';
import { kindOf } from './seal.ts';
import { SyncError } from './sync-error.ts';
import type { KnownKeys, SyncState, SyncStore } from './sync-store.ts';
import { tellChanges, writeFile } from './write-files.ts';

/** Key files among what lies in a folder: none means that nobody uses it yet. */
export async function keyFiles(folder: Folder): Promise<readonly File[]> {
  const isKey = ({ size }: File, kind: string) => kind === 'passphrase' && size <= mostKeyBytes;
  return (await filesIn(folder)).flatMap(({ file, kind }) => (isKey(file, kind) ? [file] : []));
}

/** What looks like ours, and what it is. */
async function filesIn(folder: Folder) {
  const found: { readonly file: File; readonly kind: string }[] = [];
  for (const name of await folder.names()) {
    const file = looksOurs(name) && name.endsWith(ending) ? await folder.file(name) : null;
    if (file) found.push({ file, kind: await kindOf(file) });
  }
  return found;
}

export interface Joining {
  readonly passphrase: string;
  /** What the user calls this device. */
  readonly name: string;
  /** Scrypt's exponent; only tests make it small. */
  readonly work?: number;
  /** What is kept of the folder: null when files go by hand. */
  readonly handle?: FileSystemDirectoryHandle | null;
}

/**
 * Lets this device take part: with the key that lies in the folder, or with a new one where there is none.
 * Throws a `SyncError` (`passphrase`), and then nothing has changed. Nothing is exchanged yet.
 */
export function takePart(
  household: Pick<Household, 'memory' | 'store' | 'folder' | 'random'>,
  joining: Joining,
): Promise<void> {
  // Two windows that begin at once would make two keys: the second one finds what the first has made.
  return inTurn(() => begin(household, joining));
}

async function begin(
  household: Pick<Household, 'memory' | 'store' | 'folder' | 'random'>,
  joining: Joining,
): Promise<void> {
  const { memory, store, folder } = household;
  const files = await keyFiles(folder);
  const before = await namesBefore(store);
  // Others use it, and their key is still on its way: a second one would part them.
  const lying = (await filesIn(folder)).flatMap(({ file, kind }) => (kind === 'foreign' ? [] : [file.name]));
  const known = new Set((await store.files()).map(({ name }) => name));
  if (files.length === 0 && lying.length > 0 && !lying.some((name) => known.has(name))) throw new SyncError('folder');
  const keys = files.length > 0 ? await opened(files, joining.passphrase, []) : [await founded(household, joining)];
  const state: SyncState = {
    key: 'state',
    device: freshName(household),
    name: joining.name,
    since: memory.now(),
    number: 0,
    seen: {},
    keys,
    // Nobody waits for what this device was called before, in this folder or another.
    removed: before,
    writing: [],
    whole: null,
    told: null,
  };
  const out = 'out' in folder ? (folder as HandFolder).out : undefined;
  // In this order: noting what nobody tells costs nothing, telling what nobody noted cannot be.
  await switchNoting(memory, true);
  await store.begin(state, joining.handle, out);
}

/** Opens what can be opened of these; throws `passphrase` when nothing new can. */
async function opened(
  files: readonly File[],
  passphrase: string,
  known: readonly KnownKeys[],
): Promise<readonly KnownKeys[]> {
  const keys = [...known];
  let wrong: unknown;
  for (const file of files) {
    if (keys.some((ring) => ring.name === file.name)) continue;
    try {
      keys.push({ ...(await unlockedKeys(file, passphrase)), name: file.name });
    } catch (error) {
      wrong = error;
    }
  }
  if (keys.length === known.length && wrong !== undefined) throw wrong;
  return keys;
}

async function founded(
  household: Pick<Household, 'folder' | 'random'>,
  { passphrase, work }: Joining,
): Promise<KnownKeys> {
  const ring = await newKeyRing();
  const name = `${freshName(household)}${ending}`;
  await household.folder.write(name, await lockedKeys(ring, passphrase, work));
  return { ...ring, name };
}

/** After another device changed the passphrase: takes the new keys. Throws a `SyncError` (`passphrase`). */
export function unlock({ store, folder, byHand }: Household, passphrase: string): Promise<void> {
  return inTurn(async () => {
    const state = await store.state();
    if (state === null) return;
    const lying = await keyFiles(folder);
    const keys = await opened(lying, passphrase, state.keys);
    // Keys that lie there no more still open what was sealed to them; nothing is sealed to them again.
    const isThere = (ring: KnownKeys) => byHand || lying.some(({ name }) => ringOf([ring], name));
    await changeState(store, state, { keys: keys.map((ring) => (isThere(ring) ? ring : { ...ring, turn: 0 })) });
    await forgetSealed(store);
  });
}

/** Files that were sealed to unknown keys are looked at again. */
async function forgetSealed(store: SyncStore): Promise<void> {
  const sealed = (await store.files()).filter((row) => row.state === 'sealed').map((row) => row.name);
  await store.dropFiles(sealed);
}

/**
 * Another passphrase and another key: from now on everything is written to it, and what lies there is
 * written anew. Whoever knows only the old passphrase reads nothing that comes after.
 */
export function changePassphrase(household: Household, passphrase: string, work?: number): Promise<void> {
  const { store, folder } = household;
  return inTurn(async () => {
    const state = await stateOf(store);
    const lying = await keyFiles(folder);
    // Another device has set one that is not known here: it would be lost with what that device has told under it.
    if (!household.byHand && !originalsOf(lying.map(({ name }) => name)).every((name) => ringOf(state.keys, name)))
      throw new SyncError('locked');
    const before = keysInForce(state.keys);
    const ring = await newKeyRing(before);
    const name = `${freshName(household)}${ending}`;
    await folder.write(name, await lockedKeys(ring, passphrase, work));
    await changeState(store, state, {
      keys: [...state.keys, { ...ring, name }],
      whole: { number: state.number, from: '', turn: null },
    });
    if (household.byHand) return;
    for (const old of lying) await folder.remove(old.name);
  });
}

/** The known keys that a file of this name holds; copies that engines make of it included. */
const ringOf = (keys: readonly KnownKeys[], name: string) =>
  keys.find((ring) => name.startsWith(ring.name.slice(0, ring.name.length - ending.length)));

/** Takes another device out of the household: it is not waited for any more, and reads nothing once the passphrase is another. */
export function removeDevice(store: SyncStore, device: string): Promise<void> {
  return inTurn(async () => {
    const state = await stateOf(store);
    await changeState(store, state, {
      removed: [...new Set([...state.removed, device])].sort(),
      clearing: true,
    });
  });
}

export function renameThisDevice(store: SyncStore, name: string): Promise<void> {
  return inTurn(async () => void (await changeState(store, await stateOf(store), { name, told: null })));
}

/** This device takes part no more and says so. What it keeps stays here; what it told stays in the folder. */
export function leave(household: Household): Promise<void> {
  const { store, memory } = household;
  return inTurn(async () => {
    const state = await store.state();
    if (state !== null) await farewell(household, state).catch(() => {});
    await stopped(memory, store);
  });
}

/** What waits is told, unless the passphrase is another by now; then, that this device is out. */
async function farewell(household: Household, before: SyncState): Promise<void> {
  const { byHand } = household;
  const names = (await keyFiles(household.folder)).map(({ name }) => name);
  const open = byHand || (names.length > 0 && originalsOf(names).every((name) => ringOf(before.keys, name)));
  const state = open ? (await tellChanges(household, before)).state : before;
  const { device, seen, name, removed } = state;
  const made = Math.max(household.memory.now(), (state.told?.at ?? 0) + 1);
  const head = {
    kind: 'device',
    device,
    made,
    seen,
    name,
    removed,
    left: true,
    ...(byHand && { hand: true }),
  } as const;
  await writeFile(household, state, head, null);
}

/** Deletes whatever of ours lies in the folder, and stops. Other devices keep what they have, and stop as well. */
export function emptyFolder({ store, folder, memory }: Household): Promise<void> {
  return inTurn(async () => {
    const rows = await store.files();
    const ours = rows.filter((row) => row.head !== null || (row.state !== 'foreign' && looksOurs(row.name)));
    const keys = await keyFiles(folder);
    // The keys go first: without them nobody takes the rest for a household.
    const halves = (await folder.names()).flatMap((name) =>
      looksOurs(name) && name.endsWith(`${ending}${unfinished}`) ? { name } : [],
    );
    for (const { name } of [...keys, ...ours, ...halves]) await folder.remove(name);
    await stopped(memory, store);
  });
}

async function stopped(memory: Memory, store: SyncStore): Promise<void> {
  // In this order, as above.
  await store.clear(await namesBefore(store));
  await switchNoting(memory, false);
}

/** Not in the middle of an exchange: that goes by the state with which it began, and would put it back. */
async function inTurn(job: () => Promise<void>): Promise<void> {
  await alone(true, job);
}

/** What this device was called, as far as the others may not have heard yet that it is so no more. */
async function namesBefore(store: SyncStore): Promise<readonly string[]> {
  const state = await store.state();
  if (state === null) return store.before();
  return [...new Set([...(state.told === null ? state.removed : []), state.device])].sort();
}

async function stateOf(store: SyncStore): Promise<SyncState> {
  const state = await store.state();
  if (state === null) throw new SyncError('removed');
  return state;
}
