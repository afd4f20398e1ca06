import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';

/** The id that Chromium gives to an unpacked extension: letters made from its path. */
export function unpackedId(path: string): string {
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * A profile whose user has allowed the extension to use this folder on every visit, as the browser's own question
 * offers: no program can press that button. Call while the browser does not run.
 */
export function allowFolder(profile: string, extension: string, folder: string): void {
  const chosen = {
    path: folder,
    'display-name': basename(folder),
    'is-directory': true,
    readable: true,
    writable: true,
  };
  setFolderAccess(profile, extension, { setting: 1 }, { setting: { 'chosen-objects': [chosen] } });
}

/** The user has taken that back in the browser's settings. */
export function withdrawFolder(profile: string, extension: string): void {
  setFolderAccess(profile, extension, null, null);
}

function setFolderAccess(profile: string, extension: string, permission: object | null, chosen: object | null): void {
  const site = `chrome-extension://${unpackedId(extension)}/,*`;
  const path = join(profile, 'Default', 'Preferences');
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const all = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  all.profile ??= {};
  all.profile.content_settings ??= {};
  all.profile.content_settings.exceptions ??= {};
  const { exceptions } = all.profile.content_settings;
  const at = '13370000000000000';
  exceptions.file_system_access_extended_permission = permission
    ? { [site]: { ...permission, last_modified: at } }
    : {};
  exceptions.file_system_access_chooser_data = chosen ? { [site]: { ...chosen, last_modified: at } } : {};
  writeFileSync(path, JSON.stringify(all));
}

/** Drops a real file or folder onto the page, as from a file manager. */
export async function dropPath(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  await session.detach();
}
