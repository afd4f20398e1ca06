import type { Frames } from '../hook.ts';
import { desks } from './work-en-desks.ts';
import { hands } from './work-en-hands.ts';
import { people } from './work-en-people.ts';

/** English questions by kind of work: what only somebody in it can answer. */
export const workQuestions: Frames['asks'] = { ...people, ...hands, ...desks };
