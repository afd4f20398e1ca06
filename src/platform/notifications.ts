import { native } from './native.ts';

const permission = { permissions: ['notifications'] };

export async function mayNotify(): Promise<boolean> {
  return native.permissions.contains(permission as Parameters<typeof native.permissions.contains>[0]);
}

/** Asks the user; call it straight from their press. */
export async function askToNotify(): Promise<boolean> {
  return native.permissions.request(permission as Parameters<typeof native.permissions.request>[0]);
}

/** Gives the permission back when reminders are switched off. */
export async function stopNotifying(): Promise<void> {
  await native.permissions.remove(permission as Parameters<typeof native.permissions.remove>[0]);
}

/** Shows a notification; the same id replaces one that is still there. Silent when it is not allowed. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  if (!(await mayNotify())) return;
  await native.notifications.create(id, {
    type: 'basic',
    iconUrl: native.runtime.getURL('icons/128.png'),
    title,
    message,
  });
}

/** Register while the worker starts; does nothing until the permission is there. */
export function onNotificationPress(run: (id: string) => void): void {
  const listen = () => {
    if (native.notifications && !native.notifications.onClicked.hasListener(run))
      native.notifications.onClicked.addListener(run);
  };
  listen();
  native.permissions.onAdded.addListener(listen);
}
