import { Checkbox, NumberInput, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { CoveragePolicy } from '../../../shared/model/coverage.ts';
import type { ResourceClass } from '../../../shared/model/resource.ts';
import { BusyButton } from '../../components/busy-button.tsx';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { classLabel } from '../../format/status-text.ts';
import { useCommand } from '../../ipc/queries.ts';
import { useSettings } from '../../ipc/settings-queries.ts';
import { t } from '../../words/words.ts';

/** The classes that this product fills. */
const classes: readonly ResourceClass[] = [
  'block-storage',
  'compute',
  'database',
  'object-storage',
];
const maxDays = 3650;

/** What counts as protection. */
export function CoverageSettings() {
  const settings = useSettings();
  return (
    <section className="panel settings-section" aria-labelledby="what-counts">
      <div>
        <Title order={2} id="what-counts">
          {t('What counts as protection')}
        </Title>
        <Text c="dimmed" maw="75ch">
          {t('Every figure says by which of these it was counted.')}
        </Text>
      </div>
      {settings.error && (
        <FailureAlert error={settings.error} onRetry={() => void settings.refetch()} />
      )}
      {settings.data && (
        <PolicyForm key={JSON.stringify(settings.data.coverage)} policy={settings.data.coverage} />
      )}
    </section>
  );
}

/** Days by class; an empty text: any age. */
type Days = Partial<Record<ResourceClass, number | string>>;

function PolicyForm({ policy }: { policy: CoveragePolicy }) {
  const update = useCommand('settings.update');
  const [days, setDays] = useState<Days>(policy.maxAgeDays);
  const save = (coverage: CoveragePolicy) => update.mutate({ coverage });
  return (
    <form
      className="coverage-policy"
      onSubmit={(event) => {
        event.preventDefault();
        save({ ...policy, maxAgeDays: agesOf(days) });
      }}
    >
      <Checkbox
        label={t('Count OVHcloud’s own snapshots and backups')}
        description={t(
          'They are kept in the same account: whoever deletes a project, or has its keys, deletes them too.',
        )}
        checked={policy.countsProviderPoints}
        onChange={(event) => save({ ...policy, countsProviderPoints: event.currentTarget.checked })}
      />
      <fieldset className="coverage-ages">
        <legend>{t('The newest restore point may be this old, in days')}</legend>
        {classes.map((each) => (
          <NumberInput
            key={each}
            label={classLabel(each)}
            placeholder={t('Any age')}
            value={days[each] ?? ''}
            onChange={(value) => setDays({ ...days, [each]: value })}
            min={1}
            max={maxDays}
            allowDecimal={false}
            clampBehavior="blur"
          />
        ))}
      </fieldset>
      {update.error && <FailureAlert error={update.error} />}
      <div>
        <BusyButton type="submit" variant="default" loading={update.isPending}>
          {t('Save ages')}
        </BusyButton>
      </div>
    </form>
  );
}

function agesOf(days: Days): CoveragePolicy['maxAgeDays'] {
  return Object.fromEntries(
    classes.flatMap((each) => {
      const age = Number(days[each] ?? '');
      return age >= 1 ? [[each, Math.min(maxDays, Math.round(age))]] : [];
    }),
  );
}
