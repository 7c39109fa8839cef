import { describe, expect, it } from 'vitest';
import { readCases } from '../../cases/case-files.ts';
import { judgeCase } from '../../cases/judge-case.ts';

describe('an answer that OVHcloud was seen to give', () => {
  it.each(readCases().map((each) => [each.file, each.title, each] as const))(
    'is read as it should be: %s, %s',
    async (_, __, from) => {
      const verdicts = await judgeCase(from);
      expect(verdicts.length).toBeGreaterThan(0);
      for (const { claim, expected, seen } of verdicts)
        expect({ [claim]: seen }).toEqual({ [claim]: expected });
    },
  );
});
