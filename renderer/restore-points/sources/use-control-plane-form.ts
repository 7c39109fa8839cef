import { useState } from 'react';
import {
  type ControlPlaneInput,
  ControlPlaneInput as ControlPlaneShape,
  type ControlPlaneReport,
  type RestorePointSourceSummary,
} from '../../../shared/restore-points/restore-point-source.ts';
import { cleanPastedKey, isKeyText } from '../../../shared/accounts/key-text.ts';
import type { SecretProviderSummary } from '../../../shared/secret-providers/secret-provider.ts';
import { useUnlockFirst } from '../../vault/use-unlock-first.ts';
import { useProviders } from '../../secret-providers/queries.ts';
import { useSecretCommand } from '../../bridge/commands.ts';
import { t } from '../../text/translate.ts';
import { draftOfSource, apiKeyOf, problemOfSecret, type SecretDraft } from './secret-draft.ts';

export type ControlPlaneSummary = Extract<RestorePointSourceSummary, { kind: 'control-plane' }>;

interface Values {
  address: string;
  organisationId: string;
  apiKey: SecretDraft;
  canSeeAll: boolean;
}

type Problems = Partial<Record<'address' | 'organisationId' | 'apiKey', string>>;

export type ControlPlaneForm = ReturnType<typeof useControlPlaneForm>;

/** The form of a Control Plane: a new one, or an existing `source`. */
export function useControlPlaneForm(source: ControlPlaneSummary | null, onSaved: () => void) {
  const [values, setValues] = useState(() => valuesOf(source));
  const [problems, setProblems] = useState<Problems>({});
  const [error, setError] = useState<unknown>(null);
  const [report, setReport] = useState<ControlPlaneReport | null>(null);
  const add = useSecretCommand('controlPlane.add');
  const update = useSecretCommand('controlPlane.update');
  const check = useSecretCommand('controlPlane.check');
  const providers = useProviders().data ?? [];
  const unlockFirst = useUnlockFirst();

  const mayKeep =
    source?.keySource.kind === 'vault' &&
    source.credentials.state !== 'absent' &&
    addressOf(values.address) === source.address;

  function change(next: Partial<Values>) {
    setValues({ ...values, ...next });
    setProblems(Object.fromEntries(Object.entries(problems).filter(([key]) => !(key in next))));
    setError(null);
    setReport(null);
  }

  /** null: invalid; the fields show why. */
  function input(): ControlPlaneInput | null {
    const read = readForm(values, mayKeep, providers);
    setProblems(read.problems);
    setError(null);
    setReport(null);
    return read.input;
  }

  function submit() {
    const meant = input();
    if (meant === null) return;
    unlockFirst(() => {
      const saved =
        source === null ? add.run(meant) : update.run({ sourceId: source.id, ...meant });
      saved.then(onSaved, setError);
    });
  }

  function look() {
    const meant = input();
    if (meant === null) return;
    unlockFirst(() => {
      check.run({ sourceId: source?.id ?? null, ...meant }).then(setReport, setError);
    });
  }

  return {
    values,
    problems,
    error,
    report,
    mayKeep,
    isSubmitting: add.isPending || update.isPending,
    isChecking: check.isPending,
    isDirty: JSON.stringify(values) !== JSON.stringify(valuesOf(source)),
    change,
    submit,
    look,
  };
}

/** Parses the form, or returns its problems. `mayKeep`: an empty key means the stored one. */
function readForm(
  { address, organisationId, apiKey, canSeeAll }: Values,
  mayKeep: boolean,
  providers: readonly SecretProviderSummary[],
): { input: ControlPlaneInput | null; problems: Problems } {
  const problems: Problems = {};
  const parsedAddress = addressOf(address);
  if (parsedAddress === null) problems.address = t('restorePoints.addressError');
  const organisation = organisationOf(organisationId);
  if (organisation === null) {
    problems.organisationId = t('restorePoints.organisationError');
  }
  const wrong =
    apiKey.kind === 'typed'
      ? problemOfKey(apiKey.text, mayKeep)
      : problemOfSecret(apiKey, providers);
  if (wrong !== null) problems.apiKey = wrong;
  if (parsedAddress === null || organisation === null || wrong !== null)
    return { input: null, problems };
  const input = {
    address: parsedAddress,
    organisationId: organisation,
    canSeeAll,
    apiKey: apiKeyOf(apiKey),
  };
  return { input, problems };
}

function problemOfKey(text: string, mayKeep: boolean): string | null {
  const key = cleanPastedKey(text);
  if (key === '') return mayKeep ? null : t('restorePoints.apiKeyMissing');
  return isKeyText(key) ? null : t('restorePoints.apiKeyError');
}

function valuesOf(source: ControlPlaneSummary | null): Values {
  return {
    address: source?.address ?? '',
    organisationId: source?.organisationId ?? '',
    apiKey: draftOfSource(source?.keySource),
    canSeeAll: source?.canSeeAll ?? false,
  };
}

/** The address as main stores it; without a scheme, https is assumed. */
function addressOf(text: string): string | null {
  const trimmed = text.trim();
  const url = /^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const address = ControlPlaneShape.shape.address.safeParse(url);
  return address.success ? address.data : null;
}

function organisationOf(text: string): string | null {
  const id = ControlPlaneShape.shape.organisationId.safeParse(text);
  return id.success ? id.data : null;
}
