import { BlobReader, BlobWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';

/** Several files as one ZIP file, stored as they are: sealed bytes do not get smaller. */
export async function packed(files: readonly { readonly name: string; readonly content: Blob }[]): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter('application/zip'), { level: 0, useWebWorkers: false });
  for (const { name, content } of files) await zip.add(name, new BlobReader(content));
  return zip.close();
}
