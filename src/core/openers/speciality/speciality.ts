import type { Hook } from '../hook.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { findSpeciality } from './find.ts';

export const speciality: Hook = { id: 'speciality', frames: { de, en }, find: findSpeciality };
