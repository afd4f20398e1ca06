import type { Browser, BrowserContext, CDPSession } from 'playwright-core';

/** Looks into the extension's worker from outside, and ends it as the browser does. */
export interface WorkerWatch {
  /** Bytes in use by the worker after a collection; null while it sleeps. */
  heap(): Promise<number | null>;
  kill(): Promise<boolean>;
  readonly errors: readonly string[];
}

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly type?: string; readonly exceptionDetails?: unknown; readonly args?: unknown };
  readonly result?: { readonly usedSize?: number };
}

/** Speaks to the worker through the browser: Playwright has no session for service workers. */
export async function watchWorker(context: BrowserContext): Promise<WorkerWatch> {
  const browser: Browser | null = context.browser();
  const page = context.pages()[0] ?? (await context.newPage());
  const session: CDPSession = browser ? await browser.newBrowserCDPSession() : await context.newCDPSession(page);
  // A browser tells of the same exception again whenever somebody begins to listen.
  const errors = new Set<string>();
  const waiting = new Map<number, (answer: Answer) => void>();
  const attached = new Map<string, string>();
  let last = 0;
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = JSON.parse(message) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    if (answer.method === 'Runtime.exceptionThrown') errors.add(JSON.stringify(answer.params).slice(0, 400));
    if (answer.method === 'Runtime.consoleAPICalled' && answer.params?.type === 'error')
      errors.add(JSON.stringify(answer.params.args).slice(0, 400));
  });
  const target = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'))
      ?.targetId;
  };
  const ask = async (sessionId: string, method: string): Promise<Answer | null> => {
    last += 1;
    const id = last;
    const answered = new Promise<Answer | null>((resolve) => {
      waiting.set(id, resolve);
      setTimeout(() => resolve(null), 3_000);
    });
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    const answer = await answered;
    waiting.delete(id);
    return answer;
  };
  const attach = async (): Promise<string | null> => {
    const targetId = await target();
    if (targetId === undefined) return null;
    const known = attached.get(targetId);
    if (known) return known;
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    attached.set(targetId, sessionId);
    await ask(sessionId, 'Runtime.enable');
    return sessionId;
  };
  return {
    get errors() {
      return [...errors];
    },
    heap: async () => {
      try {
        const sessionId = await attach();
        if (sessionId === null) return null;
        await ask(sessionId, 'HeapProfiler.collectGarbage');
        return (await ask(sessionId, 'Runtime.getHeapUsage'))?.result?.usedSize ?? null;
      } catch {
        // It ended while it was being asked.
        return null;
      }
    },
    kill: async () => {
      const targetId = await target();
      if (targetId === undefined) return false;
      attached.delete(targetId);
      await session.send('Target.closeTarget', { targetId }).catch(() => {});
      return true;
    },
  };
}
