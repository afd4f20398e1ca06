import { type ChangesMark, reaches, type Seen, type SnapshotMark } from './seen.ts';
import { covers, everybody } from './span.ts';

/** A file in the folder, as far as tidying needs to know it. */
export type FileMark =
  | ({ readonly kind: 'changes'; readonly name: string; readonly bytes: number } & ChangesMark)
  | ({ readonly kind: 'snapshot'; readonly name: string; readonly bytes: number } & SnapshotMark)
  | {
      readonly kind: 'device';
      readonly name: string;
      readonly bytes: number;
      readonly device: string;
      readonly made: number;
    };

export interface Household {
  readonly me: string;
  /** What every other device that takes part says it knows. */
  readonly others: Readonly<Record<string, Seen>>;
  /** Devices that take part no more. */
  readonly removed: ReadonlySet<string>;
}

/**
 * Files that this device may delete: its own, and those of removed devices, once a snapshot in the folder
 * holds what they hold and every other device says that it knows it. What one of them has not read yet stays.
 * `isWhole`: whether a snapshot of this name is known to be all there; no other is a reason to delete anything.
 */
export function deletable(
  files: readonly FileMark[],
  household: Household,
  isWhole: (name: string) => boolean,
): readonly string[] {
  const { me, removed } = household;
  const snapshots = files.filter((file) => file.kind === 'snapshot').filter((file) => isWhole(file.name));
  return files
    .filter((file) => {
      if (file.device !== me && !removed.has(file.device)) return false;
      if (file.kind === 'device') return removed.has(file.device) || isOlder(file, files);
      if (file.kind === 'changes') return changesMayGo(file, snapshots, household);
      return snapshotMayGo(file, snapshots, household);
    })
    .map((file) => file.name);
}

type Of<K extends FileMark['kind']> = Extract<FileMark, { readonly kind: K }>;

function isOlder(file: Of<'device'>, files: readonly FileMark[]): boolean {
  return files.some(
    (other) =>
      other.kind === 'device' &&
      other.device === file.device &&
      (other.made > file.made || (other.made === file.made && other.name > file.name)),
  );
}

function changesMayGo(file: Of<'changes'>, snapshots: readonly Of<'snapshot'>[], household: Household): boolean {
  const holding = snapshots.filter((one) => (one.seen[file.device] ?? 0) >= file.number);
  return (
    covers(
      holding.map((one) => one.span),
      everybody,
    ) && everyoneKnows(household, { [file.device]: file.number })
  );
}

function snapshotMayGo(file: Of<'snapshot'>, snapshots: readonly Of<'snapshot'>[], household: Household): boolean {
  const better = snapshots.filter((one) => one.name !== file.name && isBetter(one, file));
  return (
    covers(
      better.map((one) => one.span),
      file.span,
    ) && everyoneKnows(household, file.seen)
  );
}

/** Of two snapshots that know the same, the one with the smaller name stays. */
function isBetter(one: Of<'snapshot'>, than: Of<'snapshot'>): boolean {
  if (!reaches(one.seen, than.seen)) return false;
  return !reaches(than.seen, one.seen) || one.name < than.name;
}

function everyoneKnows({ others, removed, me }: Household, seen: Seen): boolean {
  return Object.entries(others).every(([device, theirs]) => {
    if (device === me || removed.has(device)) return true;
    // A device's own files are known to it without saying so.
    const { [device]: _own, ...foreign } = seen;
    return reaches(theirs, foreign);
  });
}

/**
 * Files of devices that are out which nobody can delete before somebody writes a snapshot that holds what they hold, as
 * whoever knows `known` could. Those that know as much themselves are as good as new, and others stand on them.
 */
export function leftBehind(files: readonly FileMark[], removed: ReadonlySet<string>, known: Seen): readonly FileMark[] {
  const stands = files
    .filter((file) => file.kind === 'snapshot')
    .filter(({ device, seen }) => !removed.has(device) || reaches(seen, known));
  return files.filter((file) => {
    if (!removed.has(file.device) || file.kind === 'device') return false;
    const told = file.kind === 'changes' ? { [file.device]: file.number } : file.seen;
    if (!reaches(known, told)) return false;
    const spans = stands.filter(({ seen }) => reaches(seen, told)).map(({ span }) => span);
    return !covers(spans, file.kind === 'changes' ? everybody : file.span);
  });
}

const fewFiles = 64;
const fewBytes = 1 << 20;

/**
 * Whether the change files have grown so many, or so large beside the snapshots, that a new snapshot is
 * worth writing. Keeps the folder below one and a quarter of what is kept, and reading it quick.
 */
export function worthCompacting(files: readonly FileMark[]): boolean {
  const snapshots = files.filter((file) => file.kind === 'snapshot');
  const loose = files.filter(
    (file) =>
      file.kind === 'changes' &&
      !covers(
        snapshots.filter((one) => (one.seen[file.device] ?? 0) >= file.number).map((one) => one.span),
        everybody,
      ),
  );
  const bytes = (list: readonly FileMark[]) => list.reduce((sum, file) => sum + file.bytes, 0);
  return loose.length >= fewFiles || bytes(loose) > Math.max(fewBytes, bytes(snapshots) / 4);
}
