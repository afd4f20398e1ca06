import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** What carries files between two folders, and may be ended at any moment. */
export interface Engine {
  start(): Promise<void>;
  /** Ends it at once, as a crash or a power cut does. Which side: both when not said. */
  kill(side?: 0 | 1): Promise<void>;
}

type Pair = readonly [string, string];

/** Copies what is new from each folder to the other one, and deletes there what was deleted here. */
export function copyEngine(folders: Pair): Engine {
  const known = new Set<string>();
  let timer: ReturnType<typeof setInterval> | undefined;
  const filesIn = (folder: string) => new Set(readdirSync(folder).filter((name) => name.endsWith('.age')));
  const carry = () => {
    if (!folders.every((folder) => existsSync(folder))) return;
    const [a, b] = folders.map(filesIn) as [Set<string>, Set<string>];
    for (const name of new Set([...a, ...b, ...known])) {
      const [here, there] = [a.has(name), b.has(name)];
      if (here && there) known.add(name);
      else if (known.has(name)) {
        for (const folder of folders) rmSync(join(folder, name), { force: true });
        known.delete(name);
      } else if (here) copy(join(folders[0], name), join(folders[1], name));
      else if (there) copy(join(folders[1], name), join(folders[0], name));
    }
  };
  return {
    start: async () => {
      clearInterval(timer);
      timer = setInterval(carry, 200);
    },
    kill: async () => clearInterval(timer),
  };
}

function copy(from: string, to: string): void {
  if (!existsSync(from)) return;
  copyFileSync(from, `${to}.partial`);
  renameSync(`${to}.partial`, to);
}

/** Debian's own syncthing on loopback: two of it, no discovery, no relays. */
export async function syncthingEngine(folders: Pair, scratch: string): Promise<Engine> {
  const homes = [join(scratch, 'syncthing-0'), join(scratch, 'syncthing-1')] as const;
  const ports = [await freePort(), await freePort()] as const;
  const ids = homes.map((home) => {
    const made = spawnSync('syncthing', ['generate', `--home=${home}`, '--no-default-folder'], { encoding: 'utf8' });
    const id = /Device ID: ([A-Z0-9-]+)/.exec(made.stdout + made.stderr)?.[1];
    if (!id) throw new Error(`syncthing did not start: ${made.stderr}`);
    return id;
  }) as [string, string];
  for (const index of [0, 1] as const) {
    mkdirSync(join(folders[index], '.stfolder'), { recursive: true });
    writeFileSync(join(homes[index], 'config.xml'), configOf(folders[index], ids, ports, index));
  }
  const running: [ChildProcess | null, ChildProcess | null] = [null, null];
  const startOne = (index: 0 | 1) => {
    if (running[index]?.exitCode === null && running[index].signalCode === null) return;
    const args = ['serve', `--home=${homes[index]}`, '--no-browser', '--no-restart', '--no-upgrade'];
    const child = spawn('syncthing', args, { stdio: 'ignore', env: { ...process.env, STNODEFAULTFOLDER: '1' } });
    running[index] = child;
  };
  const killOne = async (index: 0 | 1) => {
    const child = running[index];
    running[index] = null;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  };
  return {
    start: async () => {
      startOne(0);
      startOne(1);
    },
    kill: async (side) => {
      for (const index of side === undefined ? ([0, 1] as const) : [side]) await killOne(index);
    },
  };
}

function configOf(folder: string, ids: Pair, ports: readonly [number, number], index: 0 | 1): string {
  const devices = ids.map(
    (id, at) => `<device id="${id}" name="side-${at}"><address>tcp://127.0.0.1:${ports[at]}</address></device>`,
  );
  return `<configuration version="36">
  <folder id="people" label="people" path="${folder}" type="sendreceive" rescanIntervalS="10" fsWatcherEnabled="true"
    fsWatcherDelayS="1" ignorePerms="true">
    ${ids.map((id) => `<device id="${id}"></device>`).join('')}
    <minDiskFree unit="%">0</minDiskFree>
  </folder>
  ${devices.join('\n  ')}
  <gui enabled="false"></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:${ports[index]}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled>
    <localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled>
    <natEnabled>false</natEnabled>
    <reconnectionIntervalS>2</reconnectionIntervalS>
    <startBrowser>false</startBrowser>
    <urAccepted>-1</urAccepted>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <crashReportingEnabled>false</crashReportingEnabled>
  </options>
</configuration>
`;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** The browser's main process of a profile, to be killed as a crash kills it. */
export function browserProcess(profile: string): number | null {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const args = readFileSync(join('/proc', pid, 'cmdline'), 'utf8').split('\0');
      if (args.includes(`--user-data-dir=${profile}`) && !args.some((arg) => arg.startsWith('--type=')))
        return Number(pid);
    } catch {
      // It has ended meanwhile.
    }
  }
  return null;
}
