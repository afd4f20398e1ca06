import type { Hook } from '../hook.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { findEvent } from './find.ts';

export const event: Hook = { id: 'event', frames: { de, en }, find: findEvent };
