import { expect, it } from 'vitest';
import { evidenceText } from '../../../../../renderer/restore-points/snapshot-links/evidence-text.ts';
import { t } from '../../../../../renderer/text/translate.ts';

const evidence = { nameFit: 'name', isYounger: false, isRefused: false } as const;

it.each([
  ['same', 'restorePoints.evidenceRegionSame'],
  ['other', 'restorePoints.evidenceRegionOther'],
  ['unknown', 'restorePoints.evidenceRegionUnknown'],
] as const)('shows where a snapshot is in relation to an instance: %s', (regionFit, id) => {
  expect(evidenceText({ ...evidence, regionFit })).toBe(
    `${t('restorePoints.evidenceNameMatches')} · ${t(id)}`,
  );
});
