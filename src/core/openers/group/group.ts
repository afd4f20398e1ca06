import type { Hook } from '../hook.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { findGroup } from './find.ts';

export const group: Hook = { id: 'group', frames: { de, en }, find: findGroup };
