import type { Memory } from '../memory.ts';
import { unsentRows } from '../unsent.ts';
import { headsOf, otherDevices, seenBy } from './household.ts';
import type { SyncReport, SyncStore } from './sync-store.ts';

export interface OtherDevice {
  readonly device: string;
  /** As its user calls it; empty while it has not said so. */
  readonly name: string;
  /** When it last said something, by its own clock, UTC milliseconds; null: not yet. */
  readonly at: number | null;
  /** How many files of this device it has not read, as far as it has said. */
  readonly behind: number;
  /** Its files go in and out by hand. */
  readonly byHand: boolean;
}

/** How the devices stand, as a screen shows it. */
export interface SyncStatus {
  readonly name: string;
  readonly byHand: boolean;
  readonly folderName: string;
  readonly at: number | null;
  readonly trouble: SyncReport['trouble'];
  readonly others: readonly OtherDevice[];
  /** Changes here that the folder does not hold yet; many are counted up to a limit. */
  readonly waiting: number;
  /** Files that are not whole: on their way, or damaged. */
  readonly incomplete: number;
  readonly files: number;
  readonly bytes: number;
}

const most = 1000;

/** Null when this device takes no part. */
export async function syncStatus(memory: Memory, store: SyncStore): Promise<SyncStatus | null> {
  const state = await store.state();
  if (state === null) return null;
  const [report, rows, folder, unsent] = await Promise.all([
    store.report(),
    store.files(),
    store.folder(),
    unsentRows(memory, most),
  ]);
  const ours = rows.filter((row) => row.state !== 'foreign' && row.state !== 'past');
  const others = [...otherDevices(rows, state)].map(([device, head]): OtherDevice => {
    const knows = seenBy(head, rows, device)[state.device] ?? 0;
    return {
      device,
      name: head?.name ?? '',
      at: head?.made ?? null,
      behind: Math.max(0, state.number - knows),
      byHand: head?.hand === true,
    };
  });
  return {
    name: state.name,
    byHand: folder === null,
    folderName: folder?.name ?? '',
    at: report.at,
    trouble: report.trouble,
    others: others.sort((a, b) => (b.at ?? 0) - (a.at ?? 0)),
    waiting: unsent.length,
    incomplete: rows.filter((row) => row.state === 'bad').length,
    files: headsOf(ours, 'changes').length + headsOf(ours, 'snapshot').length + headsOf(ours, 'device').length,
    bytes: ours.reduce((sum, row) => sum + row.bytes, 0),
  };
}
