import { Button, Group, Progress, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { AppError } from '../../shared/bridge/errors.ts';
import type { UpdateStatus } from '../../shared/updates/update.ts';
import { Ago } from '../kit/ago.tsx';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { updatePhaseText, wayToUpdate } from './update-text.ts';
import { settingField } from '../settings/single-settings.ts';
import { useCommand } from '../bridge/commands.ts';
import { useUpdateStatus } from './queries.ts';
import { t } from '../text/translate.ts';
import { SettingsSection } from '../kit/settings-section.tsx';
import styles from './update-settings.module.css';

/** The update feed. None by default. */
export function UpdateSettings() {
  const { data: status, error, refetch } = useUpdateStatus();
  return (
    <SettingsSection
      name="updates"
      title={t('updates.title')}
      meaning={
        status && (
          <>
            {t('updates.version', { version: status.version })} {wayToUpdate(status.kind)}
          </>
        )
      }
    >
      {error && <FailureAlert error={error} onRetry={() => void refetch()} />}
      {status && (
        <>
          <Feed key={status.feed} feed={status.feed} />
          {status.feed !== null && <Progression status={status} />}
        </>
      )}
    </SettingsSection>
  );
}

function Feed({ feed }: { feed: string | null }) {
  const [address, setAddress] = useState(feed ?? '');
  const setFeed = useCommand('update.setFeed');
  const save = (event: FormEvent) => {
    event.preventDefault();
    setFeed.mutate({ feed: address });
  };
  return (
    <form onSubmit={save}>
      <Group align="flex-end" gap="sm">
        <TextInput
          {...settingField('update-feed')}
          placeholder="https://updates.example.com/ovhcloud-inventory/"
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
          className={styles['update-feed']}
          spellCheck={false}
        />
        <Button
          type="submit"
          variant="default"
          loading={setFeed.isPending}
          disabled={address.trim() === '' || address === feed}
        >
          {t('updates.feedSave')}
        </Button>
        {feed !== null && (
          <Button
            variant="subtle"
            color="gray"
            onClick={() => setFeed.mutate({ feed: null })}
            disabled={setFeed.isPending}
          >
            {t('updates.feedRemove')}
          </Button>
        )}
      </Group>
      {setFeed.error && (
        <div className={styles['update-failure']}>
          <FailureAlert error={setFeed.error} />
        </div>
      )}
    </form>
  );
}

function Progression({ status }: { status: UpdateStatus }) {
  const { state, version, checkedAt } = status;
  const text = updatePhaseText(state, version);
  return (
    <div className={styles['update-progression']}>
      <output aria-live="polite">
        {text}
        {state.phase !== 'checking' && checkedAt !== null && (
          <Text size="sm" c="dimmed">
            {t('updates.lastCheck')} <Ago at={checkedAt} />
          </Text>
        )}
      </output>
      {state.phase === 'downloading' && (
        <Progress value={state.percent} aria-label={t('updates.downloadProgress')} w="100%" />
      )}
      {state.phase === 'failed' && (
        <FailureAlert error={new AppError(state.failure.code, state.failure)} />
      )}
      <Actions status={status} />
    </div>
  );
}

function Actions({ status: { state, isReplaceable } }: { status: UpdateStatus }) {
  const check = useCommand('update.check');
  const download = useCommand('update.download');
  const cancel = useCommand('update.cancel');
  const install = useCommand('update.install');
  const isBusy = state.phase === 'checking' || state.phase === 'downloading';
  const failure = check.error ?? download.error ?? install.error;
  return (
    <>
      <Group gap="sm">
        {state.phase === 'available' && isReplaceable && (
          <Button onClick={() => download.mutate(undefined)} loading={download.isPending}>
            {t('updates.download')}
          </Button>
        )}
        {state.phase === 'downloaded' && (
          <Button onClick={() => install.mutate(undefined)} loading={install.isPending}>
            {t('updates.install')}
          </Button>
        )}
        {isBusy ? (
          <Button variant="default" onClick={() => cancel.mutate(undefined)}>
            {t('common.cancel')}
          </Button>
        ) : (
          <Button variant="default" onClick={() => check.mutate(undefined)}>
            {t('updates.check')}
          </Button>
        )}
      </Group>
      {failure && <FailureAlert error={failure} />}
    </>
  );
}
