import { useState } from 'react';
import { excludedBy } from '../../../shared/plakar-apps/rules/field-checks.ts';
import { suggestedAppName } from '../../../shared/plakar-apps/rules/app-fit.ts';
import type { FieldKey, IntegrationField } from '../../../shared/plakar-apps/integration-schema.ts';
import type { ResourceRole } from '../../../shared/resources/resource.ts';
import type { AppSettings, PlakarAppSummary } from '../../../shared/plakar-apps/plakar-app.ts';
import { appProblems, fieldHelp, fieldProblemText } from '../app-field-text.ts';
import { failureText, toFailure } from '../../text/error-text.ts';
import { useApps } from '../queries.ts';
import { useProviders } from '../../secret-providers/queries.ts';
import { useSecretCommand } from '../../bridge/commands.ts';
import { t } from '../../text/translate.ts';
import { type AppProblems, problemsOfApp } from './app-problems.ts';
import {
  type AppSubject,
  type AppValues,
  isElsewhere,
  newValues,
  protocolChoice,
  protocolIn,
  type SecretDraft,
  settingsOf,
  textsIn,
  valuesOfApp,
  wasStored,
} from './app-values.ts';

/** State of the app form: values, problems and main's answer. */
export function useAppForm(subject: AppSubject, firstRole: ResourceRole) {
  const typed = useTypedApp(subject, firstRole);
  const { values, settings, isMoved, mayKeep, change } = typed;
  const { role } = values;
  const providers = useProviders().data ?? [];
  const saving = useAppSaving(subject);

  function changeAll(changes: Partial<AppValues>) {
    change(changes);
    saving.show({});
  }

  function checked(): AppSettings | null {
    const isOfSomething = subject.app !== null || subject.target !== null;
    const found =
      settings && isOfSomething
        ? {
            ...problemOfPassphrase(values, settings),
            ...problemsOfApp(settings, {
              role,
              providers,
              mayKeep: (key) => mayKeep(key as FieldKey),
            }),
          }
        : missingChoice(subject);
    saving.show(found);
    return Object.keys(found).length === 0 ? settings : null;
  }

  return {
    ...typed,
    ...saving,
    subject,
    providers,
    /** The stored secrets were entered for another recipient than the one typed now. */
    isMoved:
      isMoved && Object.values(subject.app?.sources ?? {}).some(({ kind }) => kind === 'vault'),
    change: changeAll,
    changeField: (key: FieldKey, text: string) =>
      changeAll({ fields: { ...values.fields, [key]: text } }),
    changeSecret: (key: FieldKey, draft: SecretDraft) =>
      changeAll({ secrets: { ...values.secrets, [key]: draft } }),
    save: async () => {
      const sent = checked();
      return sent === null ? null : saving.save(sent, role);
    },
  };
}

/** The values, and what follows from them. */
function useTypedApp(subject: AppSubject, firstRole: ResourceRole) {
  const { app, target } = subject;
  const [values, setValues] = useState<AppValues>(() =>
    app === null ? newValues(firstRole) : valuesOfApp(app),
  );
  const [isDirty, setIsDirty] = useState(false);
  const taken = (useApps().data ?? []).map((each) => each.name);
  const { role } = values;
  const protocol = protocolIn(subject, values);
  const suggestion = target === null ? '' : suggestedAppName(target.resource.name, role, taken);
  const name = values.name ?? suggestion;
  const settings = protocol === null ? null : settingsOf(subject, protocol, { ...values, name });
  const isMoved = settings !== null && isElsewhere(subject, settings);
  const isLost = app?.credentials.state === 'absent';
  return {
    values,
    name,
    protocol,
    settings,
    isDirty,
    isMoved,
    ...protocolChoice(subject, role),
    texts: protocol === null ? {} : textsIn(subject, protocol, values),
    mayKeep: (key: FieldKey) => wasStored(subject, key) && !isMoved && !isLost,
    wasStored: (key: FieldKey) => wasStored(subject, key),
    excluder: (field: IntegrationField): FieldKey | null =>
      settings &&
      excludedBy(field, { ...settings, role, secretKeys: Object.keys(settings.secrets) }),
    helpOf: (key: FieldKey) => fieldHelp(key, protocol === null ? [role] : [role, protocol]),
    change: (changes: Partial<AppValues>) => {
      setValues((was) => ({ ...was, ...changes }));
      setIsDirty(true);
    },
  };
}

/** Submits an app to main, and shows its problems. */
function useAppSaving(subject: AppSubject) {
  const [problems, setProblems] = useState<AppProblems>({});
  const [failure, setFailure] = useState<unknown>(null);
  const requests = useAppRequests(subject);

  function show(found: AppProblems, error: unknown = null) {
    setFailure(error);
    setProblems(found);
    focusFirst(found);
  }

  async function save(sent: AppSettings, role: ResourceRole): Promise<PlakarAppSummary | null> {
    try {
      return await requests.save(sent, role);
    } catch (error) {
      const { title, remedy } = failureText(toFailure(error));
      const isNameTaken = toFailure(error).code === 'plakarApp.nameTaken';
      show(isNameTaken ? { name: `${title} ${remedy}` } : {}, error);
      return null;
    }
  }

  return {
    problems,
    /** null if a field already shows it. */
    error: Object.keys(problems).length > 0 ? null : failure,
    isSaving: requests.isSaving,
    show,
    save,
  };
}

export type AppForm = ReturnType<typeof useAppForm>;

/** Choices that are needed before anything can be validated. */
function missingChoice({ app, target }: AppSubject): AppProblems {
  return app === null && target === null
    ? { bucket: t(appProblems.bucketMissing) }
    : { protocol: t(appProblems.roleMissing) };
}

/** A chosen passphrase source needs a value: a forgotten passphrase would be noticed much too late. */
function problemOfPassphrase(
  { role, passphraseFrom: from }: AppValues,
  { secrets, fields }: AppSettings,
): AppProblems {
  if (role !== 'store') return {};
  if (from === 'passphrase' && !secrets['passphrase']) {
    return { passphrase: fieldProblemText('passphrase', 'missing') };
  }
  return from === 'command' && !fields['passphrase_cmd']
    ? { passphrase_cmd: fieldProblemText('passphrase_cmd', 'missing') }
    : {};
}

/** Attributes of a field's input, used to find it when it is invalid. */
export function markOf(field: string) {
  return { 'data-app-field': field };
}

function focusFirst(problems: AppProblems): void {
  // After React has rendered the error and expanded the section around it.
  requestAnimationFrame(() => {
    for (const input of document.querySelectorAll<HTMLElement>('[data-app-field]')) {
      if (problems[input.dataset['appField'] ?? ''] === undefined) continue;
      input.focus();
      return;
    }
  });
}

function useAppRequests({ app, target }: AppSubject) {
  const add = useSecretCommand('plakarApp.add');
  const update = useSecretCommand('plakarApp.update');
  return {
    isSaving: add.isPending || update.isPending,
    save: (settings: AppSettings, role: ResourceRole) => {
      if (app !== null) return update.run({ ...settings, appId: app.id });
      const urn = target?.resource.urn ?? '';
      return add.run({ ...settings, role, inventoryId: target?.inventoryId ?? '', urn });
    },
  };
}
