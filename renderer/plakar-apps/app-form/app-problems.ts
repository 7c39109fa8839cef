import { problemsOfFields } from '../../../shared/plakar-apps/rules/field-checks.ts';
import { isReference } from '../../../shared/secret-providers/rules/secret-reference.ts';
import { FieldKey } from '../../../shared/plakar-apps/integration-schema.ts';
import type { AppSecretInput, AppSettings } from '../../../shared/plakar-apps/plakar-app.ts';
import type { ResourceRole } from '../../../shared/resources/resource.ts';
import type { SecretProviderSummary } from '../../../shared/secret-providers/secret-provider.ts';
import { appProblems, fieldProblemText } from '../app-field-text.ts';
import { wrongReferenceText } from '../../accounts/form-text.ts';
import { referenceExampleFor } from '../../accounts/sign-in-text.ts';
import { t } from '../../text/translate.ts';

/** Messages by field: `name`, `protocol`, `bucket` or a key of the table. */
export type AppProblems = Partial<Record<string, string>>;

interface Circumstances {
  role: ResourceRole;
  providers: readonly SecretProviderSummary[];
  /** Whether an empty secret means the stored one. */
  mayKeep: (key: string) => boolean;
}

/** Missing or invalid values. Main validates again. */
export function problemsOfApp(
  settings: AppSettings,
  { role, providers, mayKeep }: Circumstances,
): AppProblems {
  const { protocol, fields, secrets } = settings;
  const given = Object.entries(secrets).filter(
    ([key, input]) => input.kind !== 'stored' || mayKeep(key),
  );
  const found = problemsOfFields({ protocol, role, fields, secretKeys: given.map(([key]) => key) });
  const problems: AppProblems = Object.fromEntries(
    Object.entries(found).map(([key, problem]) => [
      key,
      fieldProblemText(FieldKey.parse(key), problem),
    ]),
  );
  for (const [key, input] of Object.entries(secrets)) {
    if (input.kind !== 'stored' || mayKeep(key)) continue;
    // Its own message, because it is always required.
    problems[key] = t(
      problems[key] === undefined ? appProblems.secretOrNot : appProblems.secretAgain,
    );
  }
  for (const [key, input] of given) {
    const problem = input.kind === 'provider' ? referenceProblem(key, input, providers) : null;
    if (problem !== null) problems[key] = problem;
  }
  if (settings.name === '') problems['name'] = t(appProblems.nameMissing);
  return problems;
}

function referenceProblem(
  key: string,
  { providerId, reference }: Extract<AppSecretInput, { kind: 'provider' }>,
  providers: readonly SecretProviderSummary[],
): string | null {
  if (providerId === '') return t(appProblems.providerMissing);
  if (reference === '') return t(appProblems.referenceMissing);
  const kind = providers.find(({ id }) => id === providerId)?.settings.kind;
  if (kind === undefined || isReference(kind, reference)) return null;
  return wrongReferenceText(referenceExampleFor(kind, key));
}
