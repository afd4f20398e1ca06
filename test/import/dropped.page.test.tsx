import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { ImportSection } from '../../src/entries/overview/data/import-section.tsx';
import { putFiles } from '../../src/entries/overview/data/waiting-files.ts';
import { listPeople } from '../../src/storage/lists.ts';
import { freshMemory } from '../storage/open.ts';
import { draw } from '../views/render.tsx';
import { file } from './archives.ts';

const card = (name: string) => file(`BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nEND:VCARD\n`, `${name}.vcf`);

// It comes with the first file, and is much.
await import('../../src/entries/overview/data/import-steps.ts');

test('a file dropped while people are being written waits, and takes nothing back', async () => {
  const memory = freshMemory();
  const root = await draw(<ImportSection memory={memory} onDone={() => {}} />);
  const says = (text: string) => vi.waitFor(() => expect(root.textContent).toContain(text), { timeout: 20_000 });
  await act(() => putFiles([card('Eva Roth')]));
  await says('In Eva Roth.vcf gefunden');
  const button = [...root.querySelectorAll('button')].find((one) => one.textContent === 'Importieren');
  act(() => button?.click());
  expect(root.textContent).toContain('Wird übernommen');
  await act(() => putFiles([card('Jan Ohm')]));
  await act(() => putFiles([card('Mia Uhl')]));
  await says('In 2 Dateien gefunden');
  expect((await listPeople(memory, 5)).map(({ name }) => name)).toEqual(['Eva Roth']);
}, 60_000);
