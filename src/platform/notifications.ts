import { browser } from './browser.ts';

const permission = { permissions: ['notifications'] };

export async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(permission as Parameters<typeof browser.permissions.contains>[0]);
}

/** Asks the user; call it straight from their press. */
export async function askToNotify(): Promise<boolean> {
  return browser.permissions.request(permission as Parameters<typeof browser.permissions.request>[0]);
}

/** Gives the permission back when reminders are switched off. */
export async function stopNotifying(): Promise<void> {
  await browser.permissions.remove(permission as Parameters<typeof browser.permissions.remove>[0]);
}

/** Shows a notification; the same id replaces one that is still there. Silent when it is not allowed. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  if (!(await mayNotify())) return;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title,
    message,
  });
}

/** Register while the worker starts; does nothing until the permission is there. */
export function onNotificationPress(run: (id: string) => void): void {
  const listen = () => {
    if (browser.notifications && !browser.notifications.onClicked.hasListener(run))
      browser.notifications.onClicked.addListener(run);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
