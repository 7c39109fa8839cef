import { expect, it } from 'vitest';
import { evidenceText } from '../../../../../renderer/restore-points/snapshot-links/evidence-text.ts';
import { t } from '../../../../../renderer/text/translate.ts';

const evidence = { nameFit: 'name', isYounger: false, isRefused: false } as const;

it.each([
  ['same', 'restorePoints.evidenceRegionSame'],
  ['other', 'restorePoints.evidenceRegionOther'],
  ['unknown', 'restorePoints.evidenceRegionUnknown'],
] as const)('says where a snapshot lies that an instance may have: %s', (regionFit, id) => {
  expect(evidenceText({ ...evidence, regionFit })).toBe(
    `${t('restorePoints.evidenceNameMatches')} · ${t(id)}`,
  );
});
