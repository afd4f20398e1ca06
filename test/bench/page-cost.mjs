// What a page's main thread is busy with, asked of Chromium itself.

/**
 * Runs `work` and answers with the milliseconds of processor time that the page's main thread took meanwhile:
 * `task` in all, `script` in scripts. Processor time, so that a busy machine does not blur it.
 */
export async function busy(page, work) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const look = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted) => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000;
    return { task: of('TaskDuration'), script: of('ScriptDuration') };
  };
  const before = await look();
  await work();
  const after = await look();
  await session.detach();
  return { task: after.task - before.task, script: after.script - before.script };
}

/** Calls that lie in no other call, so that nothing is counted twice. */
function outermost(calls) {
  const ends = new Map();
  return calls
    .toSorted((one, other) => one.ts - other.ts)
    .filter(({ tid, ts, dur = 0 }) => {
      if (ts < (ends.get(tid) ?? 0)) return false;
      ends.set(tid, ts + dur);
      return true;
    });
}

const isOurs = (address) => String(address ?? '').startsWith('chrome-extension:');

/** Traces `work`: milliseconds in our script's calls, their number, and what compiling and starting it took. */
export async function traced(page, work) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories: 'devtools.timeline,v8,disabled-by-default-v8.compile',
  });
  await work();
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  const ms = (list) => list.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) / 1000;
  const ours = (name) =>
    events.filter(
      ({ ph, name: called, args }) =>
        ph === 'X' && called === name && (isOurs(args?.data?.url) || isOurs(args?.fileName)),
    );
  const calls = ours('FunctionCall');
  return {
    ours: ms(outermost(calls)),
    calls: calls.length,
    start: ms(outermost([...ours('EvaluateScript'), ...ours('v8.compile')])),
  };
}

/** Runs `script` where the content script lives. */
export async function contentWorld(page, reload) {
  const session = await page.context().newCDPSession(page);
  let contextId;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension:')) contextId = context.id;
  });
  await session.send('Runtime.enable');
  await reload();
  return async (expression) => {
    if (contextId === undefined) throw new Error('no content script on the page');
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      ...{ contextId, expression, awaitPromise: true, returnByValue: true },
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed');
    return result.value;
  };
}
