import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { siteFor, sites } from '../../src/sites/index.ts';
import { classicProfile, newProfile, pages, xingProfile } from '../pages/index.ts';
import { gareth, henrike, onXing, others } from '../pages/people.ts';
import { holdsContract } from './contract.ts';
import { treff, treffPages } from './invented/treff.ts';
import { parse, parseFor } from './parsed.ts';

// Node's DOM is slow on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 60_000 });

const withDialogs = {
  ...pages,
  'linkedin choice': newProfile(gareth, others, { opened: 'choice', mount: 'closed' }),
  'linkedin note': classicProfile(henrike, others, { opened: 'note', language: 'de' }),
  'linkedin limit': newProfile(gareth, others, { opened: 'limit' }),
  'xing note': xingProfile(onXing(henrike), [], { opened: true }),
  'xing basic': xingProfile(onXing(gareth), [], { opened: true, field: false, language: 'en' }),
};

describe.each(sites.map((site) => [site.id, site] as const))('%s', (_, site) => {
  const own = Object.fromEntries(Object.entries(withDialogs).filter(([, page]) => site.matches(new URL(page.url))));
  holdsContract(site, own, (page) => parse(page));

  test('each address has one site', () => {
    for (const page of Object.values(own)) expect(siteFor(new URL(page.url))).toBe(site);
  });
});

describe('a network that was added in a test', () => {
  holdsContract(treff, treffPages, (page) => parseFor(treff, page));

  test('reads its profile and its dialog', () => {
    const { doc, url, access } = parseFor(treff, treffPages.profile);
    expect(treff.readSnapshot(doc, url, access)).toMatchObject({
      name: { value: 'Wiebke Torfstecher' },
      headline: { value: 'Bootsbauerin am Steinhuder Meer' },
      role: { value: 'Bootsbauerin' },
      company: { value: 'Werft Hagenburg' },
      skills: { value: ['Klinkerbau', 'Segelmachen'] },
    });
    expect(treff.findNoteDialogs(doc, url, access)).toMatchObject([
      {
        state: 'note',
        limit: 140,
        sure: true,
        recipient: { name: 'Wiebke Torfstecher', identity: { slug: 'wiebke.torfstecher' } },
      },
    ]);
  });
});

test('no markup makes a reader fail', { timeout: 60_000 }, () => {
  const tag = fc.constantFrom(
    'div',
    'main',
    'p',
    'span',
    'a',
    'button',
    'textarea',
    'dialog',
    'h1',
    'h2',
    'li',
    'ul',
    'section',
    'strong',
    'svg',
    'aside',
  );
  const attribute = fc.constantFrom(
    '',
    ' role="dialog"',
    ' href="/in/anna/"',
    ' href="%%%"',
    ' aria-hidden="true"',
    ' open',
    ' class="send-invite"',
    ' id="haves"',
    ' componentkey="xAbout"',
    ' name="message"',
  );
  const words = fc.constantFrom(
    'Anna Berg',
    'Connect',
    '0/200',
    'Experience',
    'Invite Anna Berg to connect',
    '2019 – Present',
    '· 2nd',
    'Kontaktanfrage',
    '\u0000',
    '𝕏'.repeat(40),
  );
  const piece = fc.oneof(
    words,
    fc.tuple(tag, attribute).map(([name, set]) => `<${name}${set}>`),
    tag.map((name) => `</${name}>`),
  );
  const urls = [
    'https://www.linkedin.com/in/anna-berg/',
    'https://www.xing.com/profile/Anna_Berg',
    'https://www.linkedin.com/preload/custom-invite/?vanityName=%E0%A4%A',
  ];
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom(...urls), (pieces, url) => {
      const { doc, url: address, site, access } = parse({ url, html: pieces.join('') });
      site.readSnapshot(doc, address, access);
      site.findNoteDialogs(doc, address, access);
      site.unreadSections(doc, address, access);
      for (const control of doc.querySelectorAll('a,button')) {
        site.pressedInvite([control], address);
        site.readRow(control, address);
      }
    }),
    { numRuns: 60 },
  );
});
