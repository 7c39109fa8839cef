import { isReference } from '../../shared/secret-providers/rules/secret-reference.ts';
import { cleanPastedKey, isKeyText } from '../../shared/accounts/key-text.ts';
import type { SecretProviderSummary } from '../../shared/secret-providers/secret-provider.ts';
import { type KeyField, keyFieldsOf } from '../../shared/accounts/sign-in.ts';
import {
  type FieldPath,
  fieldProblems,
  keyPath,
  missingKeyText,
  wrongReferenceText,
} from './form-text.ts';
import { referenceExampleFor } from './sign-in-text.ts';
import { t } from '../text/translate.ts';
import { type InventoryFormValues, isBaseUrl } from './form-values.ts';
import type { ProviderDraft } from './key-draft.ts';

/** The part of the form that a request needs. */
export type Scope = 'everything' | 'connection' | 'application';

/** What validation depends on besides the form's values. */
export interface Circumstances {
  /** Whether an empty key means the stored one. */
  mayKeep: (field: KeyField) => boolean;
  providers: readonly SecretProviderSummary[];
}

export type Problems = Partial<Record<FieldPath, string>>;

/** In form order: the first field with an error gets the focus. */
export const fieldOrder: readonly FieldPath[] = [
  'name',
  'endpoint',
  'baseUrl',
  ...[...keyFieldsOf['consumer-key'], ...keyFieldsOf['service-account']].map(keyPath),
];

/** Missing or invalid values, by field. */
export function problemsOf(
  values: InventoryFormValues,
  scope: Scope,
  circumstances: Circumstances,
): Problems {
  const found: [FieldPath, string | null][] = [
    ['name', scope === 'everything' ? nameProblem(values.name) : null],
    ['baseUrl', baseUrlProblem(values)],
    ...fieldsIn(scope, values).map((field): [FieldPath, string | null] => [
      keyPath(field),
      keyProblem(field, values, circumstances),
    ]),
  ];
  return Object.fromEntries(found.filter(([, problem]) => problem !== null));
}

function fieldsIn(scope: Scope, { method }: InventoryFormValues): readonly KeyField[] {
  return scope === 'application' ? ['applicationKey', 'applicationSecret'] : keyFieldsOf[method];
}

function nameProblem(name: string): string | null {
  if (name.trim() === '') return t(fieldProblems.nameMissing);
  return name.trim().length > 100 ? t(fieldProblems.nameTooLong) : null;
}

function baseUrlProblem(values: InventoryFormValues): string | null {
  if (values.endpoint !== 'custom') return null;
  if (values.baseUrl.trim() === '') return t(fieldProblems.baseUrlMissing);
  return isBaseUrl(values.baseUrl) ? null : t(fieldProblems.baseUrlWrong);
}

function keyProblem(
  field: KeyField,
  { keys, way }: InventoryFormValues,
  { mayKeep, providers }: Circumstances,
): string | null {
  const draft = keys[field];
  if (draft.kind === 'provider') return referenceProblem(field, draft, providers);
  if (draft.kind !== 'typed') return null;
  const text = cleanPastedKey(draft.text);
  if (text === '') return mayKeep(field) ? null : missingKeyText(field, way);
  return isKeyText(text) ? null : t(fieldProblems.keyWrong);
}

function referenceProblem(
  field: KeyField,
  { providerId, reference }: ProviderDraft,
  providers: readonly SecretProviderSummary[],
): string | null {
  if (providerId === null) return t(fieldProblems.providerMissing);
  if (reference.trim() === '') return t(fieldProblems.referenceMissing);
  const kind = providers.find(({ id }) => id === providerId)?.settings.kind;
  if (kind === undefined || isReference(kind, reference.trim())) return null;
  return wrongReferenceText(referenceExampleFor(kind, field));
}
