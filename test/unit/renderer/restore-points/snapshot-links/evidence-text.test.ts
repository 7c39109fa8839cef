import { expect, it } from 'vitest';
import { evidenceText } from '../../../../../renderer/restore-points/snapshot-links/evidence-text.ts';

const evidence = { nameFit: 'name', isYounger: false, isRefused: false } as const;

it.each([
  ['same', 'the name fits · same region'],
  ['other', 'the name fits · another region: it would be a remote copy'],
  ['unknown', 'the name fits · region not known'],
] as const)('says where a snapshot lies that an instance may have: %s', (regionFit, expected) => {
  expect(evidenceText({ ...evidence, regionFit })).toBe(expected);
});
