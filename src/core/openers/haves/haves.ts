import type { Hook } from '../hook.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { findHaves } from './find.ts';

export const haves: Hook = { id: 'haves', frames: { de, en }, find: findHaves };
