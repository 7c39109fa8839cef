import { Button, Group, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { RestorePointSourceSummary } from '../../../shared/restore-points/restore-point-source.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { useRestorePointSources } from './queries.ts';
import { settingsHeadingId } from '../../navigation/settings-address.ts';
import { settingId } from '../../settings/single-settings.ts';
import { t } from '../../text/translate.ts';
import { ControlPlaneModal } from './control-plane-modal.tsx';
import { DeleteSourceModal } from './delete-source-modal.tsx';
import { ReadStoreModal } from './read-store-modal.tsx';
import { RestorePointSourceEntry } from './source-entry.tsx';
import { StorePassphraseModal } from './store-passphrase-modal.tsx';
import settingsSectionStyles from '../../kit/settings-section.module.css';
import styles from './source-settings.module.css';

type Dialog =
  | { kind: 'read-store' }
  | { kind: 'add-control-plane' }
  | { kind: 'delete'; source: RestorePointSourceSummary }
  | { kind: 'secret'; source: RestorePointSourceSummary }
  | null;

/** Sources of restore points besides OVHcloud. */
export function RestorePointSourceSettings() {
  const sources = useRestorePointSources();
  const [dialog, setDialog] = useState<Dialog>(null);
  const close = () => setDialog(null);
  return (
    <section
      className={`panel ${settingsSectionStyles['settings-section']}`}
      aria-labelledby={settingsHeadingId('restore-point-sources')}
    >
      <div className={styles['point-sources-head']}>
        <div>
          <Title order={2} id={settingsHeadingId('restore-point-sources')}>
            {t('common.restorePointSources')}
          </Title>
          <Text c="dimmed" maw="75ch">
            {t('restorePoints.sourcesHelp')}
          </Text>
        </div>
        <Group gap="xs">
          <AddButton
            id={settingId('read-store')}
            label={t('restorePoints.readStore')}
            onClick={() => setDialog({ kind: 'read-store' })}
          />
          <AddButton
            id={settingId('add-control-plane')}
            label={t('restorePoints.addControlPlane')}
            onClick={() => setDialog({ kind: 'add-control-plane' })}
          />
        </Group>
      </div>
      {sources.error && (
        <FailureAlert error={sources.error} onRetry={() => void sources.refetch()} />
      )}
      {sources.data?.length === 0 && <Text c="dimmed">{t('restorePoints.sourcesEmpty')}</Text>}
      {sources.data && sources.data.length > 0 && (
        <ul className={settingsSectionStyles['choices']}>
          {sources.data.map((source) => (
            <RestorePointSourceEntry
              key={source.id}
              source={source}
              onSecret={() => setDialog({ kind: 'secret', source })}
              onDelete={() => setDialog({ kind: 'delete', source })}
            />
          ))}
        </ul>
      )}
      {dialog && <SourceDialog dialog={dialog} known={sources.data ?? []} onClose={close} />}
    </section>
  );
}

interface AddButtonProps {
  id: string;
  label: string;
  onClick: () => void;
}

function AddButton({ id, label, onClick }: AddButtonProps) {
  return (
    <Button
      id={id}
      variant="default"
      leftSection={<IconPlus size={16} aria-hidden="true" />}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}

interface SourceDialogProps {
  dialog: NonNullable<Dialog>;
  known: readonly RestorePointSourceSummary[];
  onClose: () => void;
}

function SourceDialog({ dialog, known, onClose }: SourceDialogProps) {
  if (dialog.kind === 'read-store') return <ReadStoreModal known={known} onClose={onClose} />;
  if (dialog.kind === 'add-control-plane') {
    return <ControlPlaneModal source={null} onClose={onClose} />;
  }
  const { source } = dialog;
  if (dialog.kind === 'delete') return <DeleteSourceModal source={source} onClose={onClose} />;
  return source.kind === 'plakar' ? (
    <StorePassphraseModal source={source} onClose={onClose} />
  ) : (
    <ControlPlaneModal source={source} onClose={onClose} />
  );
}
