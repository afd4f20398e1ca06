import { zipPacker } from '../../../storage/zip/pack.ts';

/** Several files as one ZIP file, stored as they are: sealed bytes do not get smaller. */
export async function packed(files: readonly { readonly name: string; readonly content: Blob }[]): Promise<Blob> {
  const zip = zipPacker();
  const now = Date.now();
  for (const { name, content } of files) await zip.addStored(name, content, now);
  return zip.close();
}
