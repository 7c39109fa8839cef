import { Button } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import { Link } from 'wouter';
import type { ErrorCode, Failure } from '../../../shared/bridge/errors.ts';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { mayMendInInventory, mayMendInProvider } from '../../../shared/sync/rules/remedies.ts';
import type { SyncIssue } from '../../../shared/sync/sync-run.ts';
import { BusyButton } from '../../kit/busy-button.tsx';
import { NoticeBar } from '../../kit/notice-bar.tsx';
import { TechnicalReference } from '../../kit/technical-reference.tsx';
import { notPermittedLines } from '../../sync/not-permitted.ts';
import { groupIssues } from '../../sync/issue-groups.ts';
import { failureText, failureTextOfKey } from '../../text/error-text.ts';
import { t } from '../../text/translate.ts';
import { IssueList } from './issue-list.tsx';
import styles from './sync-banner.module.css';

interface SyncBannerProps {
  inventory: InventorySummary;
  isStarting: boolean;
  areDetailsOpen: boolean;
  onDetails: (areOpen: boolean) => void;
  onSettings: () => void;
  onSync: () => void;
  onRetryFailed: () => void;
}

const icon = <IconAlertTriangle size={20} aria-hidden="true" />;

/** Why the last sync failed, or what it could not read; renders nothing if it completed. */
export function SyncBanner(props: SyncBannerProps) {
  const { lastRun, unreadLists } = props.inventory;
  if (lastRun?.failure) return <FailedSync {...props} failure={lastRun.failure} />;
  const issues = lastRun?.issues ?? [];
  if (issues.length === 0 && unreadLists === 0) return null;
  return <UnreadLists {...props} issues={issues} />;
}

function FailedSync(props: SyncBannerProps & { failure: Failure }) {
  const { inventory, failure, isStarting, onSettings, onSync } = props;
  const { title, remedy } = failureTextOfKey(failure);
  const isKnown = inventory.syncedAt !== null;
  return (
    <NoticeBar
      role="alert"
      icon={icon}
      title={title}
      actions={
        <>
          <Mending code={failure.code} onSettings={onSettings} />
          {inventory.progress === null && (
            <BusyButton size="xs" variant="default" loading={isStarting} onClick={onSync}>
              {t('kit.tryAgain')}
            </BusyButton>
          )}
        </>
      }
    >
      {isKnown ? t('inventories.runFailedHelp') : t('inventories.runFailedFirstHelp')} {remedy}
      <TechnicalReference {...failure} />
    </NoticeBar>
  );
}

function UnreadLists(props: SyncBannerProps & { issues: readonly SyncIssue[] }) {
  const { inventory, issues, isStarting, areDetailsOpen, onDetails, onRetryFailed } = props;
  const detailsId = useId();
  const Chevron = areDetailsOpen ? IconChevronDown : IconChevronRight;
  const count = Math.max(issues.length, inventory.unreadLists);
  return (
    <section aria-label={t('inventories.issuesTitle')}>
      <NoticeBar
        icon={icon}
        title={t('inventories.issuesCount', { count })}
        actions={
          <>
            {issues.length > 0 && (
              <Button
                size="xs"
                variant="subtle"
                color="gray"
                aria-expanded={areDetailsOpen}
                aria-controls={detailsId}
                leftSection={<Chevron size={14} aria-hidden="true" />}
                onClick={() => onDetails(!areDetailsOpen)}
              >
                {areDetailsOpen ? t('inventories.detailsHide') : t('inventories.detailsShow')}
              </Button>
            )}
            {inventory.progress === null && (
              <BusyButton size="xs" variant="default" loading={isStarting} onClick={onRetryFailed}>
                {t('inventories.retryFailed')}
              </BusyButton>
            )}
          </>
        }
        details={<div id={detailsId}>{areDetailsOpen && <IssueList issues={issues} />}</div>}
      >
        <NotPermitted inventory={inventory} />
        {causesOf(issues)} {retainedText(issues, count)}
      </NoticeBar>
    </section>
  );
}

/** Not permitted does not mean none. */
function NotPermitted({ inventory }: { inventory: InventorySummary }) {
  const lines = notPermittedLines(inventory);
  if (lines.length === 0) return null;
  return (
    <ul aria-label={t('inventories.notPermittedLabel')} className={styles['not-permitted']}>
      {lines.map(({ label, words }) => (
        <li key={label}>{t('common.nameAndState', { name: label, state: words })}</li>
      ))}
    </ul>
  );
}

/** The other causes, most lists first; the details have their remedies. */
function causesOf(issues: readonly SyncIssue[]): string {
  return groupIssues(issues)
    .filter(({ code }) => code !== 'ovh.notGranted')
    .map((group) => failureText(group).title)
    .join(' ');
}

/** A first sync has nothing from before. */
function retainedText(issues: readonly SyncIssue[], count: number): string {
  const known = issues.filter(({ knownSince }) => knownSince !== null);
  if (known.length === 0) return t('inventories.issuesNeverRead', { count });
  return known.length === issues.length
    ? t('inventories.issuesRetained')
    : t('inventories.issuesPartlyRetained');
}

function Mending({ code, onSettings }: { code: ErrorCode; onSettings: () => void }) {
  if (mayMendInInventory.has(code)) {
    return (
      <Button size="xs" variant="default" onClick={onSettings}>
        {t('inventories.settingsOpen')}
      </Button>
    );
  }
  if (!mayMendInProvider.has(code)) return null;
  return (
    <Button size="xs" variant="default" component={Link} href="/secret-providers">
      {t('inventories.secretProvidersOpen')}
    </Button>
  );
}
