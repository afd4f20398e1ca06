// How smoothly a list scrolls: frames as the browser gives them out, and what each costs the page's own thread.

const framesToScroll = 240;

/** Runs in the page: scrolls `selector` frame by frame and answers with the time between frames, milliseconds. */
function scroll([selector, step, count]) {
  const list = document.querySelector(selector);
  return new Promise((resolve) => {
    const gaps = [];
    let before = null;
    const next = (now) => {
      if (before !== null) gaps.push(now - before);
      before = now;
      if (gaps.length === count) return resolve(gaps);
      list.scrollTop += step;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}

/**
 * Scrolls by `step` pixels a frame. `within`: share of frames that came in time for 60 a second (half a frame of
 * slack); `longest`: between two frames; `work`: processor time of the page's thread a frame. Milliseconds.
 */
export async function framesWhileScrolling(page, selector, step) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    // Processor time: what other programs take of the two cores is not in it.
    return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
  };
  const before = await busy();
  const gaps = await page.evaluate(scroll, [selector, step, framesToScroll]);
  const work = ((await busy()) - before) / framesToScroll;
  await session.detach();
  const within = gaps.filter((gap) => gap <= (1000 / 60) * 1.5).length / gaps.length;
  return { within, longest: Math.max(...gaps), work };
}
