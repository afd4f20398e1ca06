import type { Hook } from '../hook.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { findEarlier } from './find.ts';

export const earlier: Hook = { id: 'earlier', frames: { de, en }, find: findEarlier };
