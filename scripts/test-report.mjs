// What a run of vitest left in its JSON report: how many passed, failed and were skipped, and what went wrong, a line each.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './bootstrap.mjs';

const firstLine = (text) =>
  String(text ?? '')
    .trim()
    .split('\n', 1)[0]
    .slice(0, 200);

/**
 * @param {string} path of the report
 * @param {number} code the run's exit code
 * @returns {{passed: number, failed: number, skipped: number, wrong: string[]}} A missing report is a failure, and so is
 *   a run whose every test passed and that failed by an error which belongs to none.
 */
export function readReport(path, code) {
  let report;
  try {
    report = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0, wrong: ['the run left no report'] };
  }
  const wrong = report.testResults.flatMap((file) => {
    const name = relative(root, file.name);
    const tests = file.assertionResults.filter(({ status }) => status === 'failed');
    if (tests.length > 0)
      return tests.map((test) => `${name}: ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`);
    return file.status === 'failed' ? [`${name}: outside its tests: ${firstLine(file.message)}`] : [];
  });
  if (code !== 0 && wrong.length === 0)
    wrong.push('an error outside every test; it stands above, under "Unhandled Errors"');
  return {
    passed: report.numPassedTests,
    failed: wrong.length,
    skipped: report.numPendingTests + report.numTodoTests,
    wrong,
  };
}
