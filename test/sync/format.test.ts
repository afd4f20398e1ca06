import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readHead, readLoad, written } from '../../src/storage/sync/file-format.ts';
import { lockedKeys, newKeyRing, unlockedKeys } from '../../src/storage/sync/key-file.ts';
import { looksOurs, newName } from '../../src/storage/sync/names.ts';
import { firstLine, kindOf, recipientOf, sealed, unsealed } from '../../src/storage/sync/seal.ts';
import { ageTyping, hasAgeCommand } from '../export/age-command.ts';

const vectors = fileURLToPath(new URL('./vectors', import.meta.url));
const passphrase = 'drei-stille-birken';
const bytes = (name: string) => new Uint8Array(readFileSync(join(vectors, name)));
const text = (name: string) => readFileSync(join(vectors, name), 'utf8');
const kinds = ['changes', 'snapshot', 'device'] as const;

let identities: readonly [string, ...string[]];
beforeAll(async () => {
  ({ identities } = await unlockedKeys(new Blob([bytes('key.age')]), passphrase));
});

test.each(kinds)('the %s vector opens to what stands beside it, and is written so again', async (kind) => {
  const file = new Blob([bytes(`${kind}.age`)]);
  expect(await kindOf(file)).toBe('key');
  const plain = await unsealed(file, identities);
  expect(plain).toBe(text(`${kind}.jsonl`));
  const head = readHead((await firstLine(file, identities)) ?? '');
  if (typeof head === 'string') throw new Error(head);
  expect(head.kind).toBe(kind);
  const { newer, ...load } = await readLoad(plain);
  expect(newer).toBe(false);
  const again = written(head, load);
  expect(await readLoad(again)).toEqual({ ...load, newer: false });
  expect(readHead(again.split('\n')[0] ?? '')).toEqual(head);
});

test('no cut and no changed byte gives a part of the content', async () => {
  const whole = bytes('changes.age');
  for (let at = 0; at < whole.length; at += 7) {
    const cut = new Blob([whole.slice(0, at)]);
    expect(['cut', 'key', 'foreign']).toContain(await kindOf(cut));
    if ((await kindOf(cut)) === 'key') expect(['damaged', 'sealed']).toContain(await unsealed(cut, identities));
    const changed = new Blob([whole.map((byte, index) => (index === at ? byte ^ 1 : byte))]);
    if ((await kindOf(changed)) === 'key') expect(['damaged', 'sealed']).toContain(await unsealed(changed, identities));
  }
});

test('a wrong passphrase says so; another key says that it is another', async () => {
  const ring = await newKeyRing();
  const key = await lockedKeys(ring, passphrase, 2);
  await expect(unlockedKeys(key, 'drei laute Birken')).rejects.toMatchObject({ trouble: 'passphrase' });
  const file = await sealed('{}\n', await recipientOf(ring.identities[0]));
  expect(await unsealed(file, identities)).toBe('sealed');
  const next = await newKeyRing(ring);
  expect(next.turn).toBe(2);
  expect(next.identities.slice(1)).toEqual(ring.identities);
  expect(await unlockedKeys(await lockedKeys(next, passphrase, 2), passphrase)).toEqual(next);
});

test('whatever a sealed file says, it is read as ours or left alone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (line) => {
      expect(['newer', 'other']).toContain(readHead(line));
      const { batch, newer } = await readLoad(`\n${line}\n`);
      expect(Object.values(batch).every((list) => Array.isArray(list))).toBe(true);
      expect(typeof newer).toBe('boolean');
    }),
  );
  expect(readHead('{"format":"vitamin-b-sync","version":2,"kind":"?"}')).toBe('newer');
});

test('names say nothing, and copies that sync engines make are known as ours', () => {
  const name = newName((list) => crypto.getRandomValues(list));
  expect(name).toMatch(/^[a-z2-9]{20}$/);
  for (const end of [
    '.age',
    ' (conflicted copy).age',
    '.sync-conflict-20261122-101500-ABCDEF1.age',
    ' 2.age',
    '~1.age',
  ])
    expect(looksOurs(`${name}${end}`), end).toBe(true);
  for (const other of ['vitamin-b-backup-2026-11-22.age', 'notes.txt', 'x.age']) expect(looksOurs(other)).toBe(false);
});

describe.skipIf(!hasAgeCommand || !existsSync('/usr/bin/jq'))('Debian\u2019s age and jq', () => {
  test('read the folder with the passphrase alone', async () => {
    const scratch = mkdtempSync(join(tmpdir(), 'format-'));
    try {
      const keys = join(scratch, 'keys.txt');
      await ageTyping(`-d -o ${keys} ${join(vectors, 'key.age')}`, [passphrase]);
      const say = (filter: string, name: string) =>
        execFileSync('/bin/sh', [
          '-c',
          `/usr/bin/age -d -i ${keys} ${join(vectors, name)} | /usr/bin/jq -r '${filter}'`,
        ])
          .toString()
          .trim();
      expect(say('.contacts[]?.name', 'changes.age')).toBe('Jördis Großkopf');
      expect(say('select(.kind) | .kind', 'snapshot.age')).toBe('snapshot');
      expect(say('.name', 'device.age')).toBe('Desktop');
    } finally {
      rmSync(scratch, { recursive: true });
    }
  }, 60_000);
});
