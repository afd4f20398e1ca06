import { expect, test } from 'vitest';
import type { Recipient } from '../../src/core/note/recipient.ts';
import { checkNote } from '../../src/core/rules/index.ts';

const baker: Recipient = {
  name: 'Maëlle Kervadec',
  headline: 'Boulangère, levain naturel et farines anciennes',
  about:
    'Je travaille avec trois meuniers du Finistère et je forme chaque hiver deux apprentis. Notre four à bois cuit la nuit.',
  posts: [
    {
      text: 'Depuis septembre nous vendons le pain de la veille à moitié prix, et la poubelle reste presque vide. Les clients demandent même la date.',
    },
  ],
};
const of = (note: string, recipient: Recipient) =>
  checkNote(note, { recipient }).findings.map(({ rule, params }) => `${rule} ${params?.variant}`);

test.each([
  'Bonjour Maëlle, je serais ravi de vous ajouter à mon réseau professionnel et de rester en contact avec vous. Bonne journée, à bientôt.',
  'Bonjour, votre parcours est très intéressant et je souhaite élargir mes relations. Au plaisir.',
])('%j meets nothing on the page', (note) => {
  const { language, verdict } = checkNote(note, { recipient: baker });
  expect([language, verdict]).toEqual(['other', 'improve']);
  expect(of(note, baker)).toEqual(['generic unmet']);
});

test.each([
  [
    'a word of the page',
    'Bonjour Maëlle, vos apprentis et le travail de nuit, cela me parle beaucoup depuis toujours.',
  ],
  ['a question', 'Bonjour Maëlle, comment avez-vous commencé votre métier et qui vous a appris tout cela ?'],
  ['a name', 'Bonjour Maëlle, je vous ai entendue avec Yannick, dans une salle trop petite pour tout le monde.'],
  ['a number', 'Bonjour Maëlle, je suis aussi dans ce métier depuis 2009 et je serais ravi de vous suivre ici.'],
])('%s is enough', (_, note) => {
  expect(of(note, baker)).toEqual([]);
});

test('a page in another language, a short page and no page say nothing', () => {
  const note = 'Bonjour, votre parcours est très intéressant et je souhaite élargir mes relations. Au plaisir.';
  const german: Recipient = {
    name: 'Maëlle Kervadec',
    about:
      'Ich arbeite mit drei Müllern zusammen und bilde jeden Winter zwei Lehrlinge aus. Unser Holzofen backt in der Nacht, und am Morgen stehen die Kunden vor der Tür.',
  };
  expect(of(note, german)).toEqual([]);
  expect(of(note, { name: 'Maëlle Kervadec', headline: 'Boulangère' })).toEqual([]);
  expect(checkNote(note, {}).findings).toEqual([]);
});
