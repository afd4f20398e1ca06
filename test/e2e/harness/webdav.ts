import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Engine, freePort } from './engines.ts';

/** Where Debian puts what it needs. */
export const apache = '/usr/sbin/apache2';
const modules = '/usr/lib/apache2/modules';

/**
 * One share on Debian's Apache, over WebDAV on loopback, which rclone mounts as both folders: what a network drive
 * does. Ending side 0 takes its mount away; ending side 1 ends the server, so that neither reaches anything.
 */
export async function webdavEngine(folders: readonly [string, string], scratch: string): Promise<Engine> {
  const share = join(scratch, 'share');
  const locks = join(scratch, 'locks');
  for (const folder of [share, locks]) {
    mkdirSync(folder);
    chmodSync(folder, 0o777);
  }
  // The server leaves root's rights behind, and still has to get there.
  chmodSync(scratch, 0o755);
  const port = await freePort();
  const config = join(scratch, 'apache.conf');
  writeFileSync(config, configOf(scratch, share, join(locks, 'db'), port));
  let server: ChildProcess | null = null;
  const mounts: [ChildProcess | null, ChildProcess | null] = [null, null];

  const startServer = async () => {
    if (isRunning(server)) return;
    server = spawn(apache, ['-f', config, '-DFOREGROUND'], { stdio: 'ignore', detached: true });
    await until(() => isTaken(port), 'Apache did not start');
  };
  const mount = async (index: 0 | 1) => {
    if (isRunning(mounts[index])) return;
    const folder = folders[index];
    unmount(folder);
    const cache = join(scratch, `cache-${index}`);
    const remote = `:webdav,url="http://127.0.0.1:${port}",vendor=other:`;
    const args = ['mount', remote, folder, '--config', '/dev/null', '--cache-dir', cache, '--vfs-cache-mode', 'full'];
    const often = ['--dir-cache-time', '1s', '--attr-timeout', '1s', '--vfs-write-back', '100ms'];
    mounts[index] = spawn('rclone', [...args, ...often], { stdio: 'ignore' });
    await until(async () => isMounted(folder), 'rclone did not mount');
  };
  const killMount = async (index: 0 | 1) => {
    await kill(mounts[index]);
    mounts[index] = null;
    unmount(folders[index]);
  };
  const killServer = async () => {
    await kill(server, true);
    server = null;
  };
  return {
    start: async () => {
      await startServer();
      for (const index of [0, 1] as const) await mount(index);
    },
    kill: async (side) => {
      if (side !== 1) await killMount(0);
      if (side === undefined) await killMount(1);
      if (side !== 0) await killServer();
    },
  };
}

const isRunning = (child: ChildProcess | null) =>
  child !== null && child.exitCode === null && child.signalCode === null;

/** At once; `group` with the children that it has started. */
async function kill(child: ChildProcess | null, group = false): Promise<void> {
  if (child === null || !isRunning(child) || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(group ? -child.pid : child.pid, 'SIGKILL');
  await ended;
}

const isMounted = (folder: string) => spawnSync('mountpoint', ['-q', folder]).status === 0;

function unmount(folder: string): void {
  spawnSync('umount', ['-l', folder]);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
}

/** Whether somebody listens there already. */
function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(true));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(false)));
  });
}

async function until(done: () => Promise<boolean>, otherwise: string): Promise<void> {
  for (let turn = 0; turn < 150; turn += 1) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(otherwise);
}

function configOf(home: string, share: string, locks: string, port: number): string {
  const load = ['mpm_event', 'authz_core', 'dav', 'dav_fs'].map(
    (name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`,
  );
  return `ServerRoot "${home}"
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile "${home}/apache.pid"
ErrorLog "${home}/apache.log"
${load.join('\n')}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
DavLockDB "${locks}"
DocumentRoot "${share}"
<Directory "${share}">
  Require all granted
  Dav On
</Directory>
`;
}
