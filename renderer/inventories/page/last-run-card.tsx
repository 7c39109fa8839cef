import { Button, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { AppError, type ErrorCode, type Failure } from '../../../shared/bridge/errors.ts';
import { mayMendInInventory, mayMendInProvider } from '../../../shared/sync/rules/remedies.ts';
import type { SyncRun } from '../../../shared/sync/sync-run.ts';
import { Ago } from '../../kit/ago.tsx';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { formatDuration } from '../../text/dates.ts';
import { notOfferedLines } from '../../plakar-apps/not-offered-text.ts';
import { formatCount } from '../../text/numbers.ts';
import { changesLabel, runLabel } from '../../sync/sync-text.ts';
import { t } from '../../text/translate.ts';
import inventoryPanelStyles from '../../kit/inventory-panel.module.css';
import styles from './last-run-card.module.css';

interface LastRunCardProps {
  run: SyncRun;
  onSettings: () => void;
  /** Absent while a sync runs. */
  onRetry?: (() => void) | undefined;
}

/** The last sync: result, duration and changes. */
export function LastRunCard({ run, onSettings, onRetry }: LastRunCardProps) {
  return (
    <section
      className={`panel ${inventoryPanelStyles['inventory-panel']}`}
      aria-labelledby="run-title"
    >
      <header className={inventoryPanelStyles['inventory-panel-head']}>
        <Title order={2} id="run-title">
          {t('common.lastSync')}
        </Title>
      </header>
      <div className={inventoryPanelStyles['inventory-panel-body']}>
        {run.failure && (
          <RunFailure failure={run.failure} onSettings={onSettings} onRetry={onRetry} />
        )}
        <dl className={styles['run-facts']}>
          <div>
            <dt>{t('inventories.runResult')}</dt>
            <dd>{runLabel(run.status)}</dd>
          </div>
          <div>
            <dt>
              {run.finishedAt === null ? t('inventories.runStarted') : t('inventories.runEnded')}
            </dt>
            <dd>
              <Ago at={run.finishedAt ?? run.startedAt} />
            </dd>
          </div>
          {run.finishedAt !== null && (
            <div>
              <dt>{t('inventories.runDuration')}</dt>
              <dd>{formatDuration(run.startedAt, run.finishedAt)}</dd>
            </div>
          )}
          <div>
            <dt>{t('inventories.runRequests')}</dt>
            <dd>{formatCount(run.requests)}</dd>
          </div>
          {run.failure === null && (
            <div>
              <dt>{t('common.resources')}</dt>
              <dd>{changesLabel(run)}</dd>
            </div>
          )}
        </dl>
        <NotOffered run={run} />
      </div>
    </section>
  );
}

/** Unobtrusive: nothing is missing, and nothing needs to be done. */
function NotOffered({ run: { notOffered } }: { run: SyncRun }) {
  if (notOffered.length === 0) return null;
  return (
    <div className={styles['run-not-offered']}>
      <Text size="sm" c="dimmed">
        {t('inventories.runNotOffered')}
      </Text>
      <ul>
        {notOfferedLines(notOffered).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

interface RunFailureProps extends Omit<LastRunCardProps, 'run'> {
  failure: Failure;
}

function RunFailure({ failure, onSettings, onRetry }: RunFailureProps) {
  return (
    <div className={styles['run-failure']}>
      <FailureAlert
        error={new AppError(failure.code, failure)}
        onRetry={onRetry}
        action={<Mending code={failure.code} onSettings={onSettings} />}
      />
      <Text size="sm" c="dimmed" mt="xs">
        {t('inventories.runFailedHelp')}
      </Text>
    </div>
  );
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
