import type {
  LinkEvidence,
  NameFit,
  RegionFit,
} from '../../../shared/restore-points/snapshot-link.ts';
import { type Message, t } from '../../text/words.ts';

const nameFits: Record<NameFit, Message> = {
  name: 'the name fits',
  part: 'the instance’s name is in it',
  none: 'another name',
};

const regionFits: Record<RegionFit, Message> = {
  same: 'same region',
  other: 'another region: it would be a remote copy',
  unknown: 'region not known',
};

/** What speaks for and against a snapshot being of an instance, in a few words. */
export function evidenceText({ nameFit, regionFit, isYounger, isRefused }: LinkEvidence): string {
  const words: Message[] = [nameFits[nameFit], regionFits[regionFit]];
  if (isYounger) words.push('taken before the instance was created');
  if (isRefused) words.push('you said it is not of it');
  return words.map((word) => t(word)).join(' · ');
}
