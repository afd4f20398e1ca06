/** What browsers with a file system can do and the types do not say yet. */
type Asking = FileSystemDirectoryHandle & {
  queryPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
};

/** Whether this context may read and write the folder now. Handles of the browser's own storage always may. */
export async function mayUse(handle: FileSystemDirectoryHandle): Promise<boolean> {
  const asking = handle as Asking;
  return asking.queryPermission === undefined || (await asking.queryPermission({ mode: 'readwrite' })) === 'granted';
}

/** Asks the user, who must just have pressed something. */
export async function askToUse(handle: FileSystemDirectoryHandle): Promise<boolean> {
  const asking = handle as Asking;
  return (
    asking.requestPermission === undefined || (await asking.requestPermission({ mode: 'readwrite' })) === 'granted'
  );
}
