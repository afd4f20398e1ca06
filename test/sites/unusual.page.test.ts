import { expect, test } from 'vitest';
import { recipientOf } from '../../src/core/note/snapshot.ts';
import { parse } from './parsed.ts';

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
