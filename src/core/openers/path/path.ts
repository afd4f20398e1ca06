import type { Hook } from '../hook.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { findPath } from './find.ts';

export const path: Hook = { id: 'path', frames: { de, en }, find: findPath };
