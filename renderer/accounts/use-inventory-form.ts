import { useForm, type UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import type { ImportCandidate } from '../../shared/accounts/key-import.ts';
import type { SecretProviderSummary } from '../../shared/secret-providers/secret-provider.ts';
import type { KeyField, SignInMethod } from '../../shared/accounts/sign-in.ts';
import { failureText, toFailure } from '../text/error-text.ts';
import { type FieldPath, fieldOfFailure, keyPath } from './form-text.ts';
import { fieldOrder, type Problems, problemsOf, type Scope } from './form-problems.ts';
import {
  applicationOf,
  emptyValues,
  type EndpointChoice,
  hasInput,
  type InventoryFormValues,
  mayKeepKey,
  valuesOf,
  withImport,
  withoutFilledKeys,
  withPastedKeys,
  withWay,
} from './form-values.ts';
import type { PastedKeys } from '../../shared/accounts/rules/pasted-keys.ts';
import type { SignInWay } from './sign-in-way.ts';
import { emptyDraft, type KeyDraft } from './key-draft.ts';

/** Ways to handle a failure without changing the form. */
export interface Choices {
  /** Repeats the request. */
  retry: () => void;
  /** Repeats it without verification by OVHcloud. */
  insist?: () => void;
}

/** Failure of the last request, and whether a field already shows it. */
export interface FormFailure {
  error: unknown;
  isAtField: boolean;
  choices: Choices | null;
}

interface InventoryFormOptions {
  /** null: a new inventory. */
  inventory: InventorySummary | null;
  /** How a new inventory signs in at first. */
  way: SignInWay;
  providers: readonly SecretProviderSummary[];
  /** Called when the result of a connection test is no longer valid. */
  onConnectionChanged: () => void;
  /** Called when a browser sign-in would be for another application or endpoint. */
  onApplicationChanged: () => void;
}

/** State of the inventory form: values, problems, and the fields that main's answers belong to. */
export function useInventoryForm(options: InventoryFormOptions) {
  const { inventory, way, providers, onConnectionChanged, onApplicationChanged } = options;
  const [formFailure, setFormFailure] = useState<FormFailure | null>(null);
  const [initial] = useState(() => (inventory === null ? emptyValues(way) : valuesOf(inventory)));
  const form = useForm<InventoryFormValues>({
    // A prefix, because other forms on the page use the same paths.
    name: 'inventory',
    initialValues: initial,
    onValuesChange: (values, previous) => {
      setFormFailure(null);
      if (connectionOf(values) !== connectionOf(previous)) onConnectionChanged();
      if (applicationOf(values) !== applicationOf(previous)) onApplicationChanged();
    },
  });
  const mayKeep = (field: KeyField) => mayKeepKey(inventory, form.values, field);

  function focusFirst(errors: Problems) {
    const first = fieldOrder.find((field) => errors[field] !== undefined);
    // After React has rendered the error: a disabled field cannot take the focus.
    if (first) requestAnimationFrame(() => form.getInputNode(first)?.focus());
  }

  /** Whether the fields that a request needs are filled in; marks those that are not. */
  function check(scope: Scope): boolean {
    const found = problemsOf(form.values, scope, { mayKeep, providers });
    form.setErrors(found);
    setFormFailure(null);
    focusFirst(found);
    return Object.keys(found).length === 0;
  }

  function showFailure(error: unknown, choices: Choices | null = null) {
    const failure = toFailure(error);
    const { endpoint, method } = form.values;
    const field = fieldOfFailure(failure, { hasBaseUrl: endpoint === 'custom', method });
    setFormFailure({ error, isAtField: field !== null, choices });
    if (field === null) return;
    const { title, remedy } = failureText(failure);
    const errors = { [field]: `${title} ${remedy}` };
    form.setErrors(errors);
    focusFirst(errors);
  }

  return {
    values: form.values,
    isDirty: () => hasInput(form.values, initial),
    errorAt: (path: FieldPath) => form.errors[path] ?? null,
    /** Attributes of a field's input that `focusFirst` looks for. */
    markOf: (path: FieldPath) => ({ 'data-path': `inventory-${path}` }),
    mayKeep,
    ...settersOf(form),
    formFailure,
    check,
    showFailure,
  };
}

export type InventoryForm = ReturnType<typeof useInventoryForm>;

/** Setters of the fields, with their side effects. */
function settersOf(form: UseFormReturnType<InventoryFormValues>) {
  return {
    setName: (name: string) => form.setFieldValue('name', name),
    setMethod: (method: SignInMethod) => form.setFieldValue('method', method),
    setEndpoint: (change: { endpoint?: EndpointChoice; baseUrl?: string }) =>
      form.setValues({ ...change, keys: withoutFilledKeys(form.values.keys) }),
    setKey: (field: KeyField, draft: KeyDraft) => {
      form.setFieldValue(keyPath(field), draft);
      const isApplication = field === 'applicationKey' || field === 'applicationSecret';
      if (isApplication && form.values.keys.consumerKey.kind === 'obtained') {
        form.setFieldValue('keys.consumerKey', emptyDraft);
      }
    },
    setWay: (way: SignInWay, providerIds: readonly string[]) =>
      form.setValues(withWay(form.values, way, providerIds)),
    fillFrom: (candidate: ImportCandidate) => form.setValues(withImport(form.values, candidate)),
    fillWith: (found: PastedKeys) => form.setValues(withPastedKeys(form.values, found)),
  };
}

/** Everything except the name, for comparison only: it contains typed secrets. */
function connectionOf({ name: _name, ...connection }: InventoryFormValues): string {
  return JSON.stringify(connection);
}
