import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ContentToBackground, PageReading, SentInvitation } from '../../src/messaging/contract.ts';
import type { Handlers } from '../../src/messaging/directions.ts';
import { deliver, page, resetWire, wire } from './wire.ts';

const { answerBackground } = await import('../../src/messaging/answer-background.ts');
const { answerPage } = await import('../../src/messaging/answer-page.ts');
const { askBackground } = await import('../../src/messaging/ask-background.ts');
const { askPage, onPageChange } = await import('../../src/messaging/ask-page.ts');

const heard: unknown[] = [];
const hear =
  <A>(answer: A) =>
  (request: unknown, asker: unknown) => {
    heard.push(request, asker);
    return answer;
  };
const handlers = {
  'page.settings': hear({ inPage: true }),
  'invitation.sent': hear({ stored: true }),
  'opener.keep': hear({ stored: true }),
  'rule.off': hear({ stored: true }),
  'side-panel.open': hear({ opened: true }),
  'page.changed': hear({ seen: true }),
} as unknown as Handlers<ContentToBackground>;

const sent: SentInvitation = {
  id: 'invitation-0001',
  identity: { site: 'linkedin', slug: 'jördis' },
  name: 'Jördis Großkopf',
  snapshot: { company: { value: 'Muldental', how: 'top card', confidence: 0.9 } },
  note: 'Ihr Vortrag: gelingt das auch bei dünnem Guss?',
  verdict: 'send',
  fingerprint: [1, 2],
  frame: null,
  at: 1_794_481_200_000,
};
const kept = { id: sent.id, identity: sent.identity, name: sent.name, snapshot: {}, text: 'Guten Tag', at: sent.at };
const state = { site: 'linkedin', surface: 'feed', identity: null, dialog: null, asked: false } as const;
const question = { network: 'linkedin', recipient: {}, text: 'Guten Tag', limit: null, dismissed: [] } as const;
const envelope = (name: unknown, request: unknown) => ({ vitaminB: 1, to: 'background', name, request });

beforeEach(() => {
  resetWire();
  heard.length = 0;
});

describe('from a content script to the background', () => {
  test('a request arrives whole, with the tab it came from, and is answered', async () => {
    answerBackground(handlers);
    expect(await askBackground('invitation.sent', sent)).toEqual({ stored: true });
    expect(heard).toEqual([sent, { tab: 7, frame: 0 }]);
  });

  test('the handler runs at once, while the press on the page still counts', () => {
    answerBackground(handlers);
    void deliver(envelope('side-panel.open', {}));
    expect(heard).toHaveLength(2);
  });

  test.each([
    ['another extension', { ...page, id: 'somebody-else' }],
    ['no tab', { id: page.id, url: page.url }],
    ['another site', { ...page, url: 'https://www.linkedin.com.example/in/x' }],
    ['the site without its lock', { ...page, url: 'http://www.linkedin.com/in/x' }],
    ['one of our own pages in a tab', { ...page, url: 'chrome-extension://our-extension/popup.html' }],
    ['no address', { id: page.id, tab: page.tab }],
  ])('%s is refused', async (_who, sender) => {
    answerBackground(handlers);
    wire.sender = sender;
    await expect(askBackground('rule.off', { rule: 'ask' })).rejects.toMatchObject({ code: 'refused' });
    expect(heard).toEqual([]);
  });

  test.each<[keyof ContentToBackground, object]>([
    ['invitation.sent', { ...sent, identity: { site: 'xing', slug: 'x' } }],
    ['opener.keep', { ...kept, identity: { site: 'xing', slug: 'x' } }],
    ['page.settings', { site: 'xing' }],
    ['page.changed', { ...state, site: 'xing' }],
    ['page.changed', { ...state, identity: { site: 'xing', slug: 'x' } }],
    ['note.judge', { ...question, network: 'xing' }],
  ])('%s: a page that speaks of the other site is refused', async (name, request) => {
    const seen: unknown[] = [];
    answerBackground(handlers);
    onPageChange((tab) => seen.push(tab), new AbortController().signal);
    expect(await deliver(envelope(name, request))).toMatchObject({ ok: false, code: 'refused' });
    expect([...heard, ...seen]).toEqual([]);
  });

  test.each(['nobody.knows', '__proto__', 'constructor', 'toString'])(
    'the unknown name %s is refused',
    async (name) => {
      answerBackground(handlers);
      expect(await deliver(envelope(name, {}))).toMatchObject({ ok: false, code: 'unknown' });
    },
  );

  test.each<[string, object]>([
    ['an id that is none', { id: '../x' }],
    ['a note as long as a book', { note: 'x'.repeat(20_001) }],
    ['a site that is none', { identity: { site: 'example', slug: 'x' } }],
    ['a time that is none', { at: Number.NaN }],
    ['a snapshot without provenance', { snapshot: { company: 'Muldental' } }],
    ['a verdict that is none', { verdict: 'maybe' }],
  ])('%s is refused, and the answer does not repeat it', async (_what, wrong) => {
    answerBackground(handlers);
    const reply = (await deliver(envelope('invitation.sent', { ...sent, ...wrong }))) as { message: string };
    expect(reply).toMatchObject({ ok: false, code: 'malformed' });
    expect(reply.message.length).toBeLessThan(200);
    expect(heard).toEqual([]);
  });

  test('what is no part of a message is dropped', async () => {
    answerBackground(handlers);
    await deliver(envelope('rule.off', { rule: 'ask', more: 'x'.repeat(9) }));
    expect(heard[0]).toEqual({ rule: 'ask' });
  });

  test('whatever is sent, nothing is thrown, and nothing is stored', async () => {
    answerBackground(handlers);
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string(), async (anything, name) => {
        for (const message of [anything, envelope(name, anything), envelope('invitation.sent', anything)]) {
          const reply = (await deliver(message)) as { ok: boolean } | undefined;
          expect(reply === undefined || reply.ok === false).toBe(true);
        }
      }),
    );
    expect(heard).toEqual([]);
  });

  test('a failure comes back in words', async () => {
    answerBackground({
      ...handlers,
      'rule.off': () => Promise.reject(new Error('no room left')),
    });
    await expect(askBackground('rule.off', { rule: 'ask' })).rejects.toMatchObject({
      code: 'failed',
      message: 'no room left',
    });
  });

  test('a worker that is just starting is asked again', async () => {
    const asked = askBackground('rule.off', { rule: 'ask' });
    setTimeout(() => answerBackground(handlers), 80);
    expect(await asked).toEqual({ stored: true });
  });

  test('an extension that is gone is not asked for ever', async () => {
    wire.id = undefined;
    await expect(askBackground('rule.off', { rule: 'ask' })).rejects.toMatchObject({ code: 'unreachable' });
  });
});

describe('from the side panel to a page', () => {
  const reading: PageReading = {
    site: 'xing',
    surface: 'profile',
    identity: { site: 'xing', slug: 'x' },
    asked: false,
    dialog: null,
    snapshot: {},
    unread: [],
    sure: true,
    limit: null,
  };
  const asPage = (answer: unknown) => {
    answerPage({ 'page.read': () => answer as PageReading, 'page.self-test': () => answer as never });
    wire.sender = { id: page.id, url: 'chrome-extension://our-extension/side-panel.html' };
    wire.tab = deliver;
  };

  test('a page that answers', async () => {
    asPage(reading);
    expect(await askPage(7, 'page.read', {})).toEqual(reading);
  });

  test('a page that answers nonsense', async () => {
    asPage({ ...reading, surface: 'moon' });
    await expect(askPage(7, 'page.read', {})).rejects.toMatchObject({ code: 'malformed' });
  });

  test('a tab without our content script', async () => {
    await expect(askPage(7, 'page.read', {})).rejects.toMatchObject({ code: 'unreachable' });
  });

  test('a question from elsewhere is refused', async () => {
    asPage(reading);
    wire.sender = { id: 'somebody-else' };
    await expect(askPage(7, 'page.read', {})).rejects.toMatchObject({ code: 'refused' });
  });
});

test('open pages hear of changes in a main frame, answer nothing, and stop when told', async () => {
  const states: unknown[] = [];
  const stop = new AbortController();
  answerBackground(handlers);
  onPageChange((tab, state) => states.push([tab, state.surface]), stop.signal);
  expect(await askBackground('page.changed', state)).toEqual({ seen: true });
  wire.sender = { ...page, frameId: 3 };
  await askBackground('page.changed', state);
  wire.sender = { ...page, url: 'https://www.linkedin.com.example/feed/' };
  await deliver(envelope('page.changed', state));
  stop.abort();
  wire.sender = page;
  await askBackground('page.changed', state);
  expect(states).toEqual([[7, 'feed']]);
});
