import type { ProviderKind } from '../secret-provider.ts';

/**
 * The parts of a reference. `path` depends on the provider: an engine and a path, a name, an id, a variable, a section.
 * `field` is one entry of the secret. null: the whole secret.
 */
export interface ReferenceParts {
  path: string;
  field: string | null;
}

interface Rule {
  path: RegExp;
  /** Whether an entry must be named, can be, or cannot be. */
  field: 'needed' | 'possible' | 'none';
}

/** Engine and path, each of at least one segment; `.` and `..` would escape the path. */
const kvPath = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^/\p{Cc}\\]+(?:\/[^/\p{Cc}\\]+)+$/u;
const googleName = '[A-Za-z0-9_-]{1,255}';

const rules: Record<ProviderKind, Rule> = {
  vault: { path: kvPath, field: 'needed' },
  // Its only engine has this name (see `readers/hashicorp-kv.ts`).
  ovhcloud: { path: new RegExp(`^(?=secret/)${kvPath.source.slice(1)}`, 'u'), field: 'needed' },
  // A name or an ARN.
  aws: { path: /^[\w/+=.@:!-]{1,2048}$/, field: 'possible' },
  google: {
    path: new RegExp(
      `^(?:${googleName}|projects/[A-Za-z0-9][A-Za-z0-9.:_-]*/secrets/${googleName}(?:/versions/${googleName})?)$`,
    ),
    field: 'possible',
  },
  scaleway: {
    path: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
    field: 'possible',
  },
  environment: { path: /^[A-Za-z_]\w*$/, field: 'none' },
  file: { path: /^[^[\]\p{Cc}]+$/u, field: 'needed' },
};

/** An example reference for each kind, shown as a hint. */
export const referenceExample: Record<ProviderKind, string> = {
  vault: 'secret/ovhcloud/backup#application_key',
  ovhcloud: 'secret/ovhcloud/backup#application_key',
  aws: 'ovhcloud/backup#application_key',
  google: 'ovhcloud-application-key',
  scaleway: '6f1c2b6e-8f5d-4f3b-9b0a-2d7c1e5a9f43#application_key',
  environment: 'OVH_APPLICATION_KEY',
  file: 'ovh-eu#application_key',
};

/** Splits a reference at its last `#`; null if it is not valid for that kind. */
export function partsOfReference(kind: ProviderKind, text: string): ReferenceParts | null {
  const rule = rules[kind];
  const trimmed = text.trim();
  const at = rule.field === 'none' ? -1 : trimmed.lastIndexOf('#');
  const path = at === -1 ? trimmed : trimmed.slice(0, at).trim();
  const field = at === -1 ? null : trimmed.slice(at + 1).trim();
  if (field === '' || (field === null && rule.field === 'needed')) return null;
  return rule.path.test(path) ? { path, field } : null;
}

/** Whether a text is a valid reference for a kind of provider. Does not check that the secret exists. */
export function isReference(kind: ProviderKind, text: string): boolean {
  return partsOfReference(kind, text) !== null;
}
