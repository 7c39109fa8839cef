import { describe, expect, it } from 'vitest';
import {
  addCounts,
  judgeRun,
  playwrightCounts,
  stageCounts,
  vitestCounts,
} from '../../../scripts/lib/test-counts.mjs';

const allGood = { passed: 3, failed: 0, skipped: 1, flaky: 0 };

describe('vitestCounts', () => {
  it('counts a test file that cannot be loaded as one failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
        { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
        { status: 'failed', assertionResults: [] },
      ],
    };
    expect(vitestCounts(report)).toEqual({ passed: 3, failed: 2, skipped: 3, flaky: 0 });
  });
});

describe('playwrightCounts', () => {
  it('counts flaky tests separately from those that passed immediately', () => {
    const stats = { expected: 5, unexpected: 1, skipped: 2, flaky: 1 };
    expect(playwrightCounts({ stats, errors: [] })).toEqual({
      passed: 5,
      failed: 1,
      skipped: 2,
      flaky: 1,
    });
  });

  it('counts an error outside the tests as a failure', () => {
    const stats = { expected: 5, unexpected: 0, skipped: 0, flaky: 0 };
    expect(playwrightCounts({ stats, errors: [{}] }).failed).toBe(1);
  });
});

describe('judgeRun', () => {
  it('does not change the counts of a good run and of a run with failed tests', () => {
    expect(judgeRun(allGood, 0)).toEqual(allGood);
    expect(judgeRun({ ...allGood, failed: 2 }, 1).failed).toBe(2);
  });

  it('counts one failure when the runner fails although no test did', () => {
    expect(judgeRun(allGood, 1).failed).toBe(1);
  });

  it('counts one failure when no test ran', () => {
    expect(judgeRun({ passed: 0, failed: 0, skipped: 4, flaky: 0 }, 0).failed).toBe(1);
  });
});

describe('stageCounts and addCounts', () => {
  it('counts a failed stage as one failure and a good one as nothing', () => {
    expect(addCounts(stageCounts(0), allGood)).toEqual(allGood);
    expect(addCounts(allGood, stageCounts(2))).toEqual({ ...allGood, failed: 1 });
  });
});
