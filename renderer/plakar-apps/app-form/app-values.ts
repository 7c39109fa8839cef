import { plainFields, recipientOf } from '../../../shared/plakar-apps/rules/field-checks.ts';
import { integrationsFor, prefilledFields } from '../../../shared/plakar-apps/rules/app-fit.ts';
import {
  fieldsOf,
  isSecret,
  protocolsOf,
} from '../../../shared/plakar-apps/rules/integration-fields.ts';
import type {
  FieldKey,
  IntegrationField,
  ProtocolName,
} from '../../../shared/plakar-apps/integration-schema.ts';
import type { Resource, ResourceRole } from '../../../shared/resources/resource.ts';
import type {
  AppSecretInput,
  AppSettings,
  PlakarAppSummary,
  Temperature,
} from '../../../shared/plakar-apps/plakar-app.ts';
import type { ProviderDraft } from '../../accounts/key-draft.ts';

/** The resource of an app. */
export interface AppTarget {
  inventoryId: string;
  resource: Pick<Resource, 'urn' | 'name' | 'kind' | 'class' | 'subclass' | 'endpoints'>;
}

/** State of a secret in the form. `none`: the stored secret is to be removed. */
export type SecretDraft = { kind: 'typed'; text: string } | ProviderDraft | { kind: 'none' };

export const emptySecret: SecretDraft = { kind: 'typed', text: '' };

/** How Plakar gets the passphrase of a store. */
export type PassphraseFrom = 'passphrase' | 'command' | 'elsewhere';

/** Typed and chosen values. Untouched fields have their initial values. */
export interface AppValues {
  role: ResourceRole;
  /** null: as suggested. */
  name: string | null;
  /** null: as suggested for the resource, if anything is. */
  protocol: ProtocolName | null;
  environment: string | null;
  dataClasses: string[];
  temperature: Temperature;
  passphraseFrom: PassphraseFrom;
  fields: Partial<Record<FieldKey, string>>;
  secrets: Partial<Record<FieldKey, SecretDraft>>;
}

/** An existing app, or the resource of a new one. */
export interface AppSubject {
  app: PlakarAppSummary | null;
  target: AppTarget | null;
}

export function newValues(role: ResourceRole): AppValues {
  return {
    role,
    name: null,
    protocol: null,
    environment: null,
    dataClasses: [],
    temperature: 'standard',
    passphraseFrom: 'passphrase',
    fields: {},
    secrets: {},
  };
}

export function valuesOfApp(app: PlakarAppSummary): AppValues {
  const { role, name, protocol, environment, dataClasses, temperature, sources, fields } = app;
  const drafts = Object.entries(sources).map(([key, source]) => [
    key,
    source.kind === 'provider' ? source : emptySecret,
  ]);
  return {
    role,
    name,
    protocol,
    environment,
    dataClasses,
    temperature: temperature ?? 'standard',
    passphraseFrom: passphraseFrom(sources, fields),
    fields: {},
    secrets: Object.fromEntries(drafts),
  };
}

function passphraseFrom(
  sources: PlakarAppSummary['sources'],
  fields: PlakarAppSummary['fields'],
): PassphraseFrom {
  if (sources['passphrase'] !== undefined) return 'passphrase';
  return fields['passphrase_cmd'] === undefined ? 'elsewhere' : 'command';
}

/** The available protocols, and whether the user must choose even if there is only one. */
export function protocolChoice(
  { app, target }: AppSubject,
  role: ResourceRole,
): { protocols: readonly ProtocolName[]; isUserChoice: boolean } {
  if (app !== null) return { protocols: protocolsOf(app.integration, role), isUserChoice: false };
  const fit = target === null ? null : integrationsFor(target.resource, role);
  return fit?.kind === 'fits' ? fit : { protocols: [], isUserChoice: false };
}

/** The chosen protocol, or the resource's default. null: none yet. */
export function protocolIn(subject: AppSubject, values: AppValues): ProtocolName | null {
  const { protocols, isUserChoice } = protocolChoice(subject, values.role);
  if (values.protocol !== null && protocols.includes(values.protocol)) return values.protocol;
  return isUserChoice ? null : (protocols[0] ?? null);
}

/** The visible fields; for a store, only the passphrase field that matches its source. */
export function shownFields(
  protocol: ProtocolName,
  { role, passphraseFrom: from }: AppValues,
): readonly IntegrationField[] {
  return fieldsOf(protocol, role).filter(
    ({ key }) =>
      (key !== 'passphrase' || from === 'passphrase') &&
      (key !== 'passphrase_cmd' || from === 'command'),
  );
}

/** The values of all fields that are not secret, typed or initial. */
export function textsIn(
  { app, target }: AppSubject,
  protocol: ProtocolName,
  values: AppValues,
): Record<string, string> {
  const begun: Readonly<Record<string, string | undefined>> =
    app === null
      ? target === null
        ? {}
        : prefilledFields(target.resource, protocol)
      : begunWith(app, protocol);
  return Object.fromEntries(
    shownFields(protocol, values)
      .filter((field) => !isSecret(field))
      .map(({ key }) => [key, values.fields[key] ?? begun[key] ?? '']),
  );
}

/** With another protocol, only the scheme of the location changes. */
function begunWith(app: PlakarAppSummary, protocol: ProtocolName): Record<string, string> {
  if (protocol === app.protocol) return app.fields;
  const location = app.fields['location'] ?? '';
  return { ...app.fields, location: location.replace(/^[^:]*:/, `${protocol}:`) };
}

/** The request to main. */
export function settingsOf(
  subject: AppSubject,
  protocol: ProtocolName,
  values: AppValues,
): AppSettings {
  const { role, environment, dataClasses, temperature } = values;
  const secrets = shownFields(protocol, values).flatMap(({ key, ...field }) => {
    const input = isSecret({ key, ...field }) ? inputOf(values.secrets[key]) : null;
    const isOfUse = input !== null && (input.kind !== 'stored' || wasStored(subject, key));
    return isOfUse ? [[key, input] as const] : [];
  });
  return {
    name: (values.name ?? '').trim(),
    protocol,
    fields: plainFields(protocol, role, textsIn(subject, protocol, values)),
    secrets: Object.fromEntries(secrets),
    environment: role === 'source' ? environment : null,
    dataClasses: role === 'source' ? dataClasses : [],
    temperature: role === 'store' ? temperature : null,
  };
}

function inputOf(draft: SecretDraft = emptySecret): AppSecretInput | null {
  if (draft.kind === 'none') return null;
  if (draft.kind === 'typed') return draft.text === '' ? { kind: 'stored' } : draft;
  const { providerId, reference } = draft;
  return { kind: 'provider', providerId: providerId ?? '', reference: reference.trim() };
}

/** Whether this secret was given to the vault. A vault in memory mode may have lost it. */
export function wasStored({ app }: AppSubject, key: FieldKey): boolean {
  return app?.sources[key]?.kind === 'vault';
}

/** Whether the stored secrets were entered for another recipient than the one typed now. */
export function isElsewhere(
  { app }: AppSubject,
  settings: Pick<AppSettings, 'protocol' | 'fields'>,
): boolean {
  return app !== null && recipientOf(app) !== recipientOf({ ...settings, role: app.role });
}
