import type { Hook } from '../hook.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { findPlace } from './find.ts';

export const place: Hook = { id: 'place', frames: { de, en }, find: findPlace };
