import { useState } from 'react';
import {
  type ControlPlaneInput,
  ControlPlaneInput as ControlPlaneShape,
  type ControlPlaneReport,
  type PointSourceSummary,
} from '../../../../shared/model/point-source.ts';
import { cleanPastedKey, isKeyText } from '../../../../shared/model/key-text.ts';
import { useUnlockFirst } from '../../../components/vault/use-unlock-first.ts';
import { useProviders, useSecretCommand } from '../../../ipc/queries.ts';
import { t } from '../../../words/words.ts';
import { draftOfSource, inputOfSecret, problemOfSecret, type SecretDraft } from './secret-draft.ts';

export type ControlPlaneSummary = Extract<PointSourceSummary, { kind: 'control-plane' }>;

interface Values {
  address: string;
  organisationId: string;
  apiKey: SecretDraft;
  canSeeAll: boolean;
}

type Problems = Partial<Record<'address' | 'organisationId' | 'apiKey', string>>;

export type ControlPlaneForm = ReturnType<typeof useControlPlaneForm>;

/** The form of a Control Plane: a new one, or with `source` one that is changed. */
export function useControlPlaneForm(source: ControlPlaneSummary | null, onSaved: () => void) {
  const [values, setValues] = useState(() => valuesOf(source));
  const [problems, setProblems] = useState<Problems>({});
  const [error, setError] = useState<unknown>(null);
  const [report, setReport] = useState<ControlPlaneReport | null>(null);
  const add = useSecretCommand('controlplane.add');
  const update = useSecretCommand('controlplane.update');
  const check = useSecretCommand('controlplane.check');
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

  /** null: something is wrong, which the fields say by now. */
  function input(): ControlPlaneInput | null {
    const found: Problems = {};
    const address = addressOf(values.address);
    if (address === null) {
      found.address = t('Enter an address such as https://plakar.example.com.');
    }
    const organisation = organisationOf(values.organisationId);
    if (organisation === null) {
      found.organisationId = t('An id has letters, digits and hyphens only.');
    }
    const { apiKey } = values;
    const problem =
      problemOfSecret(apiKey, providers) ??
      (apiKey.kind === 'typed' ? wrongKey(apiKey.text) : null);
    if (problem !== null) found.apiKey = problem;
    setProblems(found);
    setError(null);
    setReport(null);
    if (address === null || organisation === null || problem !== null) return null;
    const { canSeeAll } = values;
    return { address, organisationId: organisation, canSeeAll, apiKey: inputOfSecret(apiKey) };
  }

  function wrongKey(text: string): string | null {
    const key = cleanPastedKey(text);
    if (key === '') return mayKeep ? null : t('Enter the API key.');
    return isKeyText(key) ? null : t('This is not a key as Control Plane shows it.');
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

function valuesOf(source: ControlPlaneSummary | null): Values {
  return {
    address: source?.address ?? '',
    organisationId: source?.organisationId ?? '',
    apiKey: draftOfSource(source?.keySource),
    canSeeAll: source?.canSeeAll ?? false,
  };
}

/** As main will have it; what has no scheme is taken for https. */
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
