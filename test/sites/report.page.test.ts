import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { pageAnswers } from '../../src/entries/content/page/page-answers.ts';
import type { PageReport } from '../../src/messaging/contract.ts';
import { classicProfile, newProfile, xingProfile } from '../pages/index.ts';
import { gareth, henrike, onXing, others, type Person } from '../pages/people.ts';
import { parse } from './parsed.ts';

vi.setConfig({ testTimeout: 60_000 });

function reportOf(page: { readonly url: string; readonly html: string }): PageReport {
  const { doc, url, site, access } = parse(page);
  const answers = pageAnswers({ site, page: doc, url: () => url, access, asked: () => null }, () => null);
  return answers['page.self-test'](undefined as never, undefined as never) as PageReport;
}

const letters = fc.string({ unit: fc.constantFrom(...'bcdfghjklmnpqrtvwxz'), minLength: 5, maxLength: 9 });
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Words that nobody says, for every place in which a page can hold one. */
const secrets = fc.uniqueArray(letters, { minLength: 16, maxLength: 16 });

/** Somebody of whom every word is a secret. */
const personOf = ([a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '']: readonly string[]): Person => ({
  ...gareth,
  name: `${capital(a)} ${capital(b)}`,
  slug: `${a}-${b}`,
  headline: `${capital(c)} at ${capital(d)}`,
  role: capital(c),
  company: capital(d),
  location: `${capital(e)}, ${capital(f)}`,
  about: `${capital(g)} ${h} `.repeat(6),
  posts: [{ text: `${capital(h)} ${g} `.repeat(6), age: '5d' }],
  skills: [e, f],
  languages: [g],
  groups: [h],
  mutual: [`${capital(f)} ${capital(g)}`],
});

/** Words of the page's own, in every attribute that tells something to a reader of the page. */
function withAttributes(html: string, [a = '', b = '', c = '', d = '', e = '']: readonly string[]): string {
  return html
    .replace(/<html[^>]*>/, `<html lang="${a}-${b}" dir="${b}" data-${c}="${d}">`)
    .replace(/<body/, `<body id="${a}" class="${b} artdeco-${c}" aria-label="${d}" `)
    .replace(/<h2/g, `<h2 id="about-${e}" title="${a}" data-testid="${b}" data-qa="${c}" componentkey="${d}About"`)
    .replace(/<textarea/g, `<textarea aria-label="${a} note" data-xds="${e}" `)
    .replace(/role="dialog"/g, `role="dialog" aria-label="${c} invitation" aria-describedby="${d}"`);
}

const builders = {
  new: (person: Person) => newProfile(person, others, { opened: 'note' }),
  classic: (person: Person) => classicProfile(person, others, { opened: 'choice', language: 'de' }),
  xing: (person: Person) => xingProfile(onXing(person), others.slice(0, 2).map(onXing), { opened: true }),
};

test.each(Object.entries(builders))('a report on a page holds no word of the page: %s', (_, build) => {
  fc.assert(
    fc.property(secrets, (words) => {
      const { url, html } = build(personOf(words.slice(0, 8)));
      const page = { url: `${url}?q=${words[8] ?? ''}#${words[9] ?? ''}`, html: withAttributes(html, words.slice(8)) };
      const report = reportOf(page);
      const said = JSON.stringify(report).toLowerCase();
      for (const word of words) expect(said).not.toContain(word);
      // It did look: a report on a page that it could not read would hold no word either.
      expect(Object.keys(report.fields)).toContain('company');
      expect(report.dialogs).toHaveLength(1);
    }),
    { numRuns: 6 },
  );
});

test('a report on a page that was not made by a site holds none either', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 4, maxLength: 30 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 4, maxLength: 12 }), letters, (texts, secret) => {
      const body = texts
        .map((one, index) => {
          const safe = one.replace(/[<>&"]/g, '');
          return `<div role="dialog" aria-label="${safe}${secret}"><h${String((index % 6) + 1)}>${safe} ${secret} invite</h${String((index % 6) + 1)}><textarea name="${secret}"></textarea><p>0/300 ${secret}</p><button>Send ${secret}</button><a href="/in/${secret}/">${secret}</a></div>`;
        })
        .join('');
      const html = `<html lang="${secret}"><title>${secret} | LinkedIn</title><main>${body}</main>`;
      const said = JSON.stringify(reportOf({ url: `https://www.linkedin.com/in/${secret}/`, html }));
      expect(said.toLowerCase()).not.toContain(secret);
    }),
    { numRuns: 25 },
  );
});

test('the page’s language is told, as far as it is one', () => {
  const languageOf = (lang: string) =>
    reportOf({ url: 'https://www.linkedin.com/in/anna-berg/', html: `<html lang="${lang}"><main></main>` }).language;
  expect(languageOf('de-AT')).toBe('de');
  expect(languageOf('pt')).toBe('pt');
  expect(languageOf('anna-berg')).not.toContain('anna');
  expect(reportOf(newProfile(henrike, [], { language: 'de' })).fields.name).toEqual({
    how: 'linked heading',
    confidence: 0.98,
  });
});
