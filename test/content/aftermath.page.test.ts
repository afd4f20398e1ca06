import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Aftermath, watchAftermath } from '../../src/entries/content/session/aftermath.ts';
import type { SessionDeps } from '../../src/entries/content/session/session.ts';
import type { PressedInvite, Site } from '../../src/sites/site.ts';

const life = { current: new AbortController() };
let pressed: PressedInvite | null = null;

beforeEach(() => {
  vi.useFakeTimers();
  life.current = new AbortController();
  pressed = null;
});
afterEach(() => {
  life.current.abort();
  document.body.replaceChildren();
  vi.useRealTimers();
});

function aftermath(): Aftermath {
  const access = {
    openRoot: () => null,
    get pressed() {
      return pressed;
    },
  };
  const site = { roots: () => [document] } as unknown as Site;
  const deps: Pick<SessionDeps, 'win' | 'doc' | 'page' | 'site' | 'access' | 'find' | 'signal'> = {
    ...{ win: window, doc: document, page: document, site, access, signal: life.current.signal },
    find: () => null,
  };
  return watchAftermath(deps);
}

/** A page that says something after so many milliseconds, for so long. */
function says(text: string, after: number, stays = 4_000): void {
  const toast = document.createElement('div');
  toast.setAttribute('role', 'alert');
  toast.textContent = text;
  setTimeout(() => document.body.append(toast), after);
  setTimeout(() => toast.remove(), after + stays);
}

/** A press of the user's own; what a test dispatches is not trusted, so that the event has to say that it is. */
function press(): void {
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.body.dispatchEvent(event);
}

async function failsLater(watch: Aftermath): Promise<boolean | null> {
  watch.pressed();
  const out = watch.wentOut();
  await vi.advanceTimersByTimeAsync(1_600);
  expect(await out).toBe(true);
  let answer: boolean | null = null;
  void watch.failedLater('Gareth Pennwood').then((failed) => {
    answer = failed;
  });
  await vi.advanceTimersByTimeAsync(20_000);
  return answer;
}

test.each([
  ['Something went wrong. Please try again.', 4_000],
  ['Deine Einladung konnte nicht gesendet werden.', 12_000],
])('“%s” after %i ms is a failure told late', async (text, after) => {
  says(text, after);
  expect(await failsLater(aftermath())).toBe(true);
});

test.each([
  ['Your invitation to Gareth was sent.', 4_000],
  ['You have a new follower.', 4_000],
  ['Something went wrong. Please try again.', 30_000],
  ['Couldn’t load new posts. Try again.', 4_000],
  ['Messages could not be loaded. Try again.', 4_000],
  ['You’re offline. Reconnecting failed.', 4_000],
  ['Neue Beiträge konnten nicht geladen werden.', 4_000],
  ['Your post reached 1,000 impressions', 4_000],
  ['Peter Fehler hat Ihre Einladung angenommen', 4_000],
])('“%s” after %i ms is none', async (text, after) => {
  says(text, after);
  expect(await failsLater(aftermath())).toBe(false);
});

test('what stood there before the press is no answer to it, but said anew it is', async () => {
  says('Something went wrong. Please try again.', 0, 2_500);
  await vi.advanceTimersByTimeAsync(10);
  const watch = aftermath();
  expect(await failsLater(watch)).toBe(false);
  says('Something went wrong. Please try again.', 0, 1_000);
  await vi.advanceTimersByTimeAsync(2_000);
  watch.pressed();
  says('Something went wrong. Please try again.', 4_000);
  expect(await failsLater(watch)).toBe(true);
});

test.each([
  ['Something went wrong. Please try again.', false, false],
  ['Your invitation could not be sent.', false, true],
  ['Your invitation could not be sent.', true, false],
  ['Your invitation to Gareth could not be sent.', true, true],
  ['You can’t message Gareth yet. Follow failed.', false, false],
])('after another press (“%s”, another request: %s) it counts: %s', async (text, another, counts) => {
  setTimeout(() => {
    if (another) pressed = { name: 'Torben Haakens', identity: null, opensDialog: true };
    press();
  }, 2_500);
  says(text, 5_000);
  expect(await failsLater(aftermath())).toBe(counts);
});

test('once the page has said that it is out, nothing takes that back', async () => {
  for (const text of ['Your invitation to Gareth was sent.', 'Kontaktanfrage gesendet']) {
    const watch = aftermath();
    says(text, 300);
    says('Something went wrong. Please try again.', 4_000);
    expect(await failsLater(watch), text).toBe(false);
  }
});

test('a failure of other things right after the closing stops no invitation; one of the invitation does', async () => {
  for (const [text, out] of [
    ['Couldn’t load new posts. Try again.', true],
    ['There was a problem sending your invitation.', false],
    ['Es ist ein Problem aufgetreten.', false],
  ] as const) {
    const watch = aftermath();
    watch.pressed();
    says(text, 200, 300);
    const went = watch.wentOut();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await went, text).toBe(out);
  }
});

test('with the extension, or the page, the looking ends', async () => {
  const watch = aftermath();
  watch.pressed();
  const later = watch.failedLater('Gareth Pennwood');
  life.current.abort();
  expect(await later).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
  life.current = new AbortController();
  const next = aftermath().failedLater('Gareth Pennwood');
  window.dispatchEvent(new Event('pagehide'));
  expect(await next).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});
