import type { Page } from 'playwright-core';

/** Runs a script where the content script lives, which alone may speak to the worker. */
export async function contentWorld(page: Page): Promise<(script: string) => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { type } = (context.auxData ?? {}) as { type?: string };
    if (type === 'isolated' && context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const until = Date.now() + 10_000;
  while (worlds.length === 0 && Date.now() < until) await page.waitForTimeout(50);
  const contextId = worlds[0];
  if (contextId === undefined) throw new Error('no content script on the page');
  return async (expression) => {
    const answer = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? 'failed');
    return answer.result.value;
  };
}
