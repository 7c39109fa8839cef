import { useEffect, useRef } from 'react';
import { useVaultStatus } from './queries.ts';
import { t } from '../text/translate.ts';
import { closeUnlockRequest, requestUnlock, useUnlockRequest } from './unlock-request.ts';
import { Alert, Button, Group, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { onDemand } from '../kit/on-demand.tsx';

const UnlockModal = onDemand(async () => (await import('./unlock-modal.tsx')).UnlockModal);

/** While the vault is locked: shows that on every screen, and asks for the passphrase once at start. */
export function VaultGate() {
  const status = useVaultStatus().data;
  const request = useUnlockRequest();
  const isStart = useRef(true);
  const isLocked = status?.isLocked ?? false;

  useEffect(() => {
    if (!status || !isStart.current) return;
    isStart.current = false;
    if (status.isLocked) requestUnlock();
  }, [status]);

  return (
    <>
      {isLocked && (
        <div className="content-notices">
          <LockedAlert words={t('vault.locked')} />
        </div>
      )}
      {request && isLocked && (
        <UnlockModal
          onUnlocked={() => {
            closeUnlockRequest();
            request.onUnlocked?.();
          }}
          onClose={closeUnlockRequest}
        />
      )}
    </>
  );
}

/** Unobtrusive: a locked vault is not an error; the user wanted it. */
function LockedAlert({ words }: { words: string }) {
  return (
    <Alert
      color="gray"
      icon={<IconLock aria-hidden="true" />}
      styles={{ root: { borderColor: 'var(--line-strong)' } }}
    >
      <Group justify="space-between" gap="md">
        <Text size="sm" maw="75ch">
          {words}
        </Text>
        <Button size="xs" variant="default" onClick={() => requestUnlock()}>
          {t('common.unlock')}
        </Button>
      </Group>
    </Alert>
  );
}
