import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withPlainPreact } from '../../scripts/plain-preact.ts';

test('another Preact ends the build', () => {
  expect(() => withPlainPreact('function render(){}')).toThrow('scripts/plain-preact.ts');
});

test('the panel asks nothing of Preact that is left out', () => {
  const { version } = JSON.parse(readFileSync('node_modules/preact/package.json', 'utf8')) as { version: string };
  // The list was read in this version: read it again in another.
  expect(version).toBe('11.2.0');
});
