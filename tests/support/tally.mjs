/** Adds up what the runners report, for the plain line at the end of `npm test`. */
import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

export const count = (passed = 0, failed = 0, skipped = 0) => ({ passed, failed, skipped });

/** @param {Count[]} counts @returns {Count} */
export function total(counts) {
  return counts.reduce((sum, each) => count(sum.passed + each.passed, sum.failed + each.failed, sum.skipped + each.skipped), count());
}

/** `tests: N passed, N failed, N skipped`: read by programs, so it never changes. @param {Count} sum */
export function closingLine({ passed, failed, skipped }) {
  return `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * A runner's own numbers. A runner that failed without naming a failing test (a file that does not load, a crash, no report at all)
 * counts as one failure, so that no red run looks green.
 * @param {string} file the JSON report
 * @param {number | null} code the runner's exit code
 * @param {(report: any) => Count} read
 */
export function reported(file, code, read) {
  const sum = existsSync(file) ? read(JSON.parse(readFileSync(file, "utf8"))) : count();
  return code !== 0 && sum.failed === 0 ? count(sum.passed, 1, sum.skipped) : sum;
}

/** vitest's JSON: a file that fails to load has no tests but is `failed`. */
export function fromVitest(report) {
  const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.every(({ status }) => status !== "failed"));
  return count(report.numPassedTests, report.numFailedTests + broken.length, report.numPendingTests + report.numTodoTests);
}

/** Playwright's JSON: a flaky test passed only on a retry, which is a failure here. */
export function fromPlaywright({ stats, errors = [] }) {
  return count(stats.expected, stats.unexpected + stats.flaky + errors.length, stats.skipped);
}
