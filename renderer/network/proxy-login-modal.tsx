import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { notify } from '../kit/notify.ts';
import type { NetworkDescription } from '../../shared/network/calls.ts';
import { failureText, toFailure } from '../text/error-text.ts';
import { useNetwork } from './queries.ts';
import { useSecretCommand } from '../bridge/commands.ts';
import { type TextId, t } from '../text/translate.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { FormModal } from '../kit/form-modal.tsx';
import { SecretInput } from '../kit/secret-input.tsx';

/** Enters the proxy sign-in of this network, replacing the previous one. */
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
  const [login, setLogin] = useState({ ...before, password: '' });
  const [isTried, setIsTried] = useState(false);
  const { proxy, user, password } = login;
  const { save, error, isSaving } = useSaving(onClose);
  const isComplete = [proxy, user, password].every((text) => text.trim() !== '');
  const missing = (text: string, problem: TextId) =>
    isTried && text.trim() === '' ? t(problem) : null;
  const change = (changes: Partial<typeof login>) => setLogin({ ...login, ...changes });
  const isInvalid = error !== null && toFailure(error).code === 'network.invalidProxy';

  function submit() {
    setIsTried(true);
    save(isComplete ? login : null);
  }

  return (
    <FormModal
      title={t('network.proxyLoginTitle')}
      submitLabel={t('network.proxyLoginSave')}
      isSubmitting={isSaving}
      isDirty={proxy !== before.proxy || user !== before.user || password !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm" c="dimmed">
        {t('network.proxyLoginStorageHelp')}
      </Text>
      <TextInput
        label={t('network.proxy')}
        placeholder="proxy.example.com:3128"
        aria-required
        spellCheck={false}
        value={proxy}
        onChange={(event) => change({ proxy: event.currentTarget.value })}
        error={
          isInvalid ? failureText(toFailure(error)).title : missing(proxy, 'network.proxyMissing')
        }
      />
      <TextInput
        label={t('common.userName')}
        aria-required
        autoComplete="off"
        spellCheck={false}
        data-autofocus={before.proxy !== '' || undefined}
        value={user}
        error={missing(user, 'network.userNameMissing')}
        onChange={(event) => change({ user: event.currentTarget.value })}
      />
      <SecretInput
        label={t('common.password')}
        isVerbatim
        aria-required
        value={password}
        error={missing(password, 'network.passwordMissing')}
        onValueChange={(typed) => change({ password: typed })}
      />
      {error !== null && !isInvalid && <FailureAlert error={error} />}
    </FormModal>
  );
}

function useSaving(onSaved: () => void) {
  const [error, setError] = useState<unknown>(null);
  const { run, isPending } = useSecretCommand('network.setProxyLogin');

  /** null: the input cannot be saved yet; clears the earlier error. */
  function save(login: Parameters<typeof run>[0] | null) {
    setError(null);
    if (login === null) return;
    run(login).then(() => {
      onSaved();
      notify({
        color: 'green',
        message: t('network.proxyLoginSaveDone'),
      });
    }, setError);
  }

  return { save, error, isSaving: isPending };
}

/** The previous proxy, or the first system proxy for an account. */
function suggestion({ proxyLogin, proxies }: NetworkDescription) {
  const ofSystem = proxies.find(({ proxy }) => proxy !== null && proxy !== '?')?.proxy ?? '';
  return { proxy: proxyLogin.proxy ?? ofSystem, user: proxyLogin.user ?? '' };
}
