import { isSameEndpoint } from '../../shared/accounts/rules/account.ts';
import type { CallRequest } from '../../shared/bridge/contract.ts';
import { BaseUrl, type Endpoint, PresetEndpoint } from '../../shared/accounts/endpoint.ts';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import type { ImportCandidate } from '../../shared/accounts/key-import.ts';
import {
  type ApplicationInput,
  type KeyField,
  keyFieldsOf,
  type SignInInput,
  type SignInMethod,
} from '../../shared/accounts/sign-in.ts';
import type { PastedKeys } from '../../shared/accounts/rules/pasted-keys.ts';
import { type SignInWay, wayOf } from './sign-in-way.ts';
import {
  draftsOf,
  emptyDraft,
  inputOf,
  isBlank,
  isFilledElsewhere,
  type KeyDrafts,
  newReference,
} from './key-draft.ts';

export type EndpointChoice = PresetEndpoint | 'custom';

/** The values as typed. */
export interface InventoryFormValues {
  name: string;
  endpoint: EndpointChoice;
  baseUrl: string;
  way: SignInWay;
  method: SignInMethod;
  /** For all methods, so that switching methods back and forth loses nothing. */
  keys: KeyDrafts;
}

/** The common part of all requests about keys in the form. */
export type Access = Pick<CallRequest<'connection.test'>, 'endpoint' | 'signIn'>;

export function emptyValues(way: SignInWay): InventoryFormValues {
  const endpoint = 'ovh-eu';
  return { name: '', endpoint, baseUrl: '', way, method: 'consumer-key', keys: draftsOf({}) };
}

export function valuesOf(
  inventory: Pick<InventorySummary, 'name' | 'endpoint' | 'signIn'>,
): InventoryFormValues {
  const { name, endpoint, signIn } = inventory;
  return {
    name,
    ...endpointValues(endpoint),
    way: wayOf(inventory),
    method: signIn.method,
    keys: draftsOf(signIn.sources),
  };
}

export function endpointOf(values: Pick<InventoryFormValues, 'endpoint' | 'baseUrl'>): Endpoint {
  return values.endpoint === 'custom'
    ? { kind: 'custom', baseUrl: values.baseUrl.trim().replace(/\/+$/, '') }
    : { kind: 'preset', name: values.endpoint };
}

function endpointValues(endpoint: Endpoint): Pick<InventoryFormValues, 'endpoint' | 'baseUrl'> {
  return endpoint.kind === 'preset'
    ? { endpoint: endpoint.name, baseUrl: '' }
    : { endpoint: 'custom', baseUrl: endpoint.baseUrl };
}

export function accessOf(values: InventoryFormValues): Access {
  const { method, keys } = values;
  const inputs: SignInInput['keys'] = Object.fromEntries(
    keyFieldsOf[method].map((field) => [field, inputOf(keys[field])]),
  );
  return { endpoint: endpointOf(values), signIn: { method, keys: inputs } };
}

/** Drops obtained and imported keys: they are valid for one endpoint only. */
export function withoutFilledKeys(keys: KeyDrafts): KeyDrafts {
  const entries = Object.entries(keys).map(([field, draft]) => [
    field,
    isFilledElsewhere(draft) ? emptyDraft : draft,
  ]);
  return { ...keys, ...Object.fromEntries(entries) };
}

/** Fills the form from a file or variables. Keys that are not in them stay unchanged. */
export function withImport(
  values: InventoryFormValues,
  { endpoint, method, importId, found }: ImportCandidate,
): InventoryFormValues {
  if (endpoint === null) return values;
  const imported = found.map(({ field, origin }) => [
    field,
    { kind: 'imported', importId, origin },
  ]);
  return {
    ...values,
    ...endpointValues(endpoint),
    way: wayFor(
      values.way,
      method,
      found.some(({ field }) => field === 'consumerKey'),
    ),
    method,
    keys: { ...withoutFilledKeys(values.keys), ...Object.fromEntries(imported) },
  };
}

/** Fills the form with pasted keys. A text without an endpoint is for the one in the form. */
export function withPastedKeys(
  values: InventoryFormValues,
  { endpoint, method, keys }: Pick<PastedKeys, 'endpoint' | 'method' | 'keys'>,
): InventoryFormValues {
  const typed = Object.entries(keys).map(([field, text]) => [field, { kind: 'typed', text }]);
  const hasAnother = endpoint && !isSameEndpoint(endpoint, endpointOf(values));
  return {
    ...values,
    ...(endpoint && endpointValues(endpoint)),
    way: wayFor(values.way, method, keys.consumerKey !== undefined),
    method,
    keys: {
      ...(hasAnother ? withoutFilledKeys(values.keys) : values.keys),
      ...Object.fromEntries(typed),
    },
  };
}

/** The browser is no way to sign in with keys that are complete, or of a service account. */
function wayFor(way: SignInWay, method: SignInMethod, isComplete: boolean): SignInWay {
  return way === 'browser' && (isComplete || method === 'service-account') ? 'keys' : way;
}

/** The values for another way to sign in: what was entered stays, an empty field becomes what the way begins with. */
export function withWay(
  values: InventoryFormValues,
  way: SignInWay,
  providerIds: readonly string[],
): InventoryFormValues {
  const isElsewhere = way === 'elsewhere' && providerIds.length > 0;
  const entries = Object.entries(values.keys).map(([field, draft]) => [
    field,
    isBlank(draft) ? (isElsewhere ? newReference(values.keys, providerIds) : emptyDraft) : draft,
  ]);
  return {
    ...values,
    way,
    method: way === 'browser' ? 'consumer-key' : values.method,
    keys: { ...values.keys, ...Object.fromEntries(entries) },
  };
}

/** Whether discarding the values would lose input. */
export function hasInput(values: InventoryFormValues, initial: InventoryFormValues): boolean {
  return JSON.stringify(comparable(values)) !== JSON.stringify(comparable(initial));
}

function comparable({ way: _way, keys, ...others }: InventoryFormValues) {
  const drafts = Object.values(keys).map((draft) => (isBlank(draft) ? emptyDraft : draft));
  return [others, drafts];
}

/** The input for a browser sign-in. */
export function applicationInput({ keys }: InventoryFormValues): ApplicationInput {
  return {
    applicationKey: inputOf(keys.applicationKey),
    applicationSecret: inputOf(keys.applicationSecret),
  };
}

/** What a key obtained in the browser is bound to: if it changes, the key is no longer valid. */
export function applicationOf(values: InventoryFormValues): string {
  const { applicationKey, applicationSecret } = values.keys;
  return JSON.stringify([endpointOf(values), applicationKey, applicationSecret]);
}

export function isEndpointChoice(text: string): text is EndpointChoice {
  return text === 'custom' || PresetEndpoint.safeParse(text).success;
}

export function isBaseUrl(text: string): boolean {
  return BaseUrl.safeParse(text).success;
}

/** Whether this key can be left empty, because the stored one is for this endpoint and can be read. */
export function mayKeepKey(
  inventory: Pick<InventorySummary, 'endpoint' | 'signIn' | 'credentials'> | null,
  values: InventoryFormValues,
  field: KeyField,
): boolean {
  if (inventory === null || !isSameEndpoint(endpointOf(values), inventory.endpoint)) return false;
  const { state } = inventory.credentials;
  const isThere = state !== 'absent' && state !== 'unreadable';
  return isThere && inventory.signIn.sources[field]?.kind === 'vault';
}
