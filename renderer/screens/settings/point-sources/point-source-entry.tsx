import { Alert, Badge, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconKey, IconRefresh, IconTrash } from '@tabler/icons-react';
import type { PointSourceSummary } from '../../../../shared/model/point-source.ts';
import { FailureAlert } from '../../../components/failure-alert.tsx';
import { IconAction } from '../../../components/icon-action.tsx';
import { failureTextOfKey } from '../../../format/error-text.ts';
import { formatInstant } from '../../../format/dates.ts';
import { formatCount } from '../../../format/numbers.ts';
import { useCommand } from '../../../ipc/queries.ts';
import { t } from '../../../words/words.ts';

interface PointSourceEntryProps {
  source: PointSourceSummary;
  onPassphrase: () => void;
  onDelete: () => void;
}

/** A store, what was last read of it, and why it could not be read if it could not. */
export function PointSourceEntry({ source, onPassphrase, onDelete }: PointSourceEntryProps) {
  const refresh = useCommand('pointsource.refresh');
  const { store, failure, isReading } = source;
  return (
    <li className="strength point-source" aria-busy={isReading}>
      <div className="point-source-line">
        <div className="strength-words">
          <Group gap="xs">
            <Text fw={600} className="break-anywhere">
              @{store}
            </Text>
            <Badge variant="light" color="gray">
              {t('plakar on this computer')}
            </Badge>
          </Group>
          <Text c="dimmed">{readingText(source)}</Text>
          <Text c="dimmed">{passphraseText(source)}</Text>
        </div>
        <Group gap={4} wrap="nowrap">
          <IconAction
            label={t('Read @{store} now', { store })}
            Icon={IconRefresh}
            isBusy={isReading}
            onClick={() => refresh.mutate({ sourceId: source.id })}
          />
          <IconAction
            label={t('Change the passphrase of @{store}', { store })}
            Icon={IconKey}
            onClick={onPassphrase}
          />
          <IconAction
            label={t('Stop reading @{store}', { store })}
            Icon={IconTrash}
            onClick={onDelete}
          />
        </Group>
      </div>
      {failure && !isReading && <NotRead source={source} failure={failure} />}
      {refresh.error && <FailureAlert error={refresh.error} />}
    </li>
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
    </Alert>
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
  if (credentials.state === 'absent') return t('Passphrase from plakar’s own configuration');
  if (credentials.state === 'memory') return t('Passphrase in memory until the app quits');
  if (credentials.state === 'locked') return t('Passphrase in the locked vault');
  if (credentials.state === 'unreadable')
    return t('Its passphrase cannot be opened: enter it again');
  return t('Passphrase kept in the vault');
}
