import type { Hook } from '../hook.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { findEmployer } from './find.ts';

export const employer: Hook = { id: 'employer', frames: { de, en }, find: findEmployer };
