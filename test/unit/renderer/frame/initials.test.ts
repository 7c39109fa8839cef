import { expect, it } from 'vitest';
import { initialsOf } from '../../../../renderer/frame/initials.ts';

it.each([
  ['Production', 'PR'],
  ['production europe', 'PE'],
  ['acme-data-staging', 'AS'],
  ['Customer 01', 'C01'],
  ['Customer 112', 'C12'],
  ['ab22558-ovh', 'AO'],
  ['prod2', 'P2'],
  ['2024', '24'],
  ['  Paris (Lyon) ', 'PL'],
  ['生产', '生产'],
  // A letter with its vowel sign.
  ['\u0939\u093F\u0928 \u0916\u093E', '\u0939\u093F\u0916\u093E'],
  ['🚀🚀', '🚀'],
  ['x', 'X'],
  ['', ''],
])('shortens “%s” to “%s”', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
