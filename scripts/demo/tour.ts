// The guided tour: what a person would do on the demo pages, done with real keys and presses, and what
// Vitamin B says to it. Ends with pictures in a folder and a table on the terminal.
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { type AccessibleNode, readAloud } from '../../test/e2e/harness/accessible.ts';
import { runChromium } from '../../test/e2e/harness/chromium.ts';
import { panelGone, panelWhen, pressIn, type SeenPanel } from '../../test/e2e/harness/panel.ts';
import type { ReplicaPage } from '../../test/pages/index.ts';
import { type Stop, stops } from './stops.ts';
import { printTable } from './table.ts';

interface Tour {
  readonly folder: string;
  readonly replicas: Readonly<Record<string, ReplicaPage>>;
  /** The folder for the pictures. */
  readonly into: string;
  readonly step: <T>(title: string, work: () => Promise<T>) => Promise<T>;
}

export interface Seen {
  readonly page: string;
  readonly note: string;
  readonly verdict: string;
  readonly finding: string;
  readonly opener: string;
}

/** Walks through every stop. Throws when something that a user needs does not happen. */
export async function runTour({ folder, replicas, into, step }: Tour): Promise<void> {
  mkdirSync(into, { recursive: true });
  const running = await step('Starting the browser', () =>
    runChromium({ extension: folder, viewport: { width: 1280, height: 900 } }),
  );
  const seen: Seen[] = [];
  try {
    for (const stop of stops) {
      const replica = replicas[stop.replica];
      if (!replica) throw new Error(`There is no demo page ${stop.replica}.`);
      await step(stop.title, async () => {
        const page = await running.open(replica);
        seen.push(...(await visit(page, stop, into)));
        await page.close();
      });
    }
    await step('Opening today’s list', async () => {
      const popup = await running.openOwn('src/entries/popup/popup.html');
      await popup.setViewportSize({ width: 380, height: 560 });
      await popup
        .getByText(stops[0]?.person ?? '')
        .first()
        .waitFor();
      await popup.screenshot({ path: join(into, 'popup.png') });
    });
    printTable(seen);
    const requests = running.requests();
    console.log(`\nRequests made: ${requests.length}. Pictures are in ${relative(process.cwd(), into)}/`);
    if (requests.length > 0) throw new Error(`Requests were made: ${requests.join(', ')}`);
  } finally {
    await running.close();
  }
}

async function visit(page: Page, stop: Stop, into: string): Promise<Seen[]> {
  const picture = (name: string) => page.screenshot({ path: join(into, `${stop.replica}-${name}.png`) });
  await page.getByRole('button', stop.connect).or(page.getByRole('link', stop.connect)).first().click();
  if (stop.addNote) {
    await panelWhen(page, ({ all }) => all('listitem').length > 0, 'the best hook beside the first step');
    await picture('1-choice');
    await page.getByRole('button', { name: stop.addNote }).click();
  }
  const field = page.locator('textarea:visible').last();
  await field.waitFor();
  const seen: Seen[] = [];
  for (const [index, note] of stop.notes.entries()) {
    await field.fill('');
    await field.pressSequentially(note, { delay: 2 });
    const panel = await settled(page);
    await picture(`2-note-${index + 1}`);
    seen.push(told(stop, note, panel));
  }
  await field.fill('');
  await panelWhen(page, ({ all }) => all('button').some(({ name }) => stop.insert.test(name)), 'an opener to insert');
  await picture('3-openers');
  await pressIn(page, 'button', stop.insert);
  await page.waitForTimeout(700);
  const inserted = await field.inputValue();
  if (inserted === '') throw new Error(`${stop.replica}: the opener did not arrive in the field.`);
  seen.push({ ...told(stop, inserted, await settled(page)), opener: '(inserted)' });
  await picture('4-inserted');
  await page.getByRole('button', { name: stop.send, exact: true }).last().click();
  await panelGone(page);
  await picture('5-sent');
  return seen;
}

/** The panel once the verdict has come to rest. */
async function settled(page: Page): Promise<SeenPanel> {
  await page.waitForTimeout(900);
  return panelWhen(page, ({ text }) => text !== '', 'the panel');
}

/** The opener in a tab, without the line that says where its facts were read. */
function openerOf(tab: AccessibleNode): string {
  return readAloud(tab).replace(/ (?:Gelesen|Read) (?:in|on) .*$/, '');
}

function told(stop: Stop, note: string, panel: SeenPanel): Seen {
  return {
    page: stop.replica,
    note,
    verdict: panel.verdict ?? '',
    finding: panel.findings[0] ?? '',
    opener: panel.all('tabpanel').map(openerOf)[0] ?? '',
  };
}
