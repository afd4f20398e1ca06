import { expect, test } from 'vitest';
import { day } from '../../src/core/relationship/days.ts';
import { inForce } from '../../src/core/relationship/interaction.ts';
import { followUpsToday } from '../../src/storage/follow-ups.ts';
import { type Invitation, recordInvitation } from '../../src/storage/invitations.ts';
import { log, reinstate } from '../../src/storage/log.ts';
import { noteHistory } from '../../src/storage/notes.ts';
import { personByProfile } from '../../src/storage/people.ts';
import { searchPeople } from '../../src/storage/search.ts';
import { takeBackInvitation } from '../../src/storage/take-back.ts';
import { freshMemory, noon } from './open.ts';

const identity = { site: 'linkedin', slug: 'jördis-großkopf' } as const;
const sent: Invitation = {
  id: 'invitation-0001',
  identity,
  name: 'Jördis Großkopf',
  snapshot: { company: { value: 'Gießerei Muldental', how: 'top card', confidence: 0.9 } },
  note: 'Ihr Vortrag in Dresden: gelingt das auch bei dünnem Guss?',
  verdict: 'send',
  fingerprint: [1, 2, 3],
  frame: 'talk/question',
  at: noon,
};
const heldIn = async (memory: ReturnType<typeof freshMemory>) =>
  inForce((await personByProfile(memory, identity))?.history.interactions ?? []).map(({ kind }) => kind);

test('somebody kept for a failed invitation alone is gone from every list, and comes back with the next', async () => {
  const memory = freshMemory();
  await recordInvitation(memory, sent);
  await takeBackInvitation(memory, sent.id);
  expect(await searchPeople(memory, 'Jördis')).toEqual([]);
  memory.at(noon + 8 * day);
  expect(await followUpsToday(memory)).toMatchObject({ list: [], next: null });
  await recordInvitation(memory, { ...sent, id: 'invitation-0002', at: noon + 8 * day });
  expect(await heldIn(memory)).toEqual(['invited']);
  expect(await searchPeople(memory, 'Jördis')).toHaveLength(1);
});

test('the same note may be written again: it is no repetition and uses up none of the month', async () => {
  const memory = freshMemory();
  await recordInvitation(memory, sent);
  await takeBackInvitation(memory, sent.id);
  expect(await noteHistory(memory)).toEqual({ fingerprints: [], frames: [], usedThisMonth: 0 });
});

test('of somebody known before, nothing but this entry is taken back', async () => {
  const memory = freshMemory();
  await recordInvitation(memory, { ...sent, id: 'invitation-0000', at: noon - 40 * day });
  const contact = await recordInvitation(memory, sent);
  await log(memory, { contact, kind: 'met', text: 'Hallentag' });
  await takeBackInvitation(memory, sent.id);
  expect(await heldIn(memory)).toEqual(['invited', 'met']);
  expect((await noteHistory(memory)).fingerprints).toHaveLength(1);
});

test('somebody to whom anything was added since stays', async () => {
  const memory = freshMemory();
  const contact = await recordInvitation(memory, sent);
  await log(memory, { contact, kind: 'met' });
  await takeBackInvitation(memory, sent.id);
  expect(await heldIn(memory)).toEqual(['met']);
});

test('told twice, or of something that was never stored, changes nothing more', async () => {
  const memory = freshMemory();
  await takeBackInvitation(memory, 'invitation-0009');
  const contact = await recordInvitation(memory, sent);
  await log(memory, { contact, kind: 'met' });
  await Promise.all([takeBackInvitation(memory, sent.id), takeBackInvitation(memory, sent.id)]);
  const once = await personByProfile(memory, identity);
  expect(once?.history.interactions.filter(({ corrects }) => corrects === sent.id)).toHaveLength(1);
  // Who says that it went out all the same is believed.
  memory.at(noon + 1_000);
  await reinstate(memory, sent.id);
  await takeBackInvitation(memory, sent.id);
  expect(await heldIn(memory)).toContain('invited');
  // Delivered once more, it stays as it is.
  await recordInvitation(memory, sent);
  expect((await personByProfile(memory, identity))?.notes).toHaveLength(1);
});
