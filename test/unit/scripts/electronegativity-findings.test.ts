import { describe, expect, it } from 'vitest';
import { compareFindings, findingsOf } from '../../../scripts/lib/electronegativity-findings.mjs';

describe('findingsOf', () => {
  it('names each finding of a file once', () => {
    const at = (uri: string) => [{ physicalLocation: { artifactLocation: { uri } } }];
    const results = [
      { ruleId: 'SANDBOX_JS_CHECK', locations: at('shell/a.ts') },
      { ruleId: 'SANDBOX_JS_CHECK', locations: at('shell/a.ts') },
      { ruleId: 'CSP_GLOBAL_CHECK', locations: at('file:///') },
    ];
    expect(findingsOf({ runs: [{ results }] })).toEqual([
      'SANDBOX_JS_CHECK shell/a.ts',
      'CSP_GLOBAL_CHECK',
    ]);
  });
});

describe('compareFindings', () => {
  it('reports unexplained findings, and explanations without a finding', () => {
    expect(compareFindings(['a', 'b'], ['b', 'c'])).toEqual({ unexplained: ['a'], gone: ['c'] });
  });
});
