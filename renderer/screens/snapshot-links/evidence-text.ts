import type { LinkEvidence, NameFit } from '../../../shared/model/snapshot-link.ts';
import { type Message, t } from '../../words/words.ts';

const nameFits: Record<NameFit, Message> = {
  name: 'the name fits',
  part: 'the instance’s name is in it',
  none: 'another name',
};

/** What speaks for and against a snapshot being of an instance, in a few words. */
export function evidenceText({
  nameFit,
  isSameRegion,
  isYounger,
  isRefused,
}: LinkEvidence): string {
  const words: Message[] = [nameFits[nameFit], isSameRegion ? 'same region' : 'another region'];
  if (isYounger) words.push('taken before the instance was created');
  if (isRefused) words.push('you said it is not of it');
  return words.map((word) => t(word)).join(' · ');
}
