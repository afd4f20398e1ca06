import type { Hook } from '../hook.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { findInterest } from './find.ts';

export const interest: Hook = { id: 'interest', frames: { de, en }, find: findInterest };
