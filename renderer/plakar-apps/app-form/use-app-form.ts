import { useState } from 'react';
import { excludedBy } from '../../../shared/plakar-apps/rules/app-fields.ts';
import { suggestedAppName } from '../../../shared/plakar-apps/rules/app-fit.ts';
import type { FieldKey, IntegrationField } from '../../../shared/plakar-apps/integration.ts';
import type { ResourceRole } from '../../../shared/resources/resource.ts';
import type { AppSettings, ResourceAppSummary } from '../../../shared/plakar-apps/resource-app.ts';
import { appProblems, fieldHelp, fieldProblemText } from '../app-text.ts';
import { failureText, toFailure } from '../../text/error-text.ts';
import { useApps } from '../queries.ts';
import { useProviders } from '../../secret-providers/queries.ts';
import { useSecretCommand } from '../../bridge/commands.ts';
import { t } from '../../text/words.ts';
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

/** What is typed of an app, what is wrong with it, and what main said of it. */
export function useAppForm(subject: AppSubject, firstRole: ResourceRole) {
  const { app, target } = subject;
  const [values, setValues] = useState<AppValues>(() =>
    app === null ? newValues(firstRole) : valuesOfApp(app),
  );
  const [isDirty, setIsDirty] = useState(false);
  const [problems, setProblems] = useState<AppProblems>({});
  const [failure, setFailure] = useState<unknown>(null);
  const providers = useProviders().data ?? [];
  const taken = (useApps().data ?? []).map(({ name }) => name);
  const requests = useAppRequests(subject);

  const { role } = values;
  const protocol = protocolIn(subject, values);
  const suggestion = target === null ? '' : suggestedAppName(target.resource.name, role, taken);
  const name = values.name ?? suggestion;
  const settings = protocol === null ? null : settingsOf(subject, protocol, { ...values, name });
  const isMoved = settings !== null && isElsewhere(subject, settings);
  const isLost = app?.credentials.state === 'absent';
  const mayKeep = (key: FieldKey) => wasStored(subject, key) && !isMoved && !isLost;

  function change(changes: Partial<AppValues>) {
    setValues((was) => ({ ...was, ...changes }));
    setIsDirty(true);
    setFailure(null);
    setProblems({});
  }

  function excluder(field: IntegrationField): FieldKey | null {
    if (settings === null) return null;
    const secretKeys = Object.keys(settings.secrets);
    return excludedBy(field, { ...settings, role, secretKeys });
  }

  function checked(): AppSettings | null {
    const found: AppProblems = {};
    if (app === null && target === null) found['bucket'] = t(appProblems.bucketMissing);
    else if (settings === null) found['protocol'] = t(appProblems.roleMissing);
    else {
      const keeps = (key: string) => mayKeep(key as FieldKey);
      Object.assign(
        found,
        problemOfPassphrase(values, settings),
        problemsOfApp(settings, { role, providers, mayKeep: keeps }),
      );
    }
    setFailure(null);
    setProblems(found);
    focusFirst(found);
    return Object.keys(found).length === 0 ? settings : null;
  }

  async function save(): Promise<ResourceAppSummary | null> {
    const sent = checked();
    if (sent === null) return null;
    try {
      return await requests.save(sent, role);
    } catch (error) {
      setFailure(error);
      const field = toFailure(error).code === 'app.nameTaken' ? 'name' : null;
      if (field !== null) {
        const { title, remedy } = failureText(toFailure(error));
        const found = { [field]: `${title} ${remedy}` };
        setProblems(found);
        focusFirst(found);
      }
      return null;
    }
  }

  return {
    subject,
    values,
    name,
    protocol,
    ...protocolChoice(subject, role),
    texts: protocol === null ? {} : textsIn(subject, protocol, values),
    problems,
    /** null where a field says its words already. */
    error: Object.keys(problems).length > 0 ? null : failure,
    providers,
    isDirty,
    isSaving: requests.isSaving,
    /** Stored secrets belong to another place than the one that is typed now. */
    isMoved: isMoved && Object.values(app?.sources ?? {}).some(({ kind }) => kind === 'vault'),
    mayKeep,
    wasStored: (key: FieldKey) => wasStored(subject, key),
    excluder,
    helpOf: (key: FieldKey) => fieldHelp(key, protocol === null ? [role] : [role, protocol]),
    change,
    changeField: (key: FieldKey, text: string) =>
      change({ fields: { ...values.fields, [key]: text } }),
    changeSecret: (key: FieldKey, draft: SecretDraft) =>
      change({ secrets: { ...values.secrets, [key]: draft } }),
    save,
  };
}

export type AppForm = ReturnType<typeof useAppForm>;

/** What was chosen has to be given: a passphrase that was forgotten here would be missed much later. */
function problemOfPassphrase(
  { role, passphraseFrom: from }: AppValues,
  { secrets, fields }: AppSettings,
): AppProblems {
  if (role !== 'store') return {};
  const missing = fieldProblemText('missing');
  if (from === 'passphrase' && !secrets['passphrase']) return { passphrase: missing };
  return from === 'command' && !fields['passphrase_cmd'] ? { passphrase_cmd: missing } : {};
}

/** What the input of a field has, so that it is found when it is wrong. */
export function markOf(field: string) {
  return { 'data-app-field': field };
}

function focusFirst(problems: AppProblems): void {
  // After React has drawn the error, and unfolded what was folded around it.
  requestAnimationFrame(() => {
    for (const input of document.querySelectorAll<HTMLElement>('[data-app-field]')) {
      if (problems[input.dataset['appField'] ?? ''] === undefined) continue;
      input.focus();
      return;
    }
  });
}

function useAppRequests({ app, target }: AppSubject) {
  const add = useSecretCommand('app.add');
  const update = useSecretCommand('app.update');
  return {
    isSaving: add.isPending || update.isPending,
    save: (settings: AppSettings, role: ResourceRole) => {
      if (app !== null) return update.run({ ...settings, appId: app.id });
      const urn = target?.resource.urn ?? '';
      return add.run({ ...settings, role, inventoryId: target?.inventoryId ?? '', urn });
    },
  };
}
