/** A folder dropped somewhere on the overview, until the part for several devices takes it. */
let waiting: FileSystemDirectoryHandle | null = null;
const hearers = new Set<() => void>();

/** Browsers that can keep a dropped folder open say so with this. Must be asked while the drop is heard. */
type Handing = DataTransferItem & { getAsFileSystemHandle?(): Promise<FileSystemHandle | null> };

/** Takes the folder out of a drop and keeps it; false when it carries none. */
export function takeDroppedFolder(data: DataTransfer | null, then: () => void): boolean {
  const [item] = [...(data?.items ?? [])] as Handing[];
  if (!item?.webkitGetAsEntry?.()?.isDirectory || !item.getAsFileSystemHandle) return false;
  item.getAsFileSystemHandle().then(
    (handle) => {
      if (handle?.kind !== 'directory') return;
      waiting = handle as FileSystemDirectoryHandle;
      then();
      for (const hear of hearers) hear();
    },
    () => {},
  );
  return true;
}

export function takeFolder(): FileSystemDirectoryHandle | null {
  const taken = waiting;
  waiting = null;
  return taken;
}

/** Calls `hear` when a folder arrives, until the answer is called. */
export function onFolder(hear: () => void): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}
