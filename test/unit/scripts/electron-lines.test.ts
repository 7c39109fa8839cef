import { describe, expect, it } from 'vitest';
import { isSupported } from '../../../scripts/lib/electron-lines.mjs';

describe('isSupported', () => {
  it.each([
    ['45.4.1', '45.4.1', true],
    ['45.4.1', '47.0.0', true],
    ['45.4.1', '48.0.0-beta.1', false],
    ['9.4.4', '12.0.0', false],
    // A newer one than npm's latest.
    ['46.0.0', '45.9.9', true],
  ])('of %s with %s as the newest: %s', (version, newest, expected) => {
    expect(isSupported(version, newest)).toBe(expected);
  });
});
