import type { NextStep } from '../../shared/next-steps/next-step.ts';
import { listKindLabel } from '../text/kind-text.ts';
import { firstNames } from '../text/lists.ts';
import { formatBytes } from '../text/numbers.ts';
import { t } from '../text/translate.ts';

const shownKinds = 3;

/** What a step is about, in one sentence. */
export function stepText(step: NextStep): string {
  let text: string;
  switch (step.kind) {
    case 'max-age':
      text =
        step.days === null ? t('nextSteps.anyAge') : t('nextSteps.maxAge', { days: step.days });
      break;
    case 'missing-rights':
      text = t('nextSteps.missingRights', {
        lists: firstNames(step.lists.map(listKindLabel), shownKinds),
      });
      break;
    case 'unprotected': {
      const { name, sizeBytes } = step.resource;
      text = t('nextSteps.unprotected', { name, size: formatBytes(sizeBytes) });
      break;
    }
    case 'link-snapshots':
      text = t('nextSteps.linkSnapshots', { count: step.count });
      break;
    case 'outside-copy':
      text = t('nextSteps.outsideCopy');
      break;
  }
  return text;
}
