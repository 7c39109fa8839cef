const NOTHING = { passed: 0, failed: 0, skipped: 0, flaky: 0 };

/** Counts for a stage that has no tests of its own, or left no report. */
export function stageCounts(exitCode) {
  return { ...NOTHING, failed: exitCode === 0 ? 0 : 1 };
}

export function addCounts(first, second) {
  return Object.fromEntries(
    Object.keys(NOTHING).map((key) => [key, (first[key] ?? 0) + (second[key] ?? 0)]),
  );
}

/** Parses Vitest's JSON report. A test file that cannot be loaded counts as one failure. */
export function vitestCounts(report) {
  const brokenFiles = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
    flaky: 0,
  };
}

/** Parses Playwright's JSON report. Its errors are failures outside tests, such as a broken file. */
export function playwrightCounts(report) {
  const { expected, unexpected, skipped, flaky } = report.stats;
  return { passed: expected, failed: unexpected + report.errors.length, skipped, flaky };
}

/**
 * Reconciles the counts of a test run with its exit code: a failed run without a failed test, and a run without tests,
 * count as one failure.
 */
export function judgeRun(counts, exitCode) {
  const ran = counts.passed + counts.failed + counts.flaky;
  const isFailure = exitCode !== 0 || ran === 0;
  return isFailure && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
