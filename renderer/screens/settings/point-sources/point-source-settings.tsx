import { Button, Group, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { PointSourceSummary } from '../../../../shared/model/point-source.ts';
import { FailureAlert } from '../../../components/failure-alert.tsx';
import { usePointSources } from '../../../ipc/point-source-queries.ts';
import { t } from '../../../words/words.ts';
import { AddStoreModal } from './add-store-modal.tsx';
import { DeleteSourceModal } from './delete-source-modal.tsx';
import { PointSourceEntry } from './point-source-entry.tsx';
import { StorePassphraseModal } from './store-passphrase-modal.tsx';

type Dialog =
  { kind: 'add' } | { kind: 'delete' | 'passphrase'; source: PointSourceSummary } | null;

/** Where restore points are read from beside OVHcloud. */
export function PointSourceSettings() {
  const sources = usePointSources();
  const [dialog, setDialog] = useState<Dialog>(null);
  const close = () => setDialog(null);
  return (
    <section className="panel settings-section" aria-labelledby="point-sources">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Title order={2} id="point-sources">
            {t('Restore point sources')}
          </Title>
          <Text c="dimmed" maw="75ch">
            {t(
              'OVHcloud’s own snapshots and backups are read by every sync. Add the plakar stores of this computer to count their snapshots too: each is read after a sync, and nothing is written to it.',
            )}
          </Text>
        </div>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          onClick={() => setDialog({ kind: 'add' })}
          className="settings-action"
        >
          {t('Add store')}
        </Button>
      </Group>
      {sources.error && (
        <FailureAlert error={sources.error} onRetry={() => void sources.refetch()} />
      )}
      {sources.data?.length === 0 && <Text c="dimmed">{t('No store is read yet.')}</Text>}
      {sources.data && sources.data.length > 0 && (
        <ul className="strengths">
          {sources.data.map((source) => (
            <PointSourceEntry
              key={source.id}
              source={source}
              onPassphrase={() => setDialog({ kind: 'passphrase', source })}
              onDelete={() => setDialog({ kind: 'delete', source })}
            />
          ))}
        </ul>
      )}
      {dialog?.kind === 'add' && <AddStoreModal known={sources.data ?? []} onClose={close} />}
      {dialog?.kind === 'passphrase' && (
        <StorePassphraseModal source={dialog.source} onClose={close} />
      )}
      {dialog?.kind === 'delete' && <DeleteSourceModal source={dialog.source} onClose={close} />}
    </section>
  );
}
