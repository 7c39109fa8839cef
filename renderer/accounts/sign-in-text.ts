import { isSameEndpoint } from '../../shared/accounts/rules/account.ts';
import { referenceExample } from '../../shared/secret-providers/rules/secret-reference.ts';
import type { Endpoint } from '../../shared/accounts/endpoint.ts';
import type { ImportCandidate, ImportOrigin } from '../../shared/accounts/key-import.ts';
import type { ProviderKind } from '../../shared/secret-providers/secret-provider.ts';
import type { SignInAttempt, SignInMethod } from '../../shared/accounts/sign-in.ts';
import { type Message, t } from '../text/words.ts';
import { keyFieldLabel } from '../text/key-field-label.ts';
import { endpointLabel } from '../sync/sync-text.ts';

const methodLabels: Record<SignInMethod, Message> = {
  'consumer-key': 'Application keys',
  'service-account': 'Service account (OAuth2)',
};

const attemptWords: Record<SignInAttempt['state'], Message> = {
  waiting: 'Confirm in your browser…',
  validated: 'Confirmed in the browser: the consumer key is filled in.',
  refused: 'OVHcloud says that this was refused, or has expired. Connect again to ask anew.',
  timedOut: 'It was not confirmed in time. Connect again to get a new page.',
  failed:
    'OVHcloud does not accept this application any more, or not from this network. Check the application key and secret, then connect again.',
};

export function methodLabel(method: SignInMethod): string {
  return t(methodLabels[method]);
}

/** How far a sign-in in the browser is. */
export function attemptText(state: SignInAttempt['state']): string {
  return t(attemptWords[state]);
}

/** OVHcloud answers alike before the page is confirmed and when the secret is wrong. */
export function signatureHint(): string {
  return t('If you have confirmed already, the application secret may be wrong.');
}

/** Where a key that was not typed comes from. */
export function originText(origin: ImportOrigin): string {
  return origin.kind === 'file'
    ? t('From {path}', { path: origin.path })
    : t('From the variable {variable}', { variable: origin.variable });
}

/** `ovh-eu · Application keys`. */
export function candidateTitle({ section, endpoint, method }: ImportCandidate): string {
  const place = endpoint === null ? section : endpointLabel(endpoint);
  return `${place} · ${methodLabel(method)}`;
}

/** Which keys were found, and where. */
export function candidateContents({ found }: ImportCandidate): string {
  const keys = found.map(({ field }) => keyFieldLabel(field)).join(', ');
  const places = new Set(
    found.map(({ origin }) => (origin.kind === 'file' ? origin.path : origin.variable)),
  );
  return t('{keys}, from {places}', { keys, places: [...places].join(', ') });
}

export function unsupportedImport(): string {
  return t('Not one that this app can read: it reads Public Cloud at ovh-eu, ovh-ca and ovh-us.');
}

/** What changing the endpoint means for an inventory that exists. */
export function endpointWarning(
  inventory: { endpoint: Endpoint; resourceCount: number; syncedAt: string | null },
  endpoint: Endpoint,
): string | null {
  if (isSameEndpoint(inventory.endpoint, endpoint)) return null;
  const keys = t('Stored keys are sent to no other endpoint, so all of them are needed anew.');
  if (inventory.syncedAt === null) return keys;
  const replaced = t(
    'What was discovered of the present account ({count, plural, one {# resource} other {# resources}}) will be replaced.',
    { count: inventory.resourceCount },
  );
  return `${replaced} ${keys}`;
}

/** How a provider of this kind would name this key. */
export function referenceExampleFor(kind: ProviderKind, field: string): string {
  const words = field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).split(' ');
  return referenceExample[kind]
    .replace('application_key', words.join('_'))
    .replace('APPLICATION_KEY', words.join('_').toUpperCase())
    .replace('application-key', words.join('-'));
}
