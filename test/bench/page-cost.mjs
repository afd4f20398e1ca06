// What a page's main thread is busy with, asked of Chromium itself.

/** Runs `work` and answers with the milliseconds that the page's main thread was busy meanwhile. */
export async function busy(page, work) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const seconds = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  const before = await seconds();
  await work();
  const after = await seconds();
  await session.detach();
  return (after - before) * 1000;
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
  const ms = (list) => list.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
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

/**
 * Samples `work` every 250 µs: milliseconds in which our script was on the stack. Unlike calls in a trace,
 * this sees what runs when an answer of the background arrives.
 */
export async function sampled(page, work) {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 250 });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const ours = new Set();
  const visit = (node, inside) => {
    const mine = inside || isOurs(node.callFrame.url);
    if (mine) ours.add(node.id);
    for (const child of node.children ?? []) visit(nodes.get(child), mine);
  };
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  if (profile.nodes[0]) visit(profile.nodes[0], false);
  return profile.samples.reduce((sum, id, at) => sum + (ours.has(id) ? (profile.timeDeltas[at] ?? 0) : 0), 0) / 1000;
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
