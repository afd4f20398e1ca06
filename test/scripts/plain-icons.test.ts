import { expect, test } from 'vitest';
import { withPlainIcons } from '../../scripts/plain-icons.ts';

const files = new Map([
  ['X', 'icons/x.mjs'],
  ['History', 'icons/rotate-ccw-clock.mjs'],
]);

test('each icon comes from its own file, under whichever name, and types from none', () => {
  const code =
    "import {\n  History as Past,\n  type IconNode,\n  X,\n} from 'lucide';\nimport type { IconNode } from 'lucide';\n";
  expect(withPlainIcons(code, files)).toBe(
    "import Past from 'lucide/dist/esm/icons/rotate-ccw-clock.mjs'; import X from 'lucide/dist/esm/icons/x.mjs';\nimport type { IconNode } from 'lucide';\n",
  );
});

test('a name that the library does not have ends the build', () => {
  expect(() => withPlainIcons("import { Y } from 'lucide';", files)).toThrow('no icon called Y');
});
