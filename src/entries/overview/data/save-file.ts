/** How long the browser may take to begin with a saved file before its address is let go, milliseconds. */
const patience = 60_000;

/** Hands a file to the browser's own saving. Nothing leaves the machine: the address is one of this page. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}

/** A file's name with the day in it: "vitamin-b-2026-11-22.json". */
export function datedName(ending: string, now: number, what = 'vitamin-b'): string {
  const date = new Date(now);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${what}-${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}.${ending}`;
}
