import { Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { NetworkDescription } from '../../shared/network/calls.ts';
import { failureText, toFailure } from '../text/error-text.ts';
import { useNetwork } from './queries.ts';
import { useSecretCommand } from '../bridge/commands.ts';
import { t } from '../text/words.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { FormModal } from '../kit/form-modal.tsx';
import { SecretInput } from '../kit/secret-input.tsx';

/** Who signs in at the proxy of this network, in place of what was entered before. */
export function ProxyLoginModal({ onClose }: { onClose: () => void }) {
  const network = useNetwork().data;
  if (!network) return null;
  return <ProxyLoginForm network={network} onClose={onClose} />;
}

interface ProxyLoginFormProps {
  network: NetworkDescription;
  onClose: () => void;
}

function ProxyLoginForm({ network, onClose }: ProxyLoginFormProps) {
  const [before] = useState(() => suggestion(network));
  const [proxy, setProxy] = useState(before.proxy);
  const [user, setUser] = useState(before.user);
  const [password, setPassword] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const save = useSecretCommand('network.setProxyLogin');
  const isComplete = [proxy, user, password].every((text) => text.trim() !== '');
  const missing = (text: string) => (isTried && text.trim() === '' ? t('This is needed.') : null);
  const isInvalid = error !== null && toFailure(error).code === 'network.invalidProxy';

  function submit() {
    setIsTried(true);
    setError(null);
    if (!isComplete) return;
    save.run({ proxy, user, password }).then(() => {
      onClose();
      notifications.show({
        color: 'green',
        message: t('The app signs in at the proxy from now on. Try again what it refused.'),
      });
    }, setError);
  }

  return (
    <FormModal
      title={t('Sign in at the proxy')}
      submitLabel={t('Save sign-in')}
      isSubmitting={save.isPending}
      isDirty={proxy !== before.proxy || user !== before.user || password !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm" c="dimmed">
        {t('Kept like the keys of your accounts, and told to this proxy alone.')}
      </Text>
      <TextInput
        label={t('Proxy')}
        placeholder="proxy.example.com:3128"
        aria-required
        spellCheck={false}
        value={proxy}
        onChange={(event) => setProxy(event.currentTarget.value)}
        error={isInvalid ? failureText(toFailure(error)).title : missing(proxy)}
      />
      <TextInput
        label={t('User name')}
        aria-required
        autoComplete="off"
        spellCheck={false}
        data-autofocus={before.proxy !== '' || undefined}
        value={user}
        error={missing(user)}
        onChange={(event) => setUser(event.currentTarget.value)}
      />
      <SecretInput
        label={t('Password')}
        isVerbatim
        aria-required
        value={password}
        error={missing(password)}
        onValueChange={setPassword}
      />
      {error !== null && !isInvalid && <FailureAlert error={error} />}
    </FormModal>
  );
}

/** What was entered before, or the first proxy that the system has for an account. */
function suggestion({ proxyLogin, proxies }: NetworkDescription) {
  const ofSystem = proxies.find(({ proxy }) => proxy !== null && proxy !== '?')?.proxy ?? '';
  return { proxy: proxyLogin.proxy ?? ofSystem, user: proxyLogin.user ?? '' };
}
