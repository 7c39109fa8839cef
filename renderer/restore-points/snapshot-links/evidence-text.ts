import type {
  LinkEvidence,
  NameFit,
  RegionFit,
} from '../../../shared/restore-points/snapshot-link.ts';
import { type TextId, t } from '../../text/translate.ts';

const nameFits: Record<NameFit, TextId> = {
  name: 'restorePoints.evidenceNameMatches',
  part: 'restorePoints.evidenceNameContained',
  none: 'restorePoints.evidenceNameDiffers',
};

const regionFits: Record<RegionFit, TextId> = {
  same: 'restorePoints.evidenceRegionSame',
  other: 'restorePoints.evidenceRegionOther',
  unknown: 'restorePoints.evidenceRegionUnknown',
};

/** Evidence for and against a snapshot belonging to an instance, in a few words. */
export function evidenceText({ nameFit, regionFit, isYounger, isRefused }: LinkEvidence): string {
  const words: TextId[] = [nameFits[nameFit], regionFits[regionFit]];
  if (isYounger) words.push('restorePoints.evidenceTakenBefore');
  if (isRefused) words.push('restorePoints.evidenceRejected');
  return words.map((word) => t(word)).join(' · ');
}
