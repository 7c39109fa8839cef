import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { failureTextOfKey, toFailure } from '../text/error-text.ts';
import { t } from '../text/translate.ts';
import { TechnicalReference } from './technical-reference.tsx';
import { requestAction } from '../navigation/requested-action.ts';

interface FailureAlertProps {
  error: unknown;
  onRetry?: (() => void) | undefined;
  /** Button that carries out the remedy, if the program can. */
  action?: ReactNode;
}

/** What happened, what to do, and in small type what to quote to support. */
export function FailureAlert({ error, onRetry, action }: FailureAlertProps) {
  const failure = toFailure(error);
  const { title, remedy } = failureTextOfKey(failure);
  const ownAction = failure.code === 'network.proxyAuthRequired' ? <ProxyLoginButton /> : action;
  return (
    <Alert
      role="alert"
      color="orange"
      variant="light"
      title={title}
      icon={<IconAlertTriangle aria-hidden="true" />}
    >
      <Stack gap="xs">
        <Text size="sm" maw="75ch">
          {remedy}
        </Text>
        <TechnicalReference {...failure} />
        {(onRetry || ownAction) && (
          <Group gap="xs">
            {ownAction}
            {onRetry && (
              <Button size="xs" variant="default" onClick={onRetry}>
                {t('kit.tryAgain')}
              </Button>
            )}
          </Group>
        )}
      </Stack>
    </Alert>
  );
}

/** Opens the proxy sign-in from a failure, and leaves the user's current work unchanged. */
function ProxyLoginButton() {
  return (
    <Button size="xs" variant="default" onClick={() => requestAction('proxyLogin')}>
      {t('kit.proxyCredentials')}
    </Button>
  );
}
