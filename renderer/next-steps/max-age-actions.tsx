import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { proposedMaxAgeDays } from '../../shared/coverage/coverage.ts';
import { withMaxAge } from '../../shared/coverage/rules/max-age.ts';
import { useCommand } from '../bridge/commands.ts';
import { useSettings } from '../settings/queries.ts';
import { t } from '../text/translate.ts';

/** Confirms how old restore points may be, or changes it. `days`: what is in effect; null: any age. */
export function MaxAgeActions({ days }: { days: number | null }) {
  const settings = useSettings().data;
  const update = useCommand('settings.update');
  const isPending = update.isPending || settings === undefined;
  const keep = () => update.mutate({ isMaxAgeDecided: true });

  function limit() {
    if (settings === undefined) return;
    const coverage = withMaxAge(settings.coverage, proposedMaxAgeDays);
    update.mutate({ coverage, isMaxAgeDecided: true });
  }

  return (
    <>
      {days === null ? (
        <>
          <Button size="compact-sm" variant="default" loading={isPending} onClick={limit}>
            {t('nextSteps.anyAgeLimit', { days: proposedMaxAgeDays })}
          </Button>
          <Button size="compact-sm" variant="default" disabled={isPending} onClick={keep}>
            {t('nextSteps.anyAgeKeep')}
          </Button>
        </>
      ) : (
        <Button size="compact-sm" variant="default" loading={isPending} onClick={keep}>
          {t('nextSteps.maxAgeKeep', { days })}
        </Button>
      )}
      <Button size="compact-sm" variant="default" component={Link} href="/settings">
        {t('nextSteps.maxAgeChange')}
      </Button>
    </>
  );
}
