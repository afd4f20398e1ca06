import type { Hook } from '../hook.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { findWants } from './find.ts';

export const wants: Hook = { id: 'wants', frames: { de, en }, find: findWants };
