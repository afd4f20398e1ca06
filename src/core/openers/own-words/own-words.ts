import type { Hook } from '../hook.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { findOwnWords } from './find.ts';

export const ownWords: Hook = { id: 'own-words', frames: { de, en }, find: findOwnWords };
