import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pages } from '../pages/index.ts';
import { dice } from '../storage/generate.ts';
import { type Running, runChromium } from './harness/chromium.ts';
import { contentWorld } from './harness/content-world.ts';
import { stored, storedCards } from './harness/memory.ts';

/** How often the worker is killed. `npm run test:kills` does it 500 times. */
const kills = Number(process.env.KILLS ?? 40);
/** Records go out from several places at once, to a few people, some of them delivered twice. */
const streams = 3;
const people = 40;

let running: Running;
beforeAll(async () => {
  running = await runChromium();
});
afterAll(() => running.close());

/** Sends records until told to stop, each again until it is acknowledged, as the content script does. */
const sender = `
  globalThis.stream = { acknowledged: [], stopped: false, tries: 0, running: [] };
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  async function deliver(request) {
    for (;;) {
      stream.tries += 1;
      const reply = await chrome.runtime
        .sendMessage({ vitaminB: 1, to: 'background', name: 'invitation.sent', request })
        .catch(() => undefined);
      if (reply?.ok) return;
      if (reply) throw new Error(reply.code + ': ' + reply.message);
      await pause(5 + Math.random() * 30);
    }
  }
  async function run(number) {
    for (let turn = 0; !stream.stopped; turn += 1) {
      const id = 'record-' + number + '-' + String(turn).padStart(6, '0');
      const slug = 'somebody-' + ((turn * 7 + number * 3) % ${people});
      const request = {
        id, identity: { site: 'linkedin', slug }, name: 'Somebody ' + slug, snapshot: {},
        note: 'Ihr Vortrag in Dresden, Nummer ' + turn, verdict: 'send', fingerprint: [turn], frame: null, at: Date.now(),
      };
      await (turn % 5 === 0 ? Promise.all([deliver(request), deliver(request)]) : deliver(request));
      stream.acknowledged.push(id);
      await pause(Math.random() * 15);
    }
  }
  stream.running = Array.from({ length: ${streams} }, (_, number) => run(number));
  true`;

async function killWorkers(session: CDPSession): Promise<number> {
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
  );
  for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId }).catch(() => {});
  return workers.length;
}

test(
  `killed ${kills} times during a stream of records, the worker keeps every acknowledged one, and none twice`,
  async () => {
    const replica = Object.values(pages).find(({ url }) => url.startsWith('https://www.linkedin.com/in/'));
    if (!replica) throw new Error('no profile among the replicas');
    const page = await running.open(replica);
    const inContent = await contentWorld(page);
    const session = await running.context.newCDPSession(page);
    const roll = dice(500);
    await inContent(sender);
    let killed = 0;
    // A slow machine takes longer to start a worker than a quick one to store a dozen records.
    let longest = 180;
    const until = Date.now() + kills * 4_000;
    while (killed < kills && Date.now() < until) {
      await page.waitForTimeout(10 + roll() * longest);
      killed += await killWorkers(session);
      const acknowledged = Number(await inContent('stream.acknowledged.length'));
      longest = acknowledged > killed * 0.6 ? Math.max(180, longest * 0.9) : Math.min(3_000, longest * 1.1);
    }
    const result = (await inContent(
      'stream.stopped = true; Promise.all(stream.running).then(() => ({ acknowledged: stream.acknowledged, tries: stream.tries }))',
    )) as { readonly acknowledged: readonly string[]; readonly tries: number };
    const ids = (rows: readonly Record<string, unknown>[]) => rows.map((row) => String(row.id));
    const interactions = ids(await stored(running, 'interactions'));
    const notes = ids(await stored(running, 'notes'));
    const contacts = await stored(running, 'contacts');
    const cards = await storedCards(running);
    console.info(
      `${killed} kills, ${result.acknowledged.length} records acknowledged after ${result.tries} deliveries, ${interactions.length} stored`,
    );
    expect(killed).toBeGreaterThanOrEqual(kills);
    expect(result.acknowledged.length).toBeGreaterThan(kills / 2);
    expect([...interactions].sort()).toEqual([...result.acknowledged].sort());
    expect([...notes].sort()).toEqual([...result.acknowledged].sort());
    expect(contacts).toHaveLength(new Set(contacts.map((contact) => String(contact.profiles))).size);
    expect(cards).toHaveLength(contacts.length);
    await page.close();
  },
  kills * 5_000 + 60_000,
);
