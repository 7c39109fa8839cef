import { Button, Group, Loader, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { attemptText, signatureHint } from './sign-in-text.ts';
import { BusyButton } from '../kit/busy-button.tsx';
import { visuallyHidden } from '../kit/visually-hidden.tsx';
import { rich, t } from '../text/translate.ts';
import type { InventoryDialog } from './use-inventory-dialog.ts';
import styles from './browser-sign-in.module.css';

type SignIn = InventoryDialog['signIn'];

interface ConnectButtonProps {
  signIn: SignIn;
  isDisabled: boolean;
  mark: { 'data-path': string };
}

/** Requests a consumer key with the application's two keys; missing keys are marked in their fields. */
export function ConnectButton({ signIn, isDisabled, mark }: ConnectButtonProps) {
  return (
    <BusyButton
      variant="light"
      size="xs"
      loading={signIn.isBeginning}
      aria-disabled={isDisabled}
      onClick={signIn.connect}
      {...mark}
    >
      {t('accounts.browserConnect')}
    </BusyButton>
  );
}

interface BrowserSignInStateProps {
  signIn: SignIn;
  onFailure: (error: unknown) => void;
}

/** State of a browser sign-in, if one was started. */
export function BrowserSignInState({ signIn, onFailure }: BrowserSignInStateProps) {
  const box = useRef<HTMLDivElement>(null);
  const { attempt } = signIn;
  const state = attempt?.state ?? null;

  useEffect(() => {
    // The buttons are replaced while focused; focus on the body would leave the dialog.
    if (state !== null && document.activeElement === document.body) box.current?.focus();
  }, [state]);

  return (
    <div ref={box} tabIndex={-1} className={styles['browser-sign-in']}>
      <output className={styles['browser-sign-in-words']}>
        {state === 'waiting' && <Loader size={14} aria-hidden="true" />}
        {state !== null && <Text size="sm">{attemptText(state)}</Text>}
      </output>
      {attempt?.state === 'waiting' && (
        <>
          {attempt.isSignatureRefused && (
            <Text size="sm" c="dimmed" aria-live="polite">
              {signatureHint()}
            </Text>
          )}
          <Group gap="xs">
            <Button variant="default" size="xs" onClick={() => signIn.reopen(onFailure)}>
              {t('accounts.browserReopen')}
            </Button>
            <Button variant="default" size="xs" onClick={signIn.forget}>
              {rich('accounts.browserCancel', { hidden: visuallyHidden })}
            </Button>
          </Group>
        </>
      )}
    </div>
  );
}
