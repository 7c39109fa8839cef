import { Button } from '@mantine/core';
import { requestAction } from '../navigation/requested-action.ts';
import { t } from '../text/words.ts';

/** Beside a failure: lets the user say who signs in at the proxy, and leaves what they were at as it is. */
export function ProxyLoginButton() {
  return (
    <Button size="xs" variant="default" onClick={() => requestAction('proxyLogin')}>
      {t('Sign in at the proxy…')}
    </Button>
  );
}
