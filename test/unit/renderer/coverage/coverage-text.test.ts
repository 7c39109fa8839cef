import { describe, expect, it } from 'vitest';
import { coverageHeadline, coverageSentence } from '../../../../renderer/coverage/coverage-text.ts';
import { t } from '../../../../renderer/text/translate.ts';

const counts = { protected: 4102, stale: 0, notProtected: 838, unknown: 0, excluded: 7 };

describe('coverageHeadline', () => {
  it('excludes excluded resources from the total', () => {
    expect(coverageHeadline(counts)).toBe(
      t('coverage.protectedShare', {
        share: '83%',
        protected: '4,102',
        total: '4,940',
      }),
    );
  });

  it('shows no zero for what could not be read', () => {
    expect(
      coverageHeadline({ protected: 0, stale: 0, notProtected: 0, unknown: 5, excluded: 0 }),
    ).toBe(t('coverage.protectionUnknown'));
  });

  it('has nothing to protect in an empty account', () => {
    expect(
      coverageHeadline({ protected: 0, stale: 0, notProtected: 0, unknown: 0, excluded: 2 }),
    ).toBe(t('coverage.nothingToProtect'));
  });
});

describe('coverageSentence', () => {
  it('gives all numbers to a screen reader', () => {
    const sentence = coverageSentence(counts);
    for (const part of [
      coverageHeadline(counts),
      t('coverage.notProtectedCount', { count: 838 }),
      t('coverage.unknownCount', { count: 0 }),
      t('coverage.excludedCount', { count: 7 }),
    ]) {
      expect(sentence).toContain(part);
    }
    expect(sentence).not.toContain(t('coverage.staleCount', { count: 0 }));
  });
});
