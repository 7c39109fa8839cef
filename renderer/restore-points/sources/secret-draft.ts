import { cleanPastedKey } from '../../../shared/accounts/key-text.ts';
import type {
  ControlPlaneInput,
  PassphraseInput,
} from '../../../shared/restore-points/restore-point-source.ts';
import { isReference } from '../../../shared/secret-providers/rules/secret-reference.ts';
import type { SecretProviderSummary } from '../../../shared/secret-providers/secret-provider.ts';
import type { KeySource } from '../../../shared/accounts/sign-in.ts';
import type { ProviderDraft } from '../../accounts/key-draft.ts';
import { t } from '../../text/translate.ts';

/** State of a source's secret in the form. */
export type SecretDraft = { kind: 'typed'; text: string } | ProviderDraft;

export const emptySecret: SecretDraft = { kind: 'typed', text: '' };

/** The secret as stored: its provider, or an empty field that means the stored secret. */
export function draftOfSource(source: KeySource | undefined): SecretDraft {
  return source?.kind === 'provider' ? { ...source } : emptySecret;
}

export function passphraseOf(draft: SecretDraft): PassphraseInput {
  if (draft.kind === 'provider') return referenceOf(draft);
  return draft.text === '' ? { kind: 'plakar' } : draft;
}

export function apiKeyOf(draft: SecretDraft): ControlPlaneInput['apiKey'] {
  if (draft.kind === 'provider') return referenceOf(draft);
  return cleanPastedKey(draft.text) === '' ? { kind: 'stored' } : draft;
}

function referenceOf({ providerId, reference }: ProviderDraft) {
  return { kind: 'provider' as const, providerId: providerId ?? '', reference: reference.trim() };
}

/** The problem with a secret's reference. null: none. */
export function problemOfSecret(
  draft: SecretDraft,
  providers: readonly SecretProviderSummary[],
): string | null {
  if (draft.kind === 'typed') return null;
  const provider = providers.find(({ id }) => id === draft.providerId);
  if (provider === undefined) return t('restorePoints.providerMissing');
  return isReference(provider.settings.kind, draft.reference)
    ? null
    : t('restorePoints.referenceError');
}

/** Whether nothing was typed or chosen. */
export function isSecretEmpty(draft: SecretDraft): boolean {
  return draft.kind === 'typed' && draft.text === '';
}
