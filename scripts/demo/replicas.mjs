// The demo's pages: our own replicas of a LinkedIn and a XING page, answered at the sites' real addresses.
// Nothing is fetched: every request that is not one of these pages is refused.
import { loadSource } from '../load-source.mjs';

const sites = /^https:\/\/[^/]*\b(linkedin|xing)\.com\//;

/** The replicas by name, as `test/pages/index.ts` composes them. */
export async function loadReplicas() {
  const { pages } = await loadSource('test/pages/index.ts');
  return pages;
}

/** Answers the addresses of `replicas` (a list) inside `context`, and refuses all else of the network. */
export async function serveReplicas(context, replicas) {
  const answers = new Map();
  for (const replica of replicas) {
    answers.set(replica.url, replica.html);
    for (const [url, html] of Object.entries(replica.frames ?? {})) answers.set(url, html);
  }
  await context.route(/^https?:/, (route) => {
    const url = route.request().url();
    const bare = url.replace(/[?#].*$/, '');
    const html = answers.get(url) ?? answers.get(bare) ?? answers.get(`${bare}/`);
    if (html !== undefined) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    if (sites.test(url) && route.request().resourceType() === 'document') {
      return route.fulfill({ status: 404, contentType: 'text/plain', body: 'This page is not part of the demo.' });
    }
    return route.abort();
  });
}
