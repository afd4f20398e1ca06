import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Pages that show the parts. Built beside the extension, never into it. */
export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  server: { open: '/gallery.html' },
  define: { __VERSION__: '"gallery"', __TARGET__: '"chrome"' },
  build: {
    outDir: here('../../.cache/gallery'),
    emptyOutDir: true,
    target: 'chrome123',
    modulePreload: false,
    rollupOptions: {
      input: {
        gallery: here('gallery.html'),
        panel: here('panel.html'),
        people: here('people.html'),
        playground: here('playground.html'),
      },
    },
  },
});
