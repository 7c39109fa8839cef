import { describe, expect, it } from 'vitest';
import { readCases } from '../../cases/case-files.ts';
import { judgeCase } from '../../cases/judge-case.ts';

describe('a recorded OVHcloud answer', () => {
  it.each(readCases().map((each) => [each.file, each.title, each] as const))(
    'is read correctly: %s, %s',
    async (_, __, from) => {
      const verdicts = await judgeCase(from);
      expect(verdicts.length).toBeGreaterThan(0);
      for (const { claim, expected, seen } of verdicts)
        expect({ [claim]: seen }).toEqual({ [claim]: expected });
    },
  );
});
