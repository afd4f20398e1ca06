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

test.each([
  ['a heading for the ear', '<h1>Profile of Anna Berg</h1>'],
  ['a badge', '<h1>Anna Berg <a href="/open">#OpenToWork</a></h1>'],
  ['a mark', '<h1>Anna Berg <span>Verified</span></h1>'],
])('what a heading says beside the name that the title tells: %s', (_, heading) => {
  const html = `<title>Anna Berg | LinkedIn</title><main><section>${heading}<p>Baker at Crumb</p></section></main>`;
  expect(read('https://www.linkedin.com/in/anna-berg/', html).name).toBe('Anna Berg');
});

test('a degree in the heading stays, where the title has none', () => {
  const html = '<title>Anna Berg | LinkedIn</title><main><section><h1>Dr. Anna Berg, MBA</h1></section></main>';
  expect(read('https://www.linkedin.com/in/anna-berg/', html).name).toBe('Dr. Anna Berg, MBA');
});

test('links to the person in addresses that say nothing', () => {
  const post = `<li><a href="/in/x7kq20/"><p>Anna Berg</p></a><p>5d •</p><a href="/feed/update/urn:li:activity:1/"></a><p>We baked four hundred loaves for the market.</p></li>`;
  const html = `<title>Anna Berg | LinkedIn</title><main><section><a href="/in/x7kq20/"><h2>Anna Berg</h2></a><p>Baker at Crumb</p></section><section><h2>Activity</h2><ul>${post}${post.replaceAll('x7kq20', 'y9')}</ul></section></main>`;
  const person = read('https://www.linkedin.com/in/anna-berg/', html);
  expect(person).toMatchObject({ name: 'Anna Berg', headline: 'Baker at Crumb' });
  expect(person.posts?.[0]?.text).toContain('four hundred loaves');
  // The page before is still open where the address spells somebody else.
  expect(read('https://www.linkedin.com/in/jo-lind/', html)).toEqual({});
});

test.each([
  '<meter min="0" max="300" value="0"></meter>',
  '<div role="meter" aria-valuemin="0" aria-valuemax="300" aria-valuenow="0"></div>',
])('how much a field allows, as a measure: %s', (bar) => {
  const html = `<div role="dialog"><h2>Add a note to your invitation</h2><textarea></textarea>${bar}<button>Cancel</button><button>Send</button></div>`;
  const [dialog] = dialogsOf(parse({ url: 'https://www.linkedin.com/in/anna-berg/', html }));
  expect(dialog?.limit).toBe(300);
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

const apart = (name: string) => [...name].map((one) => `<span style="display:inline-block">${one}</span>`).join('');

test('a name of letters that are set apart is one text, also where two are alike', () => {
  const html = `<main><section><h1>${apart('Anna')} ${apart('Moss')}</h1><p>Baker at Crumb</p></section></main>`;
  expect(read('https://www.linkedin.com/in/anna-moss/', html)).toMatchObject({ name: 'Anna Moss' });
});

test('a name that ends within a word is told by the title, and else by nobody', () => {
  const html = '<main><section><h1>Anna Be</h1><p>Baker at Crumb</p></section></main>';
  const url = 'https://www.linkedin.com/in/anna-berg/';
  expect(read(url, html).name).toBeUndefined();
  expect(read(url, `<title>Anna Berg | LinkedIn</title>${html}`).name).toBe('Anna Berg');
});

test('a page drawn in articles and bold boxes alone', () => {
  const html =
    '<title>Anna Berg | LinkedIn</title><main><article><div>Anna Berg</div><p>Baker at Crumb</p></article><article><div><i>About</i></div><p>I bake a lot of bread and tell people about it every day.</p></article></main>';
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

const drawn = (mode: string, inside: string) =>
  `<ui-part><template shadowrootmode="${mode}">${inside}</template></ui-part>`;

test('a name that a component draws is read; what nobody can see into is no name', () => {
  const page = (mode: string) =>
    `<main><section><h1>${drawn(mode, '<span>Anna Berg</span>')}</h1><p>Baker at Crumb</p></section></main>`;
  const url = 'https://www.linkedin.com/in/anna-berg/';
  expect(read(url, page('open'))).toMatchObject({ name: 'Anna Berg', headline: 'Baker at Crumb' });
  expect(read(url, page('closed')).name).toBeUndefined();
});

test('where the employer stands before the role, entries are turned', () => {
  const entry = (...lines: string[]) => `<li>${lines.map((line) => `<p>${line}</p>`).join('')}</li>`;
  const html = (first: string, last: string) => `${titled}<main><section><h1>Anna Berg</h1><p>Baking at Crumb</p>
    <button aria-label="Current company: Crumb"><img>Crumb</button></section><section><h2>Experience</h2><ul>${first}${last}</ul></section></main>`;
  const positions = [
    { role: 'Head baker', company: 'Crumb', period: '2020 – Present' },
    { role: 'Baker', company: 'Oven', period: '2015 – 2019' },
  ];
  const url = 'https://www.linkedin.com/in/anna-berg/';
  const [one, other] = positions.map(({ role, company, period }) => [
    entry(role, company, period),
    entry(company, role, period),
  ]) as [string[], string[]];
  for (const order of [0, 1])
    expect(read(url, html(one[order] ?? '', other[order] ?? '')).experience).toEqual(positions);
});

test.each([
  ['beside a counter of something else', '<p>188 left (12/200)</p><textarea></textarea><span>0/300</span>', 300],
  ['before another box that counts', '<div><textarea></textarea><span>0/300</span></div><p>0/1000</p>', 300],
  ['from a bar', '<textarea></textarea><progress value="0" max="300"></progress><span>300</span>', 300],
  [
    'from its label',
    '<label for="n">Please limit your note to 300 characters</label><textarea id="n"></textarea>',
    300,
  ],
  ['of a field in a component', drawn('closed', '<textarea maxlength="300"></textarea>'), 300],
  ['not from a bare number', '<textarea></textarea><span>500</span>', null],
])('the limit of a note, %s', (_, field, limit) => {
  const html = invitation('').replace('<button>Add a note</button>', field).replace(' without a note', '');
  const url = 'https://www.linkedin.com/preload/custom-invite/?vanityName=anna-berg';
  expect(dialogsOf(parse({ url, html }))).toMatchObject([{ state: 'note', limit, recipient: { name: 'Anna Berg' } }]);
});

test.each(['0/300', '0 of 300'])('a tool with a field and a counter of its own beside the note’s: %s', (counter) => {
  const tool = '<div><textarea placeholder="What should the note say?"></textarea><span>0/1000</span></div>';
  const own = `<div>${tool}<textarea name="contact-request" aria-label="Your note"></textarea></div><span>${counter}</span>`;
  const html = `<div role="dialog"><h2>Add a note to your invitation</h2>${own}<button>Cancel</button><button>Send</button></div>`;
  const [dialog] = dialogsOf(parse({ url: 'https://www.xing.com/profile/Anna_Berg', html }));
  expect(dialog?.limit).toBe(300);
});

test.each([
  'Title: Baker|Company: Crumb|Dates: 2020 - present',
  '<b>Title:</b> Baker|<b>Company:</b> Crumb|2020 - present',
])('what a line is, said before it: %s', (lines) => {
  const entry = lines.replace(/[^|]+/g, '<p>$&</p>').replaceAll('|', '');
  const html = `<title>Anna Berg | LinkedIn</title><main><section><h1>Anna Berg</h1></section><section><h2>Experience</h2><ul><li>${entry}</li></ul></section></main>`;
  expect(read('https://www.linkedin.com/in/anna-berg/', html)).toMatchObject({
    role: 'Baker',
    company: 'Crumb',
    since: '2020',
  });
});

test.each([
  '<section role="tabpanel" aria-labelledby="one">…</section>',
  '<section aria-label="Experience">…</section>',
])('a section that only a tab or a label names: %s', (section) => {
  const entry = '<ul><li><p>Baker</p><p>Crumb</p><p>2020 - present</p></li></ul>';
  const html = `<title>Anna Berg | LinkedIn</title><main><section><h1>Anna Berg</h1></section><div role="tablist"><button role="tab" id="one">Experience</button></div>${section.replace('…', entry)}</main>`;
  expect(read('https://www.linkedin.com/in/anna-berg/', html)).toMatchObject({ role: 'Baker', company: 'Crumb' });
});

test('the first step drawn within the page', () => {
  const step =
    '<div><p>Add a note to your invitation to <strong>Anna Berg</strong>?</p><div><button>Add a note</button><button>Send without a note</button></div></div>';
  const html = `<title>Anna Berg | LinkedIn</title><main><section><h1>Anna Berg</h1>${step}</section></main>`;
  const [dialog] = dialogsOf(parse({ url: 'https://www.linkedin.com/in/anna-berg/', html }));
  expect(dialog).toMatchObject({ state: 'choice', recipient: { name: 'Anna Berg' } });
});

test('a first name is the profile’s person, unless it could be somebody else’s on the page', () => {
  const page = (other: string) =>
    `${titled}<main><section><h1>Anna Berg</h1></section><button aria-label="Invite ${other} to connect">Connect</button></main>${invitation('').replace('<main></main>', '').replace('Anna Berg', 'Anna')}`;
  const found = (other: string) =>
    dialogsOf(parse({ url: 'https://www.linkedin.com/in/anna-berg/', html: page(other) }))[0];
  expect(found('Otto Vale')).toMatchObject({ recipient: { name: 'Anna Berg' }, sure: true });
  expect(found('Anna Vale')).toMatchObject({ recipient: { name: 'Anna' }, sure: false });
});
