import type { Frames } from '../hook.ts';
import { desks } from './work-de-desks.ts';
import { hands } from './work-de-hands.ts';
import { people } from './work-de-people.ts';

/** German questions by kind of work: what only somebody in it can answer. */
export const workQuestions: Frames['asks'] = { ...people, ...hands, ...desks };
