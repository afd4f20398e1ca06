import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';

/** The id that Chromium gives to an unpacked extension: letters made from its path. */
export function unpackedId(path: string): string {
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * A profile whose user has allowed the extension to use this folder on every visit, as the browser's own question
 * offers: no program can press that button. Call before the browser's first start.
 */
export function allowFolder(profile: string, extension: string, folder: string): void {
  const site = `chrome-extension://${unpackedId(extension)}/,*`;
  const at = '13370000000000000';
  const chosen = {
    path: folder,
    'display-name': basename(folder),
    'is-directory': true,
    readable: true,
    writable: true,
  };
  const exceptions = {
    file_system_access_extended_permission: { [site]: { setting: 1, last_modified: at } },
    file_system_access_chooser_data: { [site]: { setting: { 'chosen-objects': [chosen] }, last_modified: at } },
  };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ profile: { content_settings: { exceptions } } }),
  );
}

/** Drops a real file or folder onto the page, as from a file manager. */
export async function dropPath(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  await session.detach();
}
