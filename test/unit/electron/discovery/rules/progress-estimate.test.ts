import { describe, expect, it } from 'vitest';
import {
  nextEstimate,
  noEstimate,
  type ProgressFacts,
} from '../../../../../electron/discovery/rules/progress-estimate.ts';

const facts: ProgressFacts = {
  projectCount: 10,
  finishedProjects: 0,
  listCount: 100,
  finishedLists: 20,
  requests: 20,
  workedMs: 10_000,
  requestsBefore: null,
};

function after(...all: Partial<ProgressFacts>[]) {
  return all.reduce<typeof noEstimate>(
    (before, change) => nextEstimate(before, { ...facts, ...change }),
    noEstimate,
  );
}

describe('the known requests', () => {
  it('are those sent, and one for each list that is not finished', () => {
    expect(after({}).knownRequests).toBe(100);
  });

  it('are more if a list took more than one so far', () => {
    expect(after({ requests: 40 }).knownRequests).toBe(200);
  });

  it('are those of the last sync at first, and less of them with each finished project', () => {
    const requestsBefore = 500;
    expect(after({ requestsBefore }).knownRequests).toBe(500);
    expect(after({ requestsBefore, finishedProjects: 5 }).knownRequests).toBe(250);
    expect(after({ requestsBefore, finishedProjects: 10 }).knownRequests).toBe(100);
    expect(after({ requestsBefore, projectCount: null }).knownRequests).toBe(500);
  });
});

describe('the fraction', () => {
  it('never decreases when more lists are discovered', () => {
    const before = after({ requests: 60, finishedLists: 60 });
    expect(before.fraction).toBeCloseTo(0.6);
    const next = nextEstimate(before, {
      ...facts,
      requests: 61,
      finishedLists: 61,
      listCount: 900,
    });
    expect(next.knownRequests).toBe(900);
    expect(next.fraction).toBe(before.fraction);
  });

  it('is 0 until the projects are known, and 1 at the end', () => {
    expect(after({ projectCount: null }).fraction).toBe(0);
    expect(after({ requests: 100, finishedLists: 100 }).fraction).toBe(1);
  });

  it('of an account without lists is no error', () => {
    expect(after({ projectCount: 0, listCount: 0, finishedLists: 0, requests: 0 }).fraction).toBe(
      0,
    );
  });
});

describe('the time left', () => {
  it('follows from the requests so far', () => {
    expect(after({}).secondsLeft).toBe(40);
  });

  it('is not estimated from the first answers', () => {
    expect(after({ workedMs: 900 }).secondsLeft).toBeNull();
    expect(after({ requests: 2, finishedLists: 2 }).secondsLeft).toBeNull();
  });

  it('does not change with each report', () => {
    expect(after({}, { workedMs: 11_000, requests: 60, finishedLists: 60 }).secondsLeft).toBe(40);
  });

  it('approaches a new measurement instead of jumping to it', () => {
    const { secondsLeft } = after({}, { workedMs: 20_000 });
    // It expected 30 seconds, and measures 80.
    expect(secondsLeft).toBe(50);
  });
});
