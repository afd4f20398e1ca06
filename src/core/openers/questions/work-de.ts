import type { Frames } from '../hook.ts';
import { arts } from './work-de-arts.ts';
import { desks } from './work-de-desks.ts';
import { food } from './work-de-food.ts';
import { hands } from './work-de-hands.ts';
import { people } from './work-de-people.ts';
import { ways } from './work-de-ways.ts';

/** German questions by kind of work: whole sentences that only somebody in it can answer. */
export const workQuestions: Frames['asks'] = { ...people, ...food, ...hands, ...ways, ...arts, ...desks };
