// npm run measure:openers [-- --read N --only ID]: figures over all recipients of test/notes (and of ../shared/notes
// when it is there); with --read, N of the openers of each language to be read.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';
import { loadSource } from './load-source.mjs';

const { suggestOpeners } = await loadSource('src/core/openers/index.ts');
const { checkNote } = await loadSource('src/core/rules/index.ts');

const now = Date.UTC(2026, 0, 15);

/** Recipients of a folder of .jsonl files, each once, with a sender where the file names one. */
function recipientsIn(folder) {
  if (!existsSync(folder)) return [];
  const found = new Map();
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  for (const file of files) {
    for (const line of readFileSync(join(folder, file), 'utf8').trim().split('\n')) {
      const entry = JSON.parse(line);
      if (entry.recipient === undefined) continue;
      const key = JSON.stringify(entry.recipient);
      if (!found.has(key)) found.set(key, { ...entry, id: entry.id.replace(/-\d+$/, '') });
    }
  }
  return [...found.values()];
}

const verbatim = (request, { field, value, index }) => {
  if (field === 'own' || field === 'history') return true;
  const source = field === 'sender' ? request.sender : request.recipient[field];
  const holds = (item) => JSON.stringify(item ?? '').includes(JSON.stringify(value).slice(1, -1));
  return holds(index === undefined ? source : source?.[index]);
};

/** What a share of the values stays below. */
const at = (values, share) => Number([...values].sort((a, b) => a - b)[Math.floor(values.length * share)].toFixed(2));

function measure(people) {
  const figures = { recipients: people.length, rich: 0, richWithOpener: 0, empty: 0, emptyWithOpener: 0, openers: 0 };
  const more = { written: 0, turnedDown: 0, tooLong: 0, notSend: 0, notVerbatim: 0, twoQuestions: 0 };
  const orders = new Map();
  const hooks = {};
  const bad = [];
  const times = [];
  for (const person of people) {
    const { recipient } = person;
    const has = (field) => (recipient[field] ?? []).length > 0;
    const rich = ['posts', 'wants', 'skills', 'about', 'haves'].some(has);
    const bare = !rich && !['mutual', 'groups', 'events', 'education', 'interests', 'experience'].some(has);
    for (const [limit, address] of [200, 300, 500].flatMap((limit) => [
      [limit, 'Sie'],
      [limit, 'du'],
    ])) {
      const request = { ...person, limit, address, now };
      const context = { network: person.network, recipient, sender: person.sender, limit };
      for (const { text } of suggestOpeners(request).openers) {
        more.written++;
        if (checkNote(text, context).verdict !== 'send') more.turnedDown++;
      }
      const accept = (text) => checkNote(text, context).verdict === 'send';
      const started = process.cpuUsage();
      suggestOpeners(request);
      const { user, system } = process.cpuUsage(started);
      times.push((user + system) / 1000);
      const { openers } = suggestOpeners({ ...request, accept });
      for (const opener of openers) {
        figures.openers++;
        if (opener.text.length > limit) more.tooLong++;
        const own = opener.text.replace(/[„“][^„“”]*[“”]/gu, '');
        if (own.split('?').length > 2) more.twoQuestions++;
        if (!opener.facts.every((fact) => verbatim(request, fact))) more.notVerbatim++;
        const { verdict, findings } = checkNote(opener.text, {
          network: person.network,
          recipient,
          sender: person.sender,
          limit,
        });
        if (verdict !== 'send') {
          more.notSend++;
          bad.push(`${person.id} ${verdict} ${findings.map(({ rule }) => rule)}: ${opener.text}`);
        }
      }
      if (limit !== 200 || address !== 'Sie') continue;
      if (rich) figures.rich++;
      if (rich && openers.length > 0) figures.richWithOpener++;
      if (bare) figures.empty++;
      if (bare && openers.length > 0) figures.emptyWithOpener++;
      for (const { hook } of openers) hooks[hook] = (hooks[hook] ?? 0) + 1;
      const order = openers.map(({ frame, language }) => `${language} ${frame}`).join(' | ');
      if (openers.length > 0) orders.set(order, [...(orders.get(order) ?? []), person.id]);
    }
  }
  const sameOrder = [...orders.values()].filter((ids) => ids.length > 1);
  return {
    figures: {
      ...figures,
      ...more,
      milliseconds: { median: at(times, 0.5), p95: at(times, 0.95) },
      sameFrameOrder: sameOrder.length,
    },
    hooks,
    bad,
    sameOrder,
  };
}

const option = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? '');
};
const sets = option('--read') === null ? [join(root, 'test/notes'), join(root, '../shared/notes')] : [];
for (const folder of sets) {
  const people = recipientsIn(folder);
  if (people.length === 0) continue;
  const { figures, hooks, bad, sameOrder } = measure(people);
  console.log(folder === sets[0] ? 'test/notes' : 'shared notes (figures only)');
  console.log({ ...figures, hooks });
  if (folder === sets[0]) {
    for (const line of bad.slice(0, 40)) console.log('  ', line);
    for (const ids of sameOrder) console.log('   same frame order:', ids.join(' '));
  }
}
const read = option('--read');
if (read !== null) {
  const only = option('--only');
  const file = option('--file');
  const people =
    file === null
      ? recipientsIn(join(root, 'test/notes'))
      : readFileSync(file, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line));
  for (const person of people.filter(({ id }) => only === null || id.startsWith(only)).slice(0, Number(read))) {
    const { openers, blank } = suggestOpeners({
      now,
      ...person,
      limit: Number(option('--limit') ?? 200),
      ...(option('--du') === null ? {} : { address: 'du' }),
    });
    console.log(`\n${person.id}${blank === null ? '' : ` [${blank}]`}`);
    for (const { text, frame } of openers) console.log(`  ${text}   (${frame}, ${text.length})`);
  }
}
