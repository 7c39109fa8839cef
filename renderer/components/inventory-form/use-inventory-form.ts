import { type FormErrors, useForm } from '@mantine/form';
import { useState } from 'react';
import { isSameEndpoint } from '../../../shared/domain/account.ts';
import { isKeyText } from '../../../shared/model/credentials.ts';
import { failureText, toFailure } from '../../format/error-text.ts';
import { fieldOfFailure, fieldProblems } from '../../format/form-text.ts';
import {
  endpointOf,
  fieldOrder,
  type InventoryField,
  type InventoryFormValues,
  isBaseUrl,
  keyFields,
  keysOf,
} from './form-values.ts';

/** A failure of the last request, and whether a field already says its words. */
export interface FormFailure {
  error: unknown;
  isAtField: boolean;
}

const missing = {
  applicationKey: fieldProblems.applicationKeyMissing,
  applicationSecret: fieldProblems.applicationSecretMissing,
  consumerKey: fieldProblems.consumerKeyMissing,
};

function nameProblem(name: string): string | null {
  if (name.trim() === '') return fieldProblems.nameMissing;
  return name.trim().length > 100 ? fieldProblems.nameTooLong : null;
}

function baseUrlProblem(values: InventoryFormValues): string | null {
  if (values.endpoint !== 'custom') return null;
  if (values.baseUrl.trim() === '') return fieldProblems.baseUrlMissing;
  return isBaseUrl(values.baseUrl) ? null : fieldProblems.baseUrlWrong;
}

interface InventoryFormOptions {
  initialValues: InventoryFormValues;
  /** Whether an empty key means the stored one. */
  mayKeepKeys: boolean;
  /** Called when what a connection test said no longer holds. */
  onConnectionChanged: () => void;
}

/** The fields of an inventory: what is typed, what is wrong with it, and where main's answer belongs. */
export function useInventoryForm(options: InventoryFormOptions) {
  const { initialValues, mayKeepKeys, onConnectionChanged } = options;
  const [formFailure, setFormFailure] = useState<FormFailure | null>(null);
  const form = useForm<InventoryFormValues>({
    initialValues,
    onValuesChange: (values, previous) => {
      setFormFailure(null);
      const { name: _name, ...connection } = values;
      const { name: _previousName, ...previousConnection } = previous;
      if (JSON.stringify(connection) !== JSON.stringify(previousConnection)) onConnectionChanged();
    },
  });

  function focusFirst(errors: FormErrors) {
    const first = fieldOrder.find((field) => errors[field] !== undefined);
    // After React has drawn the error: a field that is disabled meanwhile takes no focus.
    if (first) requestAnimationFrame(() => form.getInputNode(first)?.focus());
  }

  /** Whether the fields that a request needs are filled; if not, they say what is missing. */
  function check(needsName: boolean): boolean {
    const { values } = form;
    const errors: Partial<Record<InventoryField, string | null>> = {
      name: needsName ? nameProblem(values.name) : null,
      baseUrl: baseUrlProblem(values),
    };
    // Stored keys are sent to no other endpoint than theirs.
    const isSame = isSameEndpoint(endpointOf(values), endpointOf(initialValues));
    const keys = keysOf(values);
    for (const field of keyFields) {
      if (keys[field] === '') errors[field] = mayKeepKeys && isSame ? null : missing[field];
      else if (!isKeyText(keys[field])) errors[field] = fieldProblems.keyWrong;
    }
    const found = Object.fromEntries(Object.entries(errors).filter(([, error]) => error !== null));
    form.setErrors(found);
    setFormFailure(null);
    focusFirst(found);
    return Object.keys(found).length === 0;
  }

  function showFailure(error: unknown) {
    const failure = toFailure(error);
    const field = fieldOfFailure(failure.code, form.values.endpoint === 'custom');
    setFormFailure({ error, isAtField: field !== null });
    if (field === null) return;
    const { title, remedy } = failureText(failure);
    const errors = { [field]: `${title} ${remedy}` };
    form.setErrors(errors);
    focusFirst(errors);
  }

  return { form, formFailure, check, showFailure };
}

export type InventoryForm = ReturnType<typeof useInventoryForm>['form'];
