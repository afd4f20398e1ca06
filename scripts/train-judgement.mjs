// npm run train: fits the judgement's weights to the project's own labelled notes (test/notes) and writes them to
// src/core/rules/reading/weights.ts. Deterministic: same notes, same weights. `--report` only measures, cross-validated
// by recipient, and writes nothing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';
import { labelledNotes } from './labelled-notes.mjs';
import { loadSource } from './load-source.mjs';

const args = process.argv.slice(2);
const folder = args.find((arg) => arg.startsWith('--notes='))?.slice(8);
const { observe, featuresOf, featureNames, classes, contradicts, signOf, mismatch } = await loadSource(
  'src/core/rules/reading/training.ts',
);

/** Faults that are found by form; notes with nothing else wrong teach nothing about content. */
const formFaults = new Set(['mismatch', 'contact', 'placeholder', 'formality', 'empty']);
/** How much a wrongly held good note weighs against a missed one while learning. */
const goodWeight = 1.6;
const penalty = Number(args.find((arg) => arg.startsWith('--penalty='))?.slice(10) ?? 0.0005);

/** The recipient with some fields left out, so that a verdict never hangs on one of them. */
function thinned(recipient, seed) {
  if (seed === 0) return recipient;
  if (seed === 1) return undefined;
  const fields = Object.keys(recipient).filter((field) => field !== 'name');
  return Object.fromEntries(
    Object.entries(recipient).filter(([field]) => field === 'name' || (fields.indexOf(field) * 7 + seed * 5) % 3 !== 0),
  );
}

/** What the judgement should say. A wrong name is found by its rule; a wrong fact is the judgement's own. */
function targetOf(note) {
  if (note.label !== 'hold') return note.label;
  const content = note.faults.find((fault) => !formFaults.has(fault));
  if (content !== undefined || note.faults[0] !== 'mismatch') return content ?? null;
  const observed = observe(note.note, { network: note.network, recipient: note.recipient, sender: note.sender });
  return [...mismatch.check({ ...observed, judgement: null })].length > 0 ? null : 'mismatch';
}

function sampleOf(note, recipient, weight, variant = 0) {
  const context = { network: note.network, recipient, sender: note.sender };
  const features = featuresOf(observe(note.note, context));
  const against = contradicts(features);
  return {
    x: featureNames.map((name) => features[name]),
    y: classes.indexOf(note.target),
    weight,
    note,
    variant,
    against,
  };
}

function samplesOf(notes) {
  return notes
    .map((note) => ({ ...note, target: targetOf(note) }))
    .filter(({ target }) => classes.includes(target))
    .flatMap((note, index) => {
      const base = note.label === 'send' ? goodWeight : 1;
      // Without the page nothing contradicts it.
      if (note.target === 'mismatch') return [sampleOf(note, note.recipient, base)];
      return [
        sampleOf(note, note.recipient, base),
        sampleOf(note, thinned(note.recipient, 2 + (index % 5)), base * 0.5, 1),
        sampleOf(note, undefined, base * 0.5, 2),
      ];
    });
}

/** Without anything against the page a note is no mismatch: the class is left out. */
const mismatched = classes.indexOf('mismatch');

function scores(weights, { x, against }) {
  const raw = weights.map((row, c) =>
    c === mismatched && !against ? -Infinity : row.reduce((sum, w, i) => sum + w * x[i], 0),
  );
  const most = Math.max(...raw);
  const exp = raw.map((value) => Math.exp(value - most));
  const total = exp.reduce((a, b) => a + b, 0);
  return exp.map((value) => value / total);
}

const signs = classes.map((name) => featureNames.map((feature) => signOf(name, feature)));
const allowed = (value, sign) =>
  sign === '0' ? 0 : sign === '+' ? Math.max(0, value) : sign === '-' ? Math.min(0, value) : value;

/** Multinomial logistic regression with a quadratic penalty and signs fixed by meaning; Adam with projection. */
function learn(all, rounds = 220) {
  // A wrong fact that nothing shows teaches nothing.
  const samples = all.filter(({ y, against }) => y !== mismatched || against);
  const F = featureNames.length;
  const C = classes.length;
  const N = samples.length;
  const X = Float64Array.from(samples.flatMap((sample) => sample.x));
  const w = new Float64Array(C * F);
  const m = new Float64Array(C * F);
  const v = new Float64Array(C * F);
  const g = new Float64Array(C * F);
  const p = new Float64Array(C);
  const total = samples.reduce((sum, sample) => sum + sample.weight, 0);
  for (let round = 1; round <= rounds; round++) {
    g.fill(0);
    for (let n = 0; n < N; n++) {
      const at = n * F;
      let most = -Infinity;
      for (let c = 0; c < C; c++) {
        let sum = 0;
        for (let i = 0; i < F; i++) sum += w[c * F + i] * X[at + i];
        p[c] = c === mismatched && !samples[n].against ? -Infinity : sum;
        if (p[c] > most) most = p[c];
      }
      let all = 0;
      for (let c = 0; c < C; c++) all += p[c] = Math.exp(p[c] - most);
      const { y, weight } = samples[n];
      for (let c = 0; c < C; c++) {
        const d = ((p[c] / all - (c === y ? 1 : 0)) * weight) / total;
        if (d > 1e-8 || d < -1e-8) for (let i = 0; i < F; i++) g[c * F + i] += d * X[at + i];
      }
    }
    const rate = 0.15 / (1 + round / 80);
    for (let k = 0; k < C * F; k++) {
      const gradient = g[k] + (k % F === 0 ? 0.1 : 1) * penalty * w[k];
      m[k] = 0.9 * m[k] + 0.1 * gradient;
      v[k] = 0.999 * v[k] + 0.001 * gradient * gradient;
      const step = m[k] / (1 - 0.9 ** round) / (Math.sqrt(v[k] / (1 - 0.999 ** round)) + 1e-8);
      w[k] = allowed(w[k] - rate * step, signs[Math.floor(k / F)][k % F]);
    }
  }
  return classes.map((_, c) => [...w.subarray(c * F, (c + 1) * F)]);
}

const holdOf = (p) => 1 - p[classes.indexOf('send')] - p[classes.indexOf('improve')];
const faultOf = (p) =>
  classes
    .slice(2)
    .reduce((best, name) => (p[classes.indexOf(name)] > p[classes.indexOf(best)] ? name : best), classes[2]);

function report(name, results) {
  const good = results
    .filter((r) => r.note.label === 'send')
    .map((r) => holdOf(r.p))
    .sort((a, b) => b - a);
  const hold = results.filter((r) => r.note.label === 'hold');
  const line = [0.005, 0.01, 0.02, 0.03, 0.05].map((share) => {
    const t = good[Math.floor(good.length * share)] ?? 1;
    const held = hold.filter((r) => holdOf(r.p) > t);
    const named = held.filter((r) => r.note.faults.includes(faultOf(r.p)));
    return `${(share * 100).toFixed(1)}%: held ${((held.length / hold.length) * 100).toFixed(1)} (t ${t.toFixed(2)}, named ${((named.length / held.length) * 100).toFixed(0)})`;
  });
  console.log(name.padEnd(14), line.join(' | '));
}

const notes = labelledNotes(folder);
const samples = samplesOf(notes);
if (args.includes('--report')) {
  const folds = 5;
  const people = [...new Set(notes.map((note) => note.to))];
  const foldOf = new Map(people.map((person, index) => [person, index % folds]));
  const results = [];
  for (let fold = 0; fold < folds; fold++) {
    const w = learn(samples.filter((sample) => foldOf.get(sample.note.to) !== fold));
    for (let i = 0; i < samples.length; i++) {
      const sample = samples[i];
      if (foldOf.get(sample.note.to) !== fold) continue;
      results.push({ note: sample.note, x: sample.x, p: scores(w, sample), variant: sample.variant });
    }
  }
  const full = results.filter((r) => r.variant === 0);
  report('all', full);
  for (const lang of ['de', 'en'])
    report(
      lang,
      full.filter((r) => r.note.lang === lang),
    );
  report(
    'no page',
    results.filter((r) => r.variant === 2),
  );
  report(
    'fewer fields',
    results.filter((r) => r.variant === 1),
  );
  if (args.includes('--wrong')) {
    const t = 0.6;
    for (const r of full) {
      const h = holdOf(r.p);
      const wrong = (r.note.label === 'send' && h > t * 0.6) || (r.note.label === 'hold' && h < t);
      if (wrong)
        console.log(
          r.note.id,
          r.note.label,
          r.note.faults.join(),
          h.toFixed(2),
          faultOf(r.p),
          JSON.stringify(r.note.note),
        );
    }
  }
} else {
  const w = learn(samples);
  const rows = classes.map((name, c) => `  ${name}: [${w[c].map((value) => Number(value.toFixed(2))).join(', ')}],`);
  writeFileSync(
    join(root, 'src/core/rules/reading/weights.ts'),
    `// Written by \`npm run train\` from test/notes; one row for each class, in the order of featureNames.\nexport const weights = {\n${rows.join('\n')}\n} as const;\n`,
  );
  if (args.includes('--show')) {
    classes.forEach((name, c) => {
      const big = w[c]
        .map((value, i) => [featureNames[i], value])
        .filter(([, value]) => Math.abs(value) > 0.15)
        .sort((a, b) => b[1] - a[1]);
      console.log(name, big.map(([feature, value]) => `${feature} ${value.toFixed(1)}`).join(', '));
    });
  }
}
