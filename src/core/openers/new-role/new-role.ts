import type { Hook } from '../hook.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { findNewRole } from './find.ts';

export const newRole: Hook = { id: 'new-role', frames: { de, en }, find: findNewRole };
