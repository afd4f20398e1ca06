import type { Hook } from '../hook.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { findTalk } from './find.ts';

export const talk: Hook = { id: 'talk', frames: { de, en }, find: findTalk };
