import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decrypted, encrypted } from '../../src/storage/backup/age.ts';
import { newPassphrase, passphraseIsWeak } from '../../src/storage/backup/passphrase.ts';
import { fileSource } from '../../src/storage/import/bytes.ts';
import { readBackup } from '../../src/storage/import/records.ts';
import { ageTyping, hasAgeCommand } from './age-command.ts';

const passphrase = 'drei grüne Härteöfen am Kanal';
/** Cheap on purpose; the real exponent is tried once below. */
const work = 8;
const plain = new Blob([`{"format":"vitamin-b"}\n${'Grüße aus Görlitz. '.repeat(20_000)}`]);
const trouble = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: { trouble?: string }) => error.trouble,
  );

test('what was encrypted comes back whole', async () => {
  const file = await encrypted(plain, passphrase, work);
  expect(await file.slice(0, 22).text()).toBe('age-encryption.org/v1\n');
  expect(await (await decrypted(file, passphrase)).text()).toBe(await plain.text());
});

test('a sound file with other content is said to be no backup of ours, and half a backup to be half', async () => {
  const opened = async (content: BlobPart) => {
    const file = await decrypted(await encrypted(new Blob([content]), passphrase, work), passphrase);
    return trouble(readBackup(fileSource(file, 'x.age', null)));
  };
  const others = [
    'hello world\n',
    '',
    '{"a":1}',
    '{"contacts":[1]}',
    '[]',
    'BEGIN:VCARD\nFN:X\nEND:VCARD\n',
    'a,b\n1,2\n',
  ];
  for (const content of [...others, new Uint8Array([1, 2, 0, 255])]) expect(await opened(content)).toBe('not-ours');
  const ours = '{"format":"vitamin-b","version":1,"made":"2026-10-01T00:00:00Z",\n"contacts":[\n';
  expect(await opened(ours)).toBe('damaged');
  expect(await opened(`${ours}]\n}\n`)).toBe('none');
});

test('umlauts may be typed as one sign or as two', async () => {
  const file = await encrypted(plain, passphrase.normalize('NFD'), work);
  expect(await (await decrypted(file, passphrase.normalize('NFC'))).size).toBe(plain.size);
});

test('another passphrase, a cut, a changed byte and another file are told apart', async () => {
  const file = await encrypted(plain, passphrase, work);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const flipped = (at: number) => new Blob([bytes.map((byte, index) => (index === at ? byte ^ 1 : byte))]);
  expect(await trouble(decrypted(file, `${passphrase}!`))).toBe('passphrase');
  expect(await trouble(decrypted(file.slice(0, file.size - 1), passphrase))).toBe('damaged');
  expect(await trouble(decrypted(file.slice(0, 70_000), passphrase))).toBe('damaged');
  expect(await trouble(decrypted(flipped(bytes.length - 10), passphrase))).toBe('damaged');
  expect(await trouble(decrypted(flipped(1000), passphrase))).toBe('damaged');
  expect(await trouble(decrypted(new Blob(['PK\x03\x04']), passphrase))).toBe('not-age');
  expect(await trouble(decrypted(new Blob(['age-encryption.org/v1\n']), passphrase))).toBe('damaged');
});

test('no cut and no changed byte ever gives a part of the content', async () => {
  const small = await encrypted(new Blob(['x'.repeat(200)]), passphrase, 2);
  const bytes = new Uint8Array(await small.arrayBuffer());
  for (let at = 0; at < bytes.length; at += 5) {
    expect(await trouble(decrypted(small.slice(0, at), passphrase)), `cut at ${at}`).not.toBe('none');
    const changed = new Blob([bytes.map((byte, index) => (index === at ? byte ^ 0x20 : byte))]);
    expect(await trouble(decrypted(changed, passphrase)), `changed at ${at}`).not.toBe('none');
  }
});

test('a file made to keep the machine busy is refused', async () => {
  const head = 'age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\n';
  const body = `${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`;
  expect(await trouble(decrypted(new Blob([head + body]), passphrase))).toBe('too-costly');
});

describe.skipIf(!hasAgeCommand)('the age command', () => {
  test('opens our backup, and we open its file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'backup-'));
    try {
      const [ours, opened, theirs] = [join(folder, 'ours.age'), join(folder, 'opened'), join(folder, 'theirs.age')];
      writeFileSync(ours, new Uint8Array(await (await encrypted(plain, 'vier-gruene-oefen', 12)).arrayBuffer()));
      await ageTyping(`-d -o ${opened} ${ours}`, ['vier-gruene-oefen']);
      expect(readFileSync(opened, 'utf8')).toBe(await plain.text());
      await ageTyping(`-p -a -o ${theirs} ${opened}`, ['vier-gruene-oefen', 'vier-gruene-oefen']);
      const file = new Blob([new Uint8Array(readFileSync(theirs))]);
      expect(await (await decrypted(file, 'vier-gruene-oefen')).text()).toBe(await plain.text());
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 120_000);
});

test('a suggested passphrase is long, mixed and different each time', () => {
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
  const made = new Set(Array.from({ length: 200 }, () => newPassphrase(random)));
  expect(made.size).toBe(200);
  for (const one of made) {
    expect(one).toMatch(/^(?:[a-z2-9]{4}-){4}[a-z2-9]{4}$/);
    expect(passphraseIsWeak(one)).toBe(false);
  }
  expect(passphraseIsWeak('passwort')).toBe(true);
  expect(passphraseIsWeak('aaaaaaaaaaaaaaaa')).toBe(true);
});
