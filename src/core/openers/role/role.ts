import type { Hook } from '../hook.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { findRole } from './find.ts';

export const role: Hook = { id: 'role', frames: { de, en }, find: findRole };
