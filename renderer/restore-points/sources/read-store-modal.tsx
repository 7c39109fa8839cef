import { Autocomplete, Text } from '@mantine/core';
import { useState } from 'react';
import type { RestorePointSourceSummary } from '../../../shared/restore-points/restore-point-source.ts';
import { StoreName } from '../../../shared/restore-points/restore-point-source.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { FormModal } from '../../kit/form-modal.tsx';
import { useUnlockFirst } from '../../vault/use-unlock-first.ts';
import { usePlakarDescription } from './queries.ts';
import { useProviders } from '../../secret-providers/queries.ts';
import { useSecretCommand } from '../../bridge/commands.ts';
import { t } from '../../text/translate.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { emptySecret, passphraseOf, isSecretEmpty, problemOfSecret } from './secret-draft.ts';

interface ReadStoreModalProps {
  known: readonly RestorePointSourceSummary[];
  onClose: () => void;
}

/** Adds a store of Plakar's configuration as a source: it is read, and nothing is added to Plakar. */
export function ReadStoreModal({ known, onClose }: ReadStoreModalProps) {
  const plakar = usePlakarDescription();
  const add = useSecretCommand('restorePointSource.add');
  const unlockFirst = useUnlockFirst();
  const providers = useProviders().data ?? [];
  const [store, setStore] = useState('');
  const [passphrase, setPassphrase] = useState(emptySecret);
  const [problem, setProblem] = useState<string | null>(null);
  const [secretProblem, setSecretProblem] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const taken = new Set(known.flatMap((each) => (each.kind === 'plakar' ? each.store : [])));
  const stores = plakar.data?.stores?.filter((name) => !taken.has(name)) ?? [];

  function save(name: string) {
    setError(null);
    add.run({ store: name, passphrase: passphraseOf(passphrase) }).then(onClose, setError);
  }

  function submit() {
    const name = StoreName.safeParse(store.replace(/^@/, ''));
    const wrongSecret = problemOfSecret(passphrase, providers);
    setProblem(name.success ? null : t('restorePoints.storeNameError'));
    setSecretProblem(wrongSecret);
    if (!name.success || wrongSecret !== null) return;
    if (isSecretEmpty(passphrase)) save(name.data);
    else unlockFirst(() => save(name.data));
  }

  return (
    <FormModal
      title={t('restorePoints.readStore')}
      submitLabel={t('restorePoints.readStore')}
      isSubmitting={add.isPending}
      isDirty={store !== '' || !isSecretEmpty(passphrase)}
      onSubmit={submit}
      onClose={onClose}
    >
      <Autocomplete
        label={t('common.store')}
        description={t('restorePoints.storeNameHelp')}
        data={stores}
        value={store}
        onChange={setStore}
        error={problem}
        data-autofocus
        maxLength={200}
      />
      {plakar.data?.stores === null && (
        <Text c="dimmed" className="break-anywhere">
          {t('restorePoints.storesEmpty', {
            folder: plakar.data.configFolder,
          })}
        </Text>
      )}
      <PassphraseField draft={passphrase} error={secretProblem} onChange={setPassphrase} />
      {error !== null && <FailureAlert error={error} />}
    </FormModal>
  );
}
