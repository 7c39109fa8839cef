import { describe, expect, it } from 'vitest';
import { coverageHeadline, coverageSentence } from '../../../../renderer/coverage/coverage-text.ts';

const figure = { protected: 4102, stale: 0, notProtected: 838, unknown: 0, excluded: 7 };

describe('coverageHeadline', () => {
  it('leaves excluded resources out of the total', () => {
    expect(coverageHeadline(figure)).toBe('83% protected, 4,102 of 4,940');
  });

  it('writes no zero for what could not be read', () => {
    expect(
      coverageHeadline({ protected: 0, stale: 0, notProtected: 0, unknown: 5, excluded: 0 }),
    ).toBe('Protection unknown');
  });

  it('has nothing to protect in an empty account', () => {
    expect(
      coverageHeadline({ protected: 0, stale: 0, notProtected: 0, unknown: 0, excluded: 2 }),
    ).toBe('Nothing to protect');
  });
});

describe('coverageSentence', () => {
  it('tells the whole figure to a screen reader', () => {
    expect(coverageSentence(figure)).toBe(
      '83% protected, 4,102 of 4,940; 838 not protected; 0 unknown; 7 excluded.',
    );
  });
});
