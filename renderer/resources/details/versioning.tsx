import { Button } from '@mantine/core';
import type { BucketVersioning, ResourceDetails } from '../../../shared/resources/resource.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { type TextId, t } from '../../text/translate.ts';
import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../bridge/client.ts';
import quietStyles from '../../kit/quiet.module.css';

const statusWords: Record<BucketVersioning, TextId> = {
  enabled: 'resources.versioningEnabled',
  suspended: 'resources.versioningSuspended',
  disabled: 'resources.versioningDisabled',
};

/** A bucket's known versioning, and a way to ask OVHcloud if the list did not report it. */
export function VersioningFact({ details }: { details: ResourceDetails }) {
  const { status, wasAsked, ask } = useVersioning(details);
  if (status !== null) return t(statusWords[status]);
  return (
    <>
      {t('resources.versioningNotReported')}{' '}
      {!wasAsked && (
        <Button
          variant="subtle"
          size="compact-xs"
          loading={ask.isPending}
          title={t('resources.versioningQueryHelp')}
          onClick={() => ask.mutate()}
        >
          {t('resources.versioningQuery')}
        </Button>
      )}
      {ask.error && <FailureAlert error={ask.error} onRetry={() => ask.mutate()} />}
    </>
  );
}

/** Explains that old versions are not a backup, if the bucket retains them. */
export function VersioningNote({ details }: { details: ResourceDetails }) {
  const { status } = useVersioning(details);
  if (status === null || status === 'disabled') return null;
  return (
    <p className={quietStyles['resource-quiet']}>
      {status === 'enabled'
        ? t('resources.versioningEnabledHelp')
        : t('resources.versioningSuspendedHelp')}
    </p>
  );
}

/**
 * Whether a bucket retains old versions. null: not reported. An answer to the user's request takes precedence over the
 * sync.
 */
function useVersioning({ inventoryId, resource }: ResourceDetails) {
  const client = useQueryClient();
  const { urn, versioning } = resource;
  const queryKey = ['versioning', inventoryId, urn];
  // Cached until the window closes; only `ask` fills it.
  const answered = useQuery<BucketVersioning | null>({
    queryKey,
    queryFn: skipToken,
    gcTime: Infinity,
  }).data;
  const ask = useMutation({
    mutationFn: () => call('versioning.ask', { inventoryId, urn }),
    onSuccess: ({ status }) => client.setQueryData(queryKey, status),
  });
  return { status: answered ?? versioning ?? null, wasAsked: answered !== undefined, ask };
}
