// Two hours of use in ten minutes: somebody walks from profile to profile, opens the note dialog, types, sends now and
// then, while the worker is ended every few seconds. Memory is looked at on the way, and what was stored at the end.
import { runChromium } from '../e2e/harness/chromium.ts';
import { stored } from '../e2e/harness/memory.ts';
import { gareth, henrike, newProfile, others } from '../pages/index.ts';
import { type Look, slopeOf } from './slope.ts';
import { watchWorker } from './worker-watch.ts';

export interface SoakPlan {
  readonly navigations: number;
  readonly dialogs: number;
  readonly keys: number;
  /** Where the built extension lies. */
  readonly folder: string;
  /** Milliseconds between two ends of the worker. */
  readonly killEvery: number;
  readonly say: (line: string) => void;
}

export interface SoakResult {
  readonly seconds: number;
  readonly done: {
    readonly navigations: number;
    readonly dialogs: number;
    readonly keys: number;
    readonly sent: number;
  };
  readonly kills: number;
  /** Bytes for each navigation, and first and last look. */
  readonly page: { readonly slope: number; readonly first: number; readonly last: number };
  readonly nodes: { readonly slope: number; readonly first: number; readonly last: number };
  /** Bytes for each time it was ended. */
  readonly worker: { readonly slope: number; readonly first: number; readonly last: number };
  readonly errors: readonly string[];
  readonly recorded: { readonly interactions: number; readonly different: number; readonly notes: number };
  readonly requests: readonly string[];
}

const looksEvery = 50;
const words = 'Hi there, which of the rows came through the frost best, and why? ';
const ends = (looks: readonly Look[]) => ({
  slope: slopeOf(looks),
  first: looks[Math.floor(looks.length / 4)]?.bytes ?? Number.NaN,
  last: looks[looks.length - 1]?.bytes ?? Number.NaN,
});

/** Runs the plan against the built extension. Resolves with figures; throws when the extension does not answer. */
export async function runSoak(plan: SoakPlan): Promise<SoakResult> {
  const started = Date.now();
  const running = await runChromium({ extension: plan.folder });
  await running.speak('en');
  const people = [gareth, henrike, ...others];
  const page = await running.open(newProfile(gareth, people.slice(1), { language: 'en', mount: 'open' }));
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const worker = await watchWorker(running.context);

  const onPage: Look[] = [];
  const nodes: Look[] = [];
  const inWorker: Look[] = [];
  const done = { navigations: 0, dialogs: 0, keys: 0, sent: 0 };
  let kills = 0;
  let lastKill = Date.now();

  const look = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
    onPage.push({ at: done.navigations, bytes: metric('JSHeapUsedSize') });
    nodes.push({ at: done.navigations, bytes: metric('Nodes') });
  };
  const killNow = async () => {
    if (Date.now() - lastKill < plan.killEvery) return;
    lastKill = Date.now();
    const bytes = await worker.heap();
    if (bytes !== null) inWorker.push({ at: kills, bytes });
    if (await worker.kill()) kills += 1;
  };
  const inReplica = (call: 'navigate' | 'close', slug = '') =>
    page.evaluate(
      ([call, slug]) => {
        const { replica } = window as unknown as { replica: Record<string, (slug: string) => void> };
        replica[call]?.(slug);
      },
      [call, slug] as const,
    );

  const dialogEvery = plan.navigations / plan.dialogs;
  const keysEach = Math.ceil(plan.keys / plan.dialogs);
  while (done.navigations < plan.navigations) {
    const person = people[done.navigations % people.length] ?? gareth;
    await inReplica('navigate', person.slug);
    done.navigations += 1;
    if (done.dialogs < done.navigations / dialogEvery && done.dialogs < plan.dialogs) {
      const sends = (done.dialogs + 1) % 5 === 0;
      const field = page.locator('textarea:visible').last();
      if (sends) {
        // Only a person's own press says for certain whom an invitation is for, and only such a one is recorded.
        await page
          .getByRole('link', { name: `Invite ${person.name} to connect` })
          .first()
          .click();
        await page.getByRole('button', { name: 'Add a note' }).click();
      } else
        await page.evaluate((slug) => {
          const { replica } = window as unknown as { replica: { open(slug: string, view: string): void } };
          replica.open(slug, 'note');
        }, person.slug);
      await field.waitFor();
      done.dialogs += 1;
      const from = (done.dialogs * 7) % words.length;
      await field.focus();
      await page.keyboard.type((words + words).slice(from, from + keysEach));
      done.keys += keysEach;
      await page.waitForTimeout(60);
      if (sends) {
        await page.getByRole('button', { name: /^Send invitation$/ }).click();
        await field.waitFor({ state: 'detached' });
        done.sent += 1;
        // The record goes out when the dialog has closed without an error; leaving at once would be no test of it.
        await page.waitForTimeout(500);
      } else await inReplica('close');
    } else await page.waitForTimeout(40);
    await killNow();
    if (done.navigations % looksEvery === 0) await look();
    if (done.navigations % 200 === 0)
      plan.say(`${done.navigations} navigations, ${done.dialogs} dialogs, ${done.sent} sent, ${kills} kills`);
  }
  await page.waitForTimeout(1_500);
  const interactions = await stored(running, 'interactions');
  const notes = await stored(running, 'notes');
  const result: SoakResult = {
    seconds: Math.round((Date.now() - started) / 1000),
    done,
    kills,
    page: ends(onPage),
    nodes: ends(nodes),
    worker: ends(inWorker),
    errors: [...errors, ...worker.errors],
    recorded: {
      interactions: interactions.length,
      different: new Set(interactions.map(({ id }) => String(id))).size,
      notes: notes.length,
    },
    requests: running.requests(),
  };
  await running.close();
  return result;
}
