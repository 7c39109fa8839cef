import { Link } from 'wouter';
import { restorePointListsOf } from '../../../shared/resources/lists.ts';
import { nameOfSource } from '../../../shared/restore-points/rules/source-name.ts';
import type { RestorePointSourceSummary } from '../../../shared/restore-points/restore-point-source.ts';
import type { ResourceDetails, ResourceKind } from '../../../shared/resources/resource.ts';
import { formatInstant } from '../../text/dates.ts';
import { failureText } from '../../text/error-text.ts';
import { protectionLabel } from '../../text/status-text.ts';
import { useRestorePointSources } from '../../restore-points/sources/queries.ts';
import { settingsAddress } from '../../navigation/settings-address.ts';
import { useInventories } from '../../inventories/queries.ts';
import { rich, t } from '../../text/translate.ts';
import styles from './unknown-reason.module.css';
import { listKindLabel } from '../../text/kind-text.ts';
import { listOf } from '../../text/lists.ts';

/** Explains that there may be restore points, or more of them (unknown is not none), why, and what was known before. */
export function UnknownReason({ details }: { details: ResourceDetails }) {
  const isNoneKnown = details.restorePoints.length === 0;
  return (
    <p className={styles['resource-unknown']}>
      <strong>
        {isNoneKnown ? t('resources.unknownNoneKnown') : t('resources.unknownSomeKnown')}
      </strong>{' '}
      <UnreadLists details={details} />
      <UnreadSources kind={details.resource.kind} />
      <LastKnown details={details} />
    </p>
  );
}

/** What OVHcloud's lists leave unknown. */
function UnreadLists({ details }: { details: ResourceDetails }) {
  const { inventoryId, projectName, resource } = details;
  const inventory = useInventories().data?.find(({ id }) => id === inventoryId);
  const kinds = restorePointListsOf(resource.kind);
  const issue = inventory?.lastRun?.issues.find(
    ({ list }) =>
      kinds.includes(list.kind) &&
      (list.projectId === null || list.projectId === resource.projectId) &&
      (list.resourceUrn === undefined || list.resourceUrn === resource.urn),
  );
  if (!issue) return null;
  return (
    <>
      {rich('resources.unknownListUnread', {
        kind: listKindLabel(issue.list.kind),
        project: <bdi>{projectName}</bdi>,
      })}{' '}
      {failureText({ code: issue.code }).title}{' '}
      <Link href={`/inventories/${inventoryId}`}>{t('resources.unknownShowSync')}</Link>{' '}
    </>
  );
}

/** Sources that may have restore points of any resource, and were not read completely. */
function UnreadSources({ kind }: { kind: ResourceKind }) {
  const sources = useRestorePointSources().data ?? [];
  const unread = sources.filter(({ isRead, failure }) => !isRead || failure);
  const canTell = kind === 'volume' ? 'canTellNoVolume' : 'canTellNone';
  const partial = sources.filter((source) => !unread.includes(source) && !source[canTell]);
  if (unread.length === 0 && partial.length === 0) return null;
  return (
    <>
      {unread.length > 0 && t('resources.sourcesUnread', { stores: namesOf(unread) })}{' '}
      {partial.length > 0 && t('resources.sourcesIncomplete', { sources: namesOf(partial) })}{' '}
      <Link href={settingsAddress('restore-point-sources')}>
        {t('resources.unknownShowSources')}
      </Link>{' '}
    </>
  );
}

function namesOf(sources: readonly RestorePointSourceSummary[]): string {
  return listOf(sources.map(nameOfSource));
}

function LastKnown({
  details: { protection, lastKnown, lastKnownAt },
}: {
  details: ResourceDetails;
}) {
  if (protection !== 'unknown' || lastKnown === null || lastKnownAt === null) return null;
  return t('resources.unknownLastStatus', {
    date: formatInstant(lastKnownAt),
    state: protectionLabel(lastKnown),
  });
}
