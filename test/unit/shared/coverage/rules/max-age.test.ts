import { describe, expect, it } from 'vitest';
import { defaultCoveragePolicy } from '../../../../../shared/coverage/coverage.ts';
import {
  commonMaxAge,
  isMaxAgeUndecided,
  withMaxAge,
} from '../../../../../shared/coverage/rules/max-age.ts';
import { defaultSettings, Settings } from '../../../../../shared/settings/settings.ts';
import { anyAgePolicy } from '../../../../fakes/coverage.ts';

const mixed = { ...defaultCoveragePolicy, maxAgeDays: { compute: 7 } };

describe('the maximum age of all classes', () => {
  it('is known if it is the same, also if there is none', () => {
    expect(commonMaxAge(defaultCoveragePolicy)).toBe(30);
    expect(commonMaxAge(anyAgePolicy)).toBeNull();
    expect(commonMaxAge(mixed)).toBe('mixed');
    expect(commonMaxAge(withMaxAge(mixed, 12))).toBe(12);
    expect(withMaxAge(mixed, null)).toEqual(anyAgePolicy);
  });
});

describe('how old a restore point may be', () => {
  it('is 30 days until the user decides', () => {
    expect(commonMaxAge(defaultSettings.coverage)).toBe(30);
    expect(isMaxAgeUndecided(defaultSettings)).toBe(true);
    expect(isMaxAgeUndecided({ ...defaultSettings, isMaxAgeDecided: true })).toBe(false);
  });

  it('stays without limit in settings of earlier versions, which are undecided too', () => {
    const { isMaxAgeDecided: _, ...earlier } = { ...defaultSettings, coverage: anyAgePolicy };
    const opened = Settings.parse(earlier);
    expect(opened.coverage).toEqual(anyAgePolicy);
    expect(isMaxAgeUndecided(opened)).toBe(true);
  });

  it('was decided by anyone who set another age', () => {
    expect(isMaxAgeUndecided({ ...defaultSettings, coverage: mixed })).toBe(false);
  });
});
