// npm run train: fits the judgement's weights to the project's own labelled notes (test/notes) and writes them to
// src/core/rules/reading/weights.ts and word-weights.ts. Deterministic: same notes, same weights. `--report` only
// measures and writes nothing: cross-validated by recipient, or with `--by=set` by sets, each judged by what was learned
// from other hands. `--test=FOLDER` measures on notes of another folder what was learned from test/notes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';
import { labelledNotes } from './labelled-notes.mjs';
import { learnerFor } from './learner.mjs';
import { loadSource } from './load-source.mjs';

const args = process.argv.slice(2);
const folder = args.find((arg) => arg.startsWith('--notes='))?.slice(8);
const { observe, featuresOf, featureNames, classes, signOf, ownStems, classLetters, wordStep, thinCounts } =
  await loadSource('src/core/rules/reading/training.ts');

/** Faults that are found by form; notes with nothing else wrong teach nothing about content. */
const formFaults = new Set(['mismatch', 'contact', 'placeholder', 'formality', 'empty']);
/** How much a wrongly held good note weighs against a missed one while learning. */
const goodWeight = 1.6;

const { learn, scores } = learnerFor({ featureNames, classes, signOf, wordStep });

/** The recipient with some fields left out, so that a verdict never hangs on one of them. */
function thinned(recipient, seed) {
  if (seed === 0) return recipient;
  if (seed === 1) return undefined;
  const fields = Object.keys(recipient).filter((field) => field !== 'name');
  return Object.fromEntries(
    Object.entries(recipient).filter(([field]) => field === 'name' || (fields.indexOf(field) * 7 + seed * 5) % 3 !== 0),
  );
}

/** What the judgement should say; null for what is found by form or by what the page says otherwise. */
const targetOf = (note) =>
  note.label === 'hold' ? (note.faults.find((fault) => !formFaults.has(fault)) ?? null) : note.label;

function sampleOf(note, recipient, weight, variant = 0) {
  const context = { network: note.network, recipient, sender: note.sender };
  const observed = observe(note.note, context);
  const features = featuresOf(observed);
  const language = observed.lexicon?.language ?? 'en';
  const stems = [...ownStems(observed)].map((stem) => `${language} ${stem}`);
  return {
    x: [...features],
    stems,
    y: classes.indexOf(note.target),
    weight,
    note,
    variant,
  };
}

function samplesOf(notes) {
  return notes
    .map((note) => ({ ...note, target: targetOf(note) }))
    .filter(({ target }) => classes.includes(target))
    .flatMap((note, index) => {
      const base = note.label === 'send' ? goodWeight : 1;
      return [
        sampleOf(note, note.recipient, base),
        sampleOf(note, thinned(note.recipient, 2 + (index % 5)), base * 0.5, 1),
        sampleOf(note, undefined, base * 0.5, 2),
      ];
    });
}

/** What is laid against the threshold, as the judgement does it. */
const holdOf = (p) => 1 - p[classes.indexOf('send')] - (1 - thinCounts) * p[classes.indexOf('improve')];
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
  console.log(name.padEnd(17), line.join(' | '));
}

const notes = labelledNotes(folder);
const samples = samplesOf(notes);
const others = args.find((arg) => arg.startsWith('--test='))?.slice(7);
if (others) {
  const learned = learn(samples);
  const results = samplesOf(labelledNotes(others)).map((sample) => ({ ...sample, p: scores(learned, sample) }));
  for (const [name, variant] of [
    ['', 0],
    [' fewer fields', 1],
    [' no page', 2],
  ])
    for (const lang of ['de', 'en'])
      report(
        `${lang}${name}`,
        results.filter((r) => r.variant === variant && r.note.lang === lang),
      );
} else if (args.includes('--report')) {
  const folds = 5;
  // Sets of one round (`ga` and `ka`) stay together: they were written with the same purpose.
  const partOf = args.includes('--by=set') ? (note) => note.set.slice(1) : (note) => note.to;
  const parts = [...new Set(notes.map(partOf))];
  const foldOf = new Map(parts.map((part, index) => [part, index % folds]));
  const results = [];
  for (let fold = 0; fold < folds; fold++) {
    const w = learn(
      samples.filter((sample) => foldOf.get(partOf(sample.note)) !== fold),
      { rounds: 160, whole: true },
    );
    for (let i = 0; i < samples.length; i++) {
      const sample = samples[i];
      if (foldOf.get(partOf(sample.note)) !== fold) continue;
      results.push({ note: sample.note, x: sample.x, p: scores(w, sample), variant: sample.variant });
    }
  }
  const full = results.filter((r) => r.variant === 0);
  for (const [name, variant] of [
    ['', 0],
    [' fewer fields', 1],
    [' no page', 2],
  ]) {
    const those = results.filter((r) => r.variant === variant);
    report(`all${name}`, those);
    for (const lang of ['de', 'en'])
      report(
        `${lang}${name}`,
        those.filter((r) => r.note.lang === lang),
      );
  }
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
  const { rows: learned, words } = learn(samples);
  const rows = classes.map(
    (name, c) => `  ${name}: [${learned[c].map((value) => Number(value.toFixed(2))).join(', ')}],`,
  );
  writeFileSync(
    join(root, 'src/core/rules/reading/weights.ts'),
    `// Written by \`npm run train\` from test/notes; one row for each class, in the order of featureNames.\nexport const weights = {\n${rows.join('\n')}\n} as const;\n`,
  );
  const written = (language) =>
    [...words]
      .filter(([stem]) => stem.startsWith(language))
      .map(([stem, steps]) => {
        const pairs = steps.flatMap((step, c) => (step === 0 ? [] : [`${classLetters[classes[c]]}${step}`]));
        return `${stem.slice(3)}${pairs.join('')}`;
      })
      .join(' ');
  const languages = [...new Set([...words.keys()].map((stem) => stem.slice(0, 2)))].sort();
  writeFileSync(
    join(root, 'src/core/rules/reading/word-weights.ts'),
    `// Written by \`npm run train\` from test/notes: what single words speak for, see learned-words.ts.\nexport const wordWeights = {\n${languages.map((language) => `  ${language}: '${written(language)}',\n`).join('')}} as const;\n`,
  );
  const w = learned;
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
