import type { NextStep } from '../../shared/next-steps/next-step.ts';
import { listKindLabel } from '../text/kind-text.ts';
import { firstNames } from '../text/lists.ts';
import { formatBytes } from '../text/numbers.ts';
import { t } from '../text/translate.ts';

const shownKinds = 3;

/** What a step is about, in one sentence. */
export function stepText(step: NextStep): string {
  switch (step.kind) {
    case 'max-age':
      return step.days === null
        ? t('nextSteps.anyAge')
        : t('nextSteps.maxAge', { days: step.days });
    case 'missing-rights':
      return t('nextSteps.missingRights', {
        lists: firstNames(step.lists.map(listKindLabel), shownKinds),
      });
    case 'unprotected': {
      const { name, sizeBytes } = step.resource;
      return t('nextSteps.unprotected', { name, size: formatBytes(sizeBytes) });
    }
    case 'link-snapshots':
      return t('nextSteps.linkSnapshots', { count: step.count });
    case 'outside-copy':
      return t('nextSteps.outsideCopy');
  }
}
