import type { SiteId } from '../../../src/core/note/recipient.ts';
import { addressesOf } from '../../../src/sites/reading/addresses.ts';
import { siteOf } from '../../../src/sites/reading/site-of.ts';
import { linesOf } from '../../../src/sites/reading/text.ts';
import type { TriedPage } from '../contract.ts';

/** A network that does not exist, added as the guide says: addresses, marks, words, and one reader of its own. */
export const treff = siteOf({
  addresses: addressesOf({
    id: 'treff' as SiteId,
    home: 'https://treff.example',
    host: /^treff\.example$/,
    person: /^\/wer\/([^/]+)/,
    folder: '/wer/',
    surfaces: [['search', /^\/finden/]],
  }),
  hosts: '#treff-buehne',
  header: null,
  aside: 'aside',
  titleEnd: /^Treff$/,
  invite: { plain: /^kennenlernen$/i, named: [/^(.+) kennenlernen$/i], not: null, icon: null, surfacesThatSend: [] },
  dialog: {
    dialog: '[data-treff=anfrage]',
    field: 'textarea[name=gruss]',
    never: '.plausch',
    upsell: 'a[href*="/gold"]',
    limit: '.genug',
    withoutWords: false,
    request: /kennenlernen/,
    otherBusiness: /plausch/,
  },
  sections: {
    experience: { key: /werkstatt/, heading: /^werkstätten/i },
    skills: { key: /koennen/, heading: /^kann ich/i },
  },
  readCard({ card, element }, readings) {
    const [first] = card ? linesOf(card, (one) => one === element || one.matches('button')) : [];
    readings.offer('headline', first?.text, 'first line under the name', 0.8);
  },
  readOwn() {},
});

const dialog = `<div role="dialog"><h2>Wiebke Torfstecher kennenlernen</h2><label for="g">Ein Gruß</label>
  <textarea id="g" name="gruss"></textarea><span>0/140</span><div><button>Abbrechen</button><button disabled>Abschicken</button></div></div>`;

export const treffPages = {
  profile: {
    url: 'https://treff.example/wer/Wiebke.Torfstecher',
    html: `<title>Wiebke Torfstecher | Treff</title><main><section><h1>Wiebke Torfstecher</h1><p>Bootsbauerin am Steinhuder Meer</p><button>Kennenlernen</button></section>
      <section><h2>Werkstätten</h2><div><p>Bootsbauerin</p><p>Werft Hagenburg</p><p>2015 – heute</p></div></section>
      <section><h2>Kann ich gut</h2><ul><li>Klinkerbau</li><li>Segelmachen</li></ul></section></main>${dialog}`,
  },
} satisfies Record<string, TriedPage>;
