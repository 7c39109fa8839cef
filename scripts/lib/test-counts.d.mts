export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  flaky: number;
}

export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; skipped: number; flaky: number };
  errors: unknown[];
}

export function stageCounts(exitCode: number): Counts;
export function addCounts(first: Counts, second: Counts): Counts;
export function vitestCounts(report: VitestReport): Counts;
export function playwrightCounts(report: PlaywrightReport): Counts;
export function judgeRun(counts: Counts, exitCode: number): Counts;
