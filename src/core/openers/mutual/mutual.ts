import type { Hook } from '../hook.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { findMutual } from './find.ts';

export const mutual: Hook = { id: 'mutual', frames: { de, en }, find: findMutual };
