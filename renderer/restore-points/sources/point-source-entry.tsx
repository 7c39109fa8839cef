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
import type { PointSourceSummary } from '../../../shared/restore-points/point-source.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { IconAction } from '../../kit/icon-action.tsx';
import { failureTextOfKey } from '../../text/error-text.ts';
import { formatInstant } from '../../text/dates.ts';
import { formatCount } from '../../text/numbers.ts';
import { useCommand } from '../../bridge/commands.ts';
import { TechnicalReference } from '../../kit/technical-reference.tsx';
import { t } from '../../text/words.ts';
import settingsSectionStyles from '../../kit/settings-section.module.css';
import styles from './point-source-entry.module.css';

interface PointSourceEntryProps {
  source: PointSourceSummary;
  onSecret: () => void;
  onDelete: () => void;
}

/** A source, what was last read of it, and why it could not be read if it could not. */
export function PointSourceEntry({ source, onSecret, onDelete }: PointSourceEntryProps) {
  const refresh = useCommand('pointsource.refresh');
  const { failure, isReading } = source;
  const name = nameOfSource(source);
  const isStore = source.kind === 'plakar';
  const KindIcon = isStore ? IconDatabase : IconServer2;
  return (
    <li
      className={`${settingsSectionStyles['strength']} ${settingsSectionStyles['point-source']}`}
      aria-busy={isReading}
    >
      <div className={settingsSectionStyles['point-source-line']}>
        <div className={settingsSectionStyles['strength-words']}>
          <div className={styles['point-source-title']}>
            <KindIcon size={18} aria-hidden="true" className={styles['point-source-kind']} />
            <Group gap="4px 8px">
              <Text fw={600} className="break-anywhere">
                {name}
              </Text>
              <Badge variant="light" color="gray" className={styles['point-source-badge']}>
                {isStore ? t('plakar on this computer') : t('Plakar Control Plane')}
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
}: PointSourceEntryProps & { onRead: () => void }) {
  const name = nameOfSource(source);
  const isStore = source.kind === 'plakar';
  return (
    <Group gap={4} wrap="nowrap">
      <IconAction
        label={t('Read {source} now', { source: name })}
        Icon={IconRefresh}
        isBusy={source.isReading}
        onClick={onRead}
      />
      <IconAction
        label={
          isStore
            ? t('Change the passphrase of {source}', { source: name })
            : t('Change {source}', { source: name })
        }
        Icon={isStore ? IconKey : IconSettings}
        onClick={onSecret}
      />
      <IconAction
        label={t('Stop reading {source}', { source: name })}
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
  source: PointSourceSummary;
  failure: NonNullable<PointSourceSummary['failure']>;
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
              ? t('It was never read: what nothing else protects is unknown.')
              : t(
                  'What it showed on {date} is kept; what nothing else protects is unknown until it can be read.',
                  {
                    date: formatInstant(source.readAt),
                  },
                )}
          </Text>
        </div>
        <TechnicalReference {...failure} />
      </Stack>
    </Alert>
  );
}

/** It was read, and may still have more than it shows. */
function NotAll({ source }: { source: PointSourceSummary }) {
  return (
    <div className={styles['point-source-note']}>
      <IconHelpCircle size={18} aria-hidden="true" />
      <Text maw="75ch">{notAllText(source)}</Text>
    </div>
  );
}

function notAllText({ kind, snapshotCount, ...source }: PointSourceSummary): string {
  if (source.canTellNone) {
    return t(
      'Which volumes some snapshots of instances hold was not read: volumes that nothing else protects are unknown.',
    );
  }
  if (kind === 'plakar') {
    return t('It does not tell all that it has: what nothing else protects is unknown.');
  }
  if (snapshotCount === 0) {
    return t(
      'No snapshot is shown: there is none, or the key has no grant to see them. What nothing else protects is unknown.',
    );
  }
  return 'canSeeAll' in source && source.canSeeAll
    ? t(
        'Something is hidden or was refused, a store shows nothing, or some snapshots do not tell what they are of: what nothing else protects is unknown.',
      )
    : t(
        'The key may not see everything: what nothing else protects is unknown. Change it if nothing is hidden from it.',
      );
}

function readingText({ isReading, readAt, snapshotCount, matchedCount }: PointSourceSummary) {
  if (isReading) return t('Reading…');
  if (readAt === null) return t('Not read yet');
  return t(
    '{count, plural, one {# snapshot} other {# snapshots}}, {matched} of known resources; read on {date}',
    { count: snapshotCount, matched: formatCount(matchedCount), date: formatInstant(readAt) },
  );
}

function passphraseText({ credentials }: PointSourceSummary): string {
  if (credentials.state === 'provided') return t('Passphrase at a secret provider');
  if (credentials.state === 'absent') return t('Passphrase from plakar’s own configuration');
  if (credentials.state === 'memory') return t('Passphrase in memory until the app quits');
  if (credentials.state === 'locked') return t('Passphrase in the locked vault');
  if (credentials.state === 'unreadable')
    return t('Its passphrase cannot be opened: enter it again');
  return t('Passphrase kept in the vault');
}

function apiKeyText({ credentials }: PointSourceSummary): string {
  if (credentials.state === 'provided') return t('API key at a secret provider');
  if (credentials.state === 'absent') return t('Its API key is not stored: enter it again');
  if (credentials.state === 'memory') return t('API key in memory until the app quits');
  if (credentials.state === 'locked') return t('API key in the locked vault');
  if (credentials.state === 'unreadable') return t('Its API key cannot be opened: enter it again');
  return t('API key kept in the vault');
}
