import { Button } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../words/words.ts';
import { ProxyLoginModal } from './proxy-login-modal.tsx';

/** Beside a failure: lets the user say who signs in at the proxy, and leaves what they were at as it is. */
export function ProxyLoginButton() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setIsOpen(true)}>
        {t('Sign in at the proxy…')}
      </Button>
      {isOpen && <ProxyLoginModal onClose={() => setIsOpen(false)} />}
    </>
  );
}
