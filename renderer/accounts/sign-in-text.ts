import { isSameEndpoint } from '../../shared/accounts/rules/account.ts';
import { referenceExample } from '../../shared/secret-providers/rules/secret-reference.ts';
import type { Endpoint } from '../../shared/accounts/endpoint.ts';
import type { ImportCandidate, ImportOrigin } from '../../shared/accounts/key-import.ts';
import type { ProviderKind } from '../../shared/secret-providers/secret-provider.ts';
import type { SignInAttempt, SignInMethod } from '../../shared/accounts/sign-in.ts';
import { type TextId, t } from '../text/translate.ts';
import { keyFieldLabel } from '../text/key-field-label.ts';
import { endpointLabel } from '../sync/sync-text.ts';
import { listOf } from '../text/lists.ts';

const methodLabels: Record<SignInMethod, TextId> = {
  'consumer-key': 'accounts.methodApplicationKeys',
  'service-account': 'accounts.methodServiceAccount',
};

const attemptWords: Record<SignInAttempt['state'], TextId> = {
  waiting: 'accounts.browserWaiting',
  validated: 'accounts.browserConfirmed',
  refused: 'accounts.browserRefused',
  timedOut: 'accounts.browserTimedOut',
  failed: 'accounts.browserFailed',
};

export function methodLabel(method: SignInMethod): string {
  return t(methodLabels[method]);
}

/** State of a browser sign-in. */
export function attemptText(state: SignInAttempt['state']): string {
  return t(attemptWords[state]);
}

/** OVHcloud gives the same answer before the page is confirmed and for a wrong secret. */
export function signatureHint(): string {
  return t('accounts.browserSecretHint');
}

/** The origin of a key that was not typed. */
export function originText(origin: ImportOrigin): string {
  return origin.kind === 'file'
    ? t('accounts.keyOriginFile', { path: origin.path })
    : t('accounts.keyOriginVariable', { variable: origin.variable });
}

/** `ovh-eu · Application keys`. */
export function candidateTitle({ section, endpoint, method }: ImportCandidate): string {
  const place = endpoint === null ? section : endpointLabel(endpoint);
  return `${place} · ${methodLabel(method)}`;
}

/** Which keys were found, and where. */
export function candidateContents({ found }: ImportCandidate): string {
  const keys = listOf(found.map(({ field }) => keyFieldLabel(field)));
  const places = new Set(
    found.map(({ origin }) => (origin.kind === 'file' ? origin.path : origin.variable)),
  );
  return t('accounts.importContents', { keys, places: listOf([...places]) });
}

export function unsupportedImport(): string {
  return t('accounts.importUnsupported');
}

/** The consequences of changing the endpoint of an existing inventory. */
export function endpointWarning(
  inventory: { endpoint: Endpoint; resourceCount: number; syncedAt: string | null },
  endpoint: Endpoint,
): string | null {
  if (isSameEndpoint(inventory.endpoint, endpoint)) return null;
  const keys = t('accounts.endpointChangeKeysHelp');
  if (inventory.syncedAt === null) return keys;
  const replaced = t('accounts.endpointChangeDataHelp', {
    count: inventory.resourceCount,
  });
  return `${replaced} ${keys}`;
}

/** An example of a reference to this key at a provider of this kind. */
export function referenceExampleFor(kind: ProviderKind, field: string): string {
  const words = field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).split(' ');
  return referenceExample[kind]
    .replace('application_key', words.join('_'))
    .replace('APPLICATION_KEY', words.join('_').toUpperCase())
    .replace('application-key', words.join('-'));
}
