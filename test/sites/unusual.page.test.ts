import { expect, test } from 'vitest';
import { recipientOf } from '../../src/core/note/snapshot.ts';
import { dialogsOf, parse } from './parsed.ts';

function read(url: string, html: string) {
  const { doc, site, url: address, access } = parse({ url, html });
  return recipientOf(site.readSnapshot(doc, address, access));
}

test('a profile without a heading and a title: the words that its address spells are the name', () => {
  const html = `<section><div><p>Mila Brandner</p><div>Student</div></div><a href="/profile/Mila_Brandner/contacts">12 Kontakte</a></section>
    <section><h2>Berufserfahrung</h2><ul><li><div>2 Jahre<br>7 Monate</div><div><div>03/2018 - 09/2020</div><h3>Setzerin</h3><h4>Bleisatz GmbH</h4></div></li></ul></section>`;
  const person = read('https://www.xing.com/profile/Mila_Brandner', html);
  expect(person).toMatchObject({ name: 'Mila Brandner', role: 'Student' });
  // How long it was is no part of a position, and what has ended is not what they do.
  expect(person.experience).toEqual([{ role: 'Setzerin', company: 'Bleisatz GmbH', period: '03/2018 - 09/2020' }]);
  expect(person.company).toBeUndefined();
});

test.each(['Anna Berg 🇩🇪', 'Anna Berg ⭐️', 'Anna Berg · 2nd', '👩‍🔬 Anna Berg'])('the name in "%s"', (heading) => {
  const html = `<main><section><a href="/in/anna-berg/"><h2>${heading}</h2></a><p>Baker at Crumb</p></section></main>`;
  expect(read('https://www.linkedin.com/in/anna-berg/', html)).toMatchObject({
    name: 'Anna Berg',
    headline: 'Baker at Crumb',
  });
});

test('somebody else’s name is not taken for the one that the address spells', () => {
  const html = '<main><div><p>Otto Berg</p><p>Baker</p></div></main>';
  expect(read('https://www.linkedin.com/in/anna-berg/', html)).toEqual({});
});

test.each([
  ['with a break', 'Anna<br>Berg'],
  ['in two boxes', '<div>Anna</div><div>Berg</div>'],
  ['in two boxes, with a badge', '<div>Anna</div><div>Berg</div><div><button>Premium</button></div>'],
])('a name on two lines, %s', (_, heading) => {
  const html = `<main><section><h1>${heading}</h1><p>Baker at Crumb</p></section></main>`;
  expect(read('https://www.linkedin.com/in/anna-berg/', html)).toMatchObject({
    name: 'Anna Berg',
    headline: 'Baker at Crumb',
  });
});

const card = (slug: string, job: string) =>
  `<section><h2><a href="/in/${slug}/">Anna Berg</a></h2><p>${job}</p></section>`;
const titled = '<title>Anna Berg | LinkedIn</title>';

test('a namesake’s card behind the profile takes nothing from it; before it, it is the page before', () => {
  const [own, other] = [card('anna-berg', 'Baker at Crumb'), card('anna-berg-7', 'Pilot at Wing')];
  const url = 'https://www.linkedin.com/in/anna-berg/';
  expect(read(url, `${titled}<main>${own}${other}</main>`)).toMatchObject({ headline: 'Baker at Crumb' });
  expect(read(url, `${titled}<main>${other}${own}</main>`)).toEqual({});
});

const invitation = (more: string) =>
  `<main></main><div role="dialog"><h2>Add a note to your invitation?</h2>
    <p>Personalize your invitation to <strong>Anna Berg</strong>.</p><button>Add a note</button><button>Send without a note</button></div>`.replace(
    '<p>',
    `${more}<p>`,
  );
const preview =
  '<p>This is your invitation: <a href="/in/otto-vale/"><strong>Otto Vale</strong></a> wants to connect</p>';

test('of several names in a dialog the one that its address spells is meant; where none is known, nobody', () => {
  const invite = (slug: string) => `https://www.linkedin.com/preload/custom-invite/?vanityName=${slug}`;
  const recipient = (slug: string) => dialogsOf(parse({ url: invite(slug), html: invitation(preview) }))[0]?.recipient;
  expect(recipient('anna-berg')?.name).toBe('Anna Berg');
  expect(recipient('acoaab77')).toBeNull();
});
