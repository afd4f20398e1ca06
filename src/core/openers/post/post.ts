import type { Hook } from '../hook.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { findPost } from './find.ts';

export const post: Hook = { id: 'post', frames: { de, en }, find: findPost };
