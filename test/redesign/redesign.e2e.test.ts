import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageToRead, startReader } from '../../scripts/read-page/reader.mjs';
import { recipientOf } from '../../src/core/note/snapshot.ts';
import { type Case, cases } from './cases.ts';
import { type Judged, judge } from './judged.ts';
import type { Page } from './mutation.ts';
import { type Redesigned, redesigned } from './redesigned.ts';
import { Tally } from './tally.ts';

/**
 * One of how many redesigns is tried. `REDESIGN_EVERY=1` tries them all; `REDESIGN_REPORT=file` writes the
 * shares by kind and what was missed; `REDESIGN_ONLY=pattern` takes those whose "mutation: case" it matches.
 */
const every = Number(process.env.REDESIGN_EVERY ?? 613);
const report = process.env.REDESIGN_REPORT;
const only = new RegExp(process.env.REDESIGN_ONLY ?? '');

declare function redesign(html: string, mutation: string, seed: number, page: Page): string;

let reader: Awaited<ReturnType<typeof startReader>>;
let change: (one: Redesigned<Judged>) => Promise<PageToRead>;

beforeAll(async () => {
  reader = await startReader();
  const outDir = join(tmpdir(), `redesign-${process.pid}`);
  const lib = { entry: 'test/redesign/in-browser.ts', formats: ['iife' as const], name: 'r', fileName: () => 'r.js' };
  await build({ configFile: false, logLevel: 'error', publicDir: false, build: { outDir, lib } });
  const tab = await reader.context.newPage();
  await tab.addScriptTag({ content: readFileSync(join(outDir, 'r.js'), 'utf8') });
  rmSync(outDir, { recursive: true });
  change = async ({ one: { page, language, profile }, mutation, seed }) => {
    const about: Page = { language, name: profile?.name ?? null };
    const html: string = await tab.evaluate(([text, id, number, known]) => redesign(text, id, number, known), [
      page.html,
      mutation,
      seed,
      about,
    ] as const);
    return { ...page, html };
  };
});
afterAll(() => reader?.close());

async function readingOf(page: PageToRead) {
  const { snapshot, dialogs } = await reader.readNext(page);
  return { recipient: recipientOf(snapshot), dialogs };
}

/** What a saved page shows is what is read of it as it is; another test holds that against its text. */
async function known(one: Case): Promise<Judged> {
  if (one.profile !== 'as saved') return { ...one, profile: one.profile };
  const { name = '', headline, role, company, about, posts } = (await readingOf(one.page)).recipient;
  return { ...one, profile: { name, headline, role, company, about, post: posts?.[0]?.text } };
}

test.each(['replicas', 'saved'] as const)(
  'redesigned pages are still understood, and nobody is taken for somebody else: %s',
  { timeout: 6_000_000, retry: 0 },
  async (which) => {
    const list: Judged[] = [];
    for (const one of cases()[which]) list.push(await known(one));
    if (list.length === 0) return;
    const tally = new Tally();
    for (const one of redesigned(list, every)) {
      if (only.test(`${one.mutation}: ${one.one.id}`))
        tally.add(one, judge(one.one, await readingOf(await change(one))));
    }
    const said = `${which}\n${tally.report()}\n${tally.faults.join('\n')}\n${tally.missed.join('\n')}\n`;
    if (report) appendFileSync(report, said);
    expect(tally.faults).toEqual([]);
    expect(tally.share).toBeGreaterThanOrEqual(0.95);
  },
);
