// What `npm run train` learns with: a linear model over measures and words, the same result for the same notes.

/** A quadratic penalty on every weight. */
const penalty = 0.0005;
/** The words that stand in notes to so many recipients are learned from: fewer say more of a person than of a fault. */
const fewestRecipients = 5;
/** A word may say so little against the measures: what it counts is held down as many times harder. */
const wordPenalty = 3;
/** So many pairs of word and class are kept, those with the most weight in the most notes. */
const keptPairs = 1800;

/**
 * `learn(samples, options)` → `{rows, words}`: a row of weights for each class, and by stem what each word counts for each
 * class, in steps. `scores(learned, sample)` → shares of belief, one a class.
 */
export function learnerFor({ featureNames, classes, signOf, wordStep }) {
  function scores({ rows, words }, { x, stems }) {
    const known = stems.flatMap((stem) => (words.has(stem) ? [words.get(stem)] : []));
    const raw = rows.map(
      (row, c) =>
        row.reduce((sum, w, i) => sum + w * x[i], 0) + known.reduce((sum, steps) => sum + steps[c] * wordStep, 0),
    );
    const most = Math.max(...raw);
    const exp = raw.map((value) => Math.exp(value - most));
    const total = exp.reduce((a, b) => a + b, 0);
    return exp.map((value) => value / total);
  }

  const signs = classes.map((name) => featureNames.map((feature) => signOf(name, feature)));
  const allowed = (value, sign) =>
    sign === '0' ? 0 : sign === '+' ? Math.max(0, value) : sign === '-' ? Math.min(0, value) : value;

  /** Words that are common enough, numbered. */
  function vocabularyOf(samples) {
    const people = new Map();
    for (const { stems, note } of samples)
      for (const stem of stems) {
        const seen = people.get(stem);
        if (seen) seen.add(note.to);
        else people.set(stem, new Set([note.to]));
      }
    const common = [...people].filter(([, seen]) => seen.size >= fewestRecipients).map(([stem]) => stem);
    return new Map(common.sort().map((stem, index) => [stem, index]));
  }

  const numbered = (stems, vocabulary) => stems.flatMap((stem) => (vocabulary.has(stem) ? [vocabulary.get(stem)] : []));

  /**
   * Multinomial logistic regression over measures and words with a quadratic penalty and, for measures, signs fixed by
   * meaning; Adam with projection. `allowedPairs`: the pairs of word and class that may count, all when absent.
   */
  function adjusted(samples, vocabulary, rounds, allowedPairs) {
    const F = featureNames.length;
    const C = classes.length;
    const N = samples.length;
    const V = vocabulary.size;
    const X = Float64Array.from(samples.flatMap((sample) => sample.x));
    const W = samples.map((sample) => Uint32Array.from(numbered(sample.stems, vocabulary)));
    const size = C * (F + V);
    const wordsFrom = C * F;
    const w = new Float64Array(size);
    const m = new Float64Array(size);
    const v = new Float64Array(size);
    const g = new Float64Array(size);
    const p = new Float64Array(C);
    const total = samples.reduce((sum, sample) => sum + sample.weight, 0);
    for (let round = 1; round <= rounds; round++) {
      g.fill(0);
      for (let n = 0; n < N; n++) {
        const at = n * F;
        const words = W[n];
        let most = -Infinity;
        for (let c = 0; c < C; c++) {
          let sum = 0;
          for (let i = 0; i < F; i++) sum += w[c * F + i] * X[at + i];
          for (let i = 0; i < words.length; i++) sum += w[wordsFrom + words[i] * C + c];
          p[c] = sum;
          if (p[c] > most) most = p[c];
        }
        let all = 0;
        for (let c = 0; c < C; c++) all += p[c] = Math.exp(p[c] - most);
        const { y, weight } = samples[n];
        for (let c = 0; c < C; c++) {
          const d = ((p[c] / all - (c === y ? 1 : 0)) * weight) / total;
          if (d <= 1e-8 && d >= -1e-8) continue;
          for (let i = 0; i < F; i++) g[c * F + i] += d * X[at + i];
          for (let i = 0; i < words.length; i++) g[wordsFrom + words[i] * C + c] += d;
        }
      }
      const rate = 0.15 / (1 + round / 80);
      for (let k = 0; k < size; k++) {
        const isWord = k >= wordsFrom;
        if (isWord && allowedPairs && !allowedPairs[k - wordsFrom]) continue;
        const held = isWord ? wordPenalty : k % F === 0 ? 0.1 : 1;
        const gradient = g[k] + held * penalty * w[k];
        m[k] = 0.9 * m[k] + 0.1 * gradient;
        v[k] = 0.999 * v[k] + 0.001 * gradient * gradient;
        const step = m[k] / (1 - 0.9 ** round) / (Math.sqrt(v[k] / (1 - 0.999 ** round)) + 1e-8);
        const next = w[k] - rate * step;
        w[k] = isWord ? next : allowed(next, signs[Math.floor(k / F)][k % F]);
      }
    }
    return w;
  }

  /** What `scores` needs: a row of weights for each class, and what each word counts for each class. */
  function learn(samples, { rounds = 220, whole = false } = {}) {
    const vocabulary = vocabularyOf(samples);
    const F = featureNames.length;
    const C = classes.length;
    let w = adjusted(samples, vocabulary, vocabulary.size === 0 || whole ? rounds : 120);
    if (vocabulary.size > 0 && !whole) {
      const often = new Float64Array(vocabulary.size);
      for (const { stems } of samples) for (const word of numbered(stems, vocabulary)) often[word]++;
      const weight = Array.from(
        { length: vocabulary.size * C },
        (_, k) => Math.abs(w[C * F + k]) * Math.sqrt(often[Math.floor(k / C)]),
      );
      const least = [...weight].sort((a, b) => b - a)[Math.min(keptPairs, weight.length) - 1];
      w = adjusted(
        samples,
        vocabulary,
        rounds,
        weight.map((value) => value > 0 && value >= least),
      );
    }
    const words = new Map();
    for (const [stem, index] of vocabulary) {
      // As they are written: whole steps, two digits at most.
      const steps = classes.map((_, c) => Math.max(-99, Math.min(99, Math.round(w[C * F + index * C + c] / wordStep))));
      if (steps.some((step) => step !== 0)) words.set(stem, steps);
    }
    return { rows: classes.map((_, c) => [...w.subarray(c * F, (c + 1) * F)]), words };
  }

  return { learn, scores };
}
