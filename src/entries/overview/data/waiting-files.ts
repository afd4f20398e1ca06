/** Files dropped somewhere on the overview, until the data area takes them. */
let waiting: readonly File[] = [];
const hearers = new Set<() => void>();

export function putFiles(files: readonly File[]): void {
  waiting = [...waiting, ...files];
  for (const hear of hearers) hear();
}

/** Takes what waits; nothing waits afterwards. */
export function takeFiles(): readonly File[] {
  const taken = waiting;
  waiting = [];
  return taken;
}

/** Calls `hear` when files arrive, until the answer is called. */
export function onFiles(hear: () => void): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}
