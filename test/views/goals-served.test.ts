import { expect, test } from 'vitest';
import { goalsServed } from '../../src/entries/side-panel/person/goals-served.ts';

const read = <T>(value: T) => ({ value, how: 'test', confidence: 1 });

test('a goal is served when its telling words stand on the profile', () => {
  const goals = ['Kreislauf für Rotorblätter', 'Einen Mentor finden'];
  expect(goalsServed(goals, { about: read('Wie Rotorblätter in den Kreislauf zurückkommen') })).toEqual([goals[0]]);
  expect(goalsServed(goals, { headline: read('Mentor und Coach') })).toEqual([]);
  expect(goalsServed(['Gießerei'], { skills: read(['Gießerei', 'Guss']) })).toEqual(['Gießerei']);
});

test('nothing read, nothing served', () => {
  expect(goalsServed(['Mentor'], {})).toEqual([]);
  expect(goalsServed([' – '], { headline: read('anything') })).toEqual([]);
});
