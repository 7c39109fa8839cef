import { Alert, Badge, Group, Stack, Text } from '@mantine/core';
import {
  IconAlertTriangle,
  IconDatabase,
  IconHelpCircle,
  IconKey,
  IconRefresh,
  IconSettings,
  IconServer2,
  IconTrash,
} from '@tabler/icons-react';
import { nameOfSource } from '../../../shared/restore-points/rules/source-name.ts';
import type { RestorePointSourceSummary } from '../../../shared/restore-points/restore-point-source.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { IconAction } from '../../kit/icon-action.tsx';
import { failureTextOfKey } from '../../text/error-text.ts';
import { formatInstant } from '../../text/dates.ts';
import { formatCount } from '../../text/numbers.ts';
import { useCommand } from '../../bridge/commands.ts';
import { TechnicalReference } from '../../kit/technical-reference.tsx';
import { t } from '../../text/translate.ts';
import settingsSectionStyles from '../../kit/settings-section.module.css';
import styles from './source-entry.module.css';

interface RestorePointSourceEntryProps {
  source: RestorePointSourceSummary;
  onSecret: () => void;
  onDelete: () => void;
}

/** A restore point source, its last reading, and why that failed if it did. */
export function RestorePointSourceEntry({
  source,
  onSecret,
  onDelete,
}: RestorePointSourceEntryProps) {
  const refresh = useCommand('restorePointSource.refresh');
  const { failure, isReading } = source;
  const name = nameOfSource(source);
  const isStore = source.kind === 'plakar';
  const KindIcon = isStore ? IconDatabase : IconServer2;
  return (
    <li
      className={`${settingsSectionStyles['choice']} ${settingsSectionStyles['point-source']}`}
      aria-busy={isReading}
    >
      <div className={settingsSectionStyles['point-source-line']}>
        <div className={settingsSectionStyles['choice-words']}>
          <div className={styles['point-source-title']}>
            <KindIcon size={18} aria-hidden="true" className={styles['point-source-kind']} />
            <Group gap="4px 8px">
              <Text fw={600} className="break-anywhere">
                {name}
              </Text>
              <Badge variant="light" color="gray" className={styles['point-source-badge']}>
                {isStore ? t('restorePoints.kindStore') : t('common.plakarControlPlane')}
              </Badge>
            </Group>
          </div>
          <Text c="dimmed">{readingText(source)}</Text>
          <Text c="dimmed">{isStore ? passphraseText(source) : apiKeyText(source)}</Text>
        </div>
        <SourceActions
          source={source}
          onRead={() => refresh.mutate({ sourceId: source.id })}
          onSecret={onSecret}
          onDelete={onDelete}
        />
      </div>
      {failure && !isReading && <NotRead source={source} failure={failure} />}
      {source.isRead && !failure && !isReading && !source.canTellNoVolume && (
        <NotAll source={source} />
      )}
      {refresh.error && <FailureAlert error={refresh.error} />}
    </li>
  );
}

function SourceActions({
  source,
  onRead,
  onSecret,
  onDelete,
}: RestorePointSourceEntryProps & { onRead: () => void }) {
  const name = nameOfSource(source);
  const isStore = source.kind === 'plakar';
  return (
    <Group gap={4} wrap="nowrap">
      <IconAction
        label={t('restorePoints.readNow', { source: name })}
        Icon={IconRefresh}
        isBusy={source.isReading}
        onClick={onRead}
      />
      <IconAction
        label={
          isStore
            ? t('restorePoints.changePassphrase', { source: name })
            : t('restorePoints.editSource', { source: name })
        }
        Icon={isStore ? IconKey : IconSettings}
        onClick={onSecret}
      />
      <IconAction
        label={t('restorePoints.removeSource', { source: name })}
        Icon={IconTrash}
        onClick={onDelete}
      />
    </Group>
  );
}

function NotRead({
  source,
  failure,
}: {
  source: RestorePointSourceSummary;
  failure: NonNullable<RestorePointSourceSummary['failure']>;
}) {
  const { title, remedy } = failureTextOfKey(failure);
  return (
    <Alert
      color="orange"
      variant="light"
      title={title}
      icon={<IconAlertTriangle aria-hidden="true" />}
    >
      <Stack gap="xs">
        <div>
          <Text maw="75ch">{remedy}</Text>
          <Text maw="75ch">
            {source.readAt === null
              ? t('restorePoints.neverReadHelp')
              : t('restorePoints.readFailedHelp', {
                  date: formatInstant(source.readAt),
                })}
          </Text>
        </div>
        <TechnicalReference {...failure} />
      </Stack>
    </Alert>
  );
}

/** Reports that the source was read but may have more restore points than it shows. */
function NotAll({ source }: { source: RestorePointSourceSummary }) {
  return (
    <div className={styles['point-source-note']}>
      <IconHelpCircle size={18} aria-hidden="true" />
      <Text maw="75ch">{notAllText(source)}</Text>
    </div>
  );
}

function notAllText({ kind, snapshotCount, ...source }: RestorePointSourceSummary): string {
  if (source.canTellNone) {
    return t('restorePoints.incompleteVolumes');
  }
  if (kind === 'plakar') {
    return t('restorePoints.incompleteStore');
  }
  if (snapshotCount === 0) {
    return t('restorePoints.incompleteNoSnapshot');
  }
  return 'canSeeAll' in source && source.canSeeAll
    ? t('restorePoints.incompleteControlPlane')
    : t('restorePoints.incompleteKey');
}

function readingText({
  isReading,
  readAt,
  snapshotCount,
  matchedCount,
}: RestorePointSourceSummary) {
  if (isReading) return t('restorePoints.reading');
  if (readAt === null) return t('restorePoints.notReadYet');
  return t('restorePoints.readSummary', {
    count: snapshotCount,
    matched: formatCount(matchedCount),
    date: formatInstant(readAt),
  });
}

function passphraseText({ credentials }: RestorePointSourceSummary): string {
  if (credentials.state === 'provided') return t('restorePoints.passphraseProvided');
  if (credentials.state === 'absent') return t('restorePoints.passphraseFromPlakar');
  if (credentials.state === 'memory') return t('restorePoints.passphraseMemory');
  if (credentials.state === 'locked') return t('restorePoints.passphraseLocked');
  if (credentials.state === 'unreadable') return t('restorePoints.passphraseUnreadable');
  return t('restorePoints.passphraseStored');
}

function apiKeyText({ credentials }: RestorePointSourceSummary): string {
  if (credentials.state === 'provided') return t('restorePoints.apiKeyProvided');
  if (credentials.state === 'absent') return t('restorePoints.apiKeyAbsent');
  if (credentials.state === 'memory') return t('restorePoints.apiKeyMemory');
  if (credentials.state === 'locked') return t('restorePoints.apiKeyLocked');
  if (credentials.state === 'unreadable') return t('restorePoints.apiKeyUnreadable');
  return t('restorePoints.apiKeyStored');
}
