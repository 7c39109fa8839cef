import { useState } from 'react';
import { isReference } from '../../../shared/secret-providers/rules/secret-reference.ts';
import type { SecretProviderSummary } from '../../../shared/secret-providers/secret-provider.ts';
import { providerProblems } from '../provider-text.ts';
import { useSecretCommand } from '../../bridge/commands.ts';
import { t } from '../../text/translate.ts';
import {
  emptyProvider,
  keyIdOf,
  problemsOf,
  type ProviderValues,
  secretFieldsIn,
  secretsOf,
  settingsOf,
  valuesOfProvider,
} from './provider-values.ts';
import { useProviderAnswer } from './use-provider-answer.ts';

/** State of the provider form: values, problems and main's answer. */
export function useProviderForm(provider: SecretProviderSummary | null) {
  const [values, setValues] = useState<ProviderValues>(() =>
    provider ? valuesOfProvider(provider) : emptyProvider(),
  );
  const [reference, setReference] = useState('');
  const [isDirty, setIsDirty] = useState(false);
  const answer = useProviderAnswer(secretFieldsIn(values)[0]);
  const { save, test, isSaving, isTesting } = useProviderRequests(provider);
  const hasStoredSecrets =
    provider !== null &&
    isSameSignIn(valuesOfProvider(provider), values) &&
    provider.credentials.state !== 'absent' &&
    !answer.isElsewhere;

  function change(changes: Partial<ProviderValues>) {
    setValues((was) => ({ ...was, ...changes }));
    setIsDirty(true);
    answer.forget();
  }

  /** The request if all required fields are filled in; otherwise marks the missing ones. */
  function checked(isTest: boolean) {
    answer.forget();
    const { name, ...found } = problemsOf(values, hasStoredSecrets);
    const isWrong = reference.trim() !== '' && !isReference(values.kind, reference);
    if (!isTest && name) found['name'] = name;
    if (isTest && isWrong) found['reference'] = t(providerProblems.reference);
    answer.showProblems(found);
    const settings = Object.keys(found).length === 0 ? settingsOf(values) : null;
    return settings && { settings, secrets: secretsOf(values), keyId: keyIdOf(values) };
  }

  async function sent<Answer>(request: Promise<Answer>): Promise<Answer | null> {
    try {
      return await request;
    } catch (thrown) {
      answer.showFailure(thrown);
      return null;
    }
  }

  return {
    ...answer,
    values,
    reference,
    isDirty,
    hasStoredSecrets,
    isSaving,
    isTesting,
    change,
    changeReference: (text: string) => {
      setReference(text);
      answer.forget();
    },
    save: async () => {
      const access = checked(false);
      return access && sent(save({ name: values.name.trim(), ...access }));
    },
    test: async () => {
      const access = checked(true);
      if (access) answer.showReport(await sent(test({ reference, ...access })));
    },
  };
}

/** Whether the stored secrets are the ones needed now. */
function isSameSignIn(stored: ProviderValues, now: ProviderValues): boolean {
  return stored.kind === now.kind && secretFieldsIn(stored)[0] === secretFieldsIn(now)[0];
}

export type ProviderForm = ReturnType<typeof useProviderForm>;

function useProviderRequests(provider: SecretProviderSummary | null) {
  const add = useSecretCommand('provider.add');
  const update = useSecretCommand('provider.update');
  const testing = useSecretCommand('provider.test');
  const providerId = provider?.id ?? null;
  type Saved = Parameters<typeof add.run>[0];
  type Tested = Omit<Parameters<typeof testing.run>[0], 'providerId'>;
  return {
    isSaving: add.isPending || update.isPending,
    isTesting: testing.isPending,
    save: (request: Saved) =>
      providerId === null ? add.run(request) : update.run({ ...request, providerId }),
    test: (request: Tested) => testing.run({ ...request, providerId }),
  };
}
