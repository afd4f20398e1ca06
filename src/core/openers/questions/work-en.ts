import type { Frames } from '../hook.ts';
import { arts } from './work-en-arts.ts';
import { desks } from './work-en-desks.ts';
import { food } from './work-en-food.ts';
import { hands } from './work-en-hands.ts';
import { people } from './work-en-people.ts';
import { ways } from './work-en-ways.ts';

/** English questions by kind of work: whole sentences that only somebody in it can answer. */
export const workQuestions: Frames['asks'] = { ...people, ...food, ...hands, ...ways, ...arts, ...desks };
