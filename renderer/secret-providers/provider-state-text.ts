import { ownSecretOf } from '../../shared/secret-providers/rules/own-secret.ts';
import type { CredentialSummary } from '../../shared/accounts/credentials.ts';
import type {
  ProviderReport,
  SecretProviderSummary,
} from '../../shared/secret-providers/secret-provider.ts';
import { type TextId, t } from '../text/translate.ts';
import { formatDay, formatInstant } from '../text/dates.ts';
import { expiryWarningMs } from '../../shared/accounts/credentials.ts';

const stateWords: Record<CredentialSummary['state'], TextId> = {
  stored: 'secretProviders.stateStored',
  memory: 'secretProviders.stateMemory',
  locked: 'secretProviders.stateLocked',
  unreadable: 'secretProviders.stateUnreadable',
  provided: 'secretProviders.stateNotNeeded',
  absent: 'secretProviders.stateAbsent',
};

/** State of the provider's own sign-in. */
export function providerSignInLabel(
  { settings, credentials: { state }, certificateExpiresAt }: SecretProviderSummary,
  now: number,
): string {
  const isExpiryShown = state === 'stored' || isExpiring(certificateExpiresAt, now);
  if (certificateExpiresAt !== null && state !== 'absent' && isExpiryShown) {
    const words = { day: formatDay(certificateExpiresAt) };
    return Date.parse(certificateExpiresAt) <= now
      ? t('secretProviders.certificateExpired', words)
      : t('secretProviders.certificateExpires', words);
  }
  if (state !== 'absent') return t(stateWords[state]);
  if (settings.kind === 'environment' || settings.kind === 'file')
    return t('secretProviders.stateNotNeeded');
  return ownSecretOf(settings) === 'required'
    ? t(stateWords.absent)
    : t('secretProviders.stateComputerSettings');
}

/** Whether a certificate has expired or expires soon. */
export function isExpiring(expiresAt: string | null, now: number): boolean {
  return expiresAt !== null && Date.parse(expiresAt) - now <= expiryWarningMs;
}

interface Report extends ProviderReport {
  isByCertificate: boolean;
}

/** A test result in one or two sentences. */
export function reportWords(
  { isReferenceRead, expiresAt, isByCertificate }: Report,
  now: number,
): string {
  const read = isReferenceRead
    ? t('secretProviders.testReferenceRead')
    : t('secretProviders.testProviderAnswered');
  if (expiresAt === null) return read;
  const instant = formatInstant(expiresAt);
  if (!isByCertificate) return `${read} ${t('secretProviders.testTokenExpires', { instant })}`;
  const end = t('secretProviders.testCertificateExpires', { instant });
  if (!isExpiring(expiresAt, now)) return `${read} ${end}`;
  return `${read} ${end} ${t('secretProviders.testCertificateRenew')}`;
}
