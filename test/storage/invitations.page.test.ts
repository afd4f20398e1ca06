import { expect, test } from 'vitest';
import { day } from '../../src/core/relationship/days.ts';
import { countToday, done, followUpsToday, snooze, undo } from '../../src/storage/follow-ups.ts';
import { type Invitation, recordInvitation } from '../../src/storage/invitations.ts';
import { log } from '../../src/storage/log.ts';
import { noteHistory } from '../../src/storage/notes.ts';
import { personByProfile } from '../../src/storage/people.ts';
import { searchPeople } from '../../src/storage/search.ts';
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

test('an invitation keeps contact, interaction and note, and plans a follow-up', async () => {
  const memory = freshMemory();
  await recordInvitation(memory, sent);
  const person = await personByProfile(memory, identity);
  expect(person?.card).toMatchObject({ name: 'Jördis Großkopf', company: 'Gießerei Muldental', last: noon });
  expect(person?.history.interactions.map((entry) => entry.kind)).toEqual(['invited']);
  expect(person?.notes.map((note) => note.text)).toEqual([sent.note]);
  const before = await followUpsToday(memory);
  expect(before.list).toEqual([]);
  expect(before.next).toMatchObject({ reason: { id: 'invited' }, from: noon + 7 * day });
  memory.at(noon + 8 * day);
  expect((await followUpsToday(memory)).list).toMatchObject([{ card: { name: 'Jördis Großkopf' } }]);
  expect(await countToday(memory)).toBe(1);
});

test('delivered again, by whoever and at the same time, it is there once', async () => {
  const [one, two] = [freshMemory('twice'), freshMemory('twice')];
  await Promise.all([recordInvitation(one, sent), recordInvitation(two, sent), recordInvitation(one, sent)]);
  await recordInvitation(two, { ...sent, name: 'Somebody Else' });
  const person = await personByProfile(two, identity);
  expect(person?.history.interactions).toHaveLength(1);
  expect(person?.notes).toHaveLength(1);
  expect(person?.card.name).toBe('Jördis Großkopf');
  expect(await searchPeople(one, 'gross')).toHaveLength(1);
});

test('without a profile nobody is merged by name', async () => {
  const memory = freshMemory();
  await recordInvitation(memory, { ...sent, identity: null });
  await recordInvitation(memory, { ...sent, id: 'invitation-0002', identity: null });
  expect(await searchPeople(memory, 'Jördis')).toHaveLength(2);
});

test('sent without a note it is remembered, and no note is counted', async () => {
  const memory = freshMemory();
  await recordInvitation(memory, { ...sent, note: null, verdict: null, fingerprint: null, frame: null });
  expect((await personByProfile(memory, identity))?.notes).toEqual([]);
  expect((await noteHistory(memory)).usedThisMonth).toBe(0);
});

test('notes of this month are counted, their fingerprints and frames handed on', async () => {
  const memory = freshMemory();
  await recordInvitation(memory, { ...sent, id: 'invitation-0000', at: noon - 40 * day });
  await recordInvitation(memory, sent);
  expect(await noteHistory(memory)).toEqual({
    fingerprints: [sent.fingerprint, sent.fingerprint],
    frames: ['talk/question', 'talk/question'],
    usedThisMonth: 1,
  });
});

test('done, later and undo', async () => {
  const memory = freshMemory();
  await recordInvitation(memory, sent);
  memory.at(noon + 8 * day);
  const [first] = (await followUpsToday(memory)).list;
  if (!first) throw new Error('nobody today');
  const later = await snooze(memory, first.person, first.reason, noon + 9 * day);
  expect((await followUpsToday(memory)).list).toEqual([]);
  await undo(memory, later);
  expect((await followUpsToday(memory)).list).toHaveLength(1);
  const receipt = await done(memory, first.person, first.reason);
  expect((await followUpsToday(memory)).list).toEqual([]);
  await undo(memory, receipt);
  await undo(memory, receipt);
  expect((await followUpsToday(memory)).list).toHaveLength(1);
});

test('acceptance asks for thanks, and a message settles it', async () => {
  const memory = freshMemory();
  const contact = await recordInvitation(memory, sent);
  await log(memory, { contact, kind: 'accepted', at: noon + 2 * day });
  memory.at(noon + 3 * day);
  expect((await followUpsToday(memory)).list).toMatchObject([{ reason: { id: 'accepted' } }]);
  await log(memory, { contact, kind: 'wrote' });
  expect((await followUpsToday(memory)).list).toEqual([]);
});
