import type { Hook } from '../hook.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { findSchool } from './find.ts';

export const school: Hook = { id: 'school', frames: { de, en }, find: findSchool };
