/**
 * Stands, in the built extension alone, where the ZIP package imports its own workers (vite.config.ts): they are made of
 * blob: addresses, which our policy refuses, so that they are switched off wherever the package is used.
 */
export {};
