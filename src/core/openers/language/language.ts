import type { Hook } from '../hook.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { findLanguage } from './find.ts';

export const language: Hook = { id: 'language', frames: { de, en }, find: findLanguage };
