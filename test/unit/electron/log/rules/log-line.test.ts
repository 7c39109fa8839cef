import { describe, expect, it } from 'vitest';
import { logLine } from '../../../../../electron/log/rules/log-line.ts';
import { traceOf } from '../../../../../electron/log/rules/trace.ts';

describe('logLine', () => {
  it('writes the event and its facts', () => {
    const facts = {
      outcome: 'partial',
      requests: 12,
      failure: null,
      isOn: true,
      issues: ['a.b', 'c'],
    };
    expect(logLine('sync.ended', facts)).toBe(
      'sync.ended outcome=partial requests=12 failure=none isOn=true issues=a.b,c',
    );
    expect(logLine('a', { left: undefined, empty: [] })).toBe('a empty=none');
  });

  it('prevents values from starting a new line', () => {
    const forged = 'x\n2026-11-25T00:00:00.000Z error forged\u2028y';
    expect(logLine('a', { name: forged }).split(/[\n\u2028]/)).toHaveLength(1);
    const lines = logLine('a', { trace: `Error\r    at b\n${forged}` }).split('\n');
    expect(lines.slice(1).every((line) => line.startsWith('    '))).toBe(true);
  });

  it('truncates a long value', () => {
    expect(logLine('a', { name: 'x'.repeat(10_000) }).length).toBeLessThan(2100);
  });
});

describe('traceOf', () => {
  it('has the name, the frames and the causes, and no message', () => {
    const cause = Object.assign(new TypeError('planted cause'), { code: 'ENOENT' });
    const trace = traceOf(new RangeError('planted\n    message', { cause }));
    expect(trace).not.toContain('planted');
    expect(trace).toMatch(/^RangeError\n {4}at [\s\S]*\ncaused by TypeError ENOENT\n {4}at /);
  });

  it('gives only the type of a value that is not an error', () => {
    expect(traceOf('a secret')).toBe('string');
    expect(traceOf(null)).toBe('object');
  });

  it('rejects a name that could contain data', () => {
    const error = new Error('a');
    error.name = 'a secret';
    expect(traceOf(error)).toMatch(/^Error\n/);
  });
});
