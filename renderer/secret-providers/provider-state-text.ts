import type { CredentialSummary } from '../../shared/accounts/credentials.ts';
import type {
  ProviderReport,
  SecretProviderSummary,
} from '../../shared/secret-providers/secret-provider.ts';
import { type Message, t } from '../text/words.ts';
import { formatDay, formatInstant } from '../text/dates.ts';
import { expiryWarningMs } from '../../shared/accounts/credentials.ts';

const stateWords: Record<CredentialSummary['state'], Message> = {
  stored: 'Stored',
  memory: 'In memory until the app quits',
  locked: 'Locked',
  unreadable: 'Cannot be opened',
  provided: 'None needed',
  absent: 'None stored',
};

/** The state of what we sign in with there. */
export function providerSignInLabel(
  { settings, credentials: { state }, certificateExpiresAt }: SecretProviderSummary,
  now: number,
): string {
  const isToldFirst = state === 'stored' || isExpiring(certificateExpiresAt, now);
  if (certificateExpiresAt !== null && state !== 'absent' && isToldFirst) {
    const words = { day: formatDay(certificateExpiresAt) };
    return Date.parse(certificateExpiresAt) <= now
      ? t('Certificate expired on {day}', words)
      : t('Certificate expires on {day}', words);
  }
  if (state !== 'absent') return t(stateWords[state]);
  if (settings.kind === 'environment' || settings.kind === 'file') return t('None needed');
  if (settings.kind === 'aws' || settings.kind === 'google') return t('Settings of this computer');
  return t(stateWords.absent);
}

/** Whether a certificate has expired, or will before long. */
export function isExpiring(expiresAt: string | null, now: number): boolean {
  return expiresAt !== null && Date.parse(expiresAt) - now <= expiryWarningMs;
}

interface Report extends ProviderReport {
  isByCertificate: boolean;
}

/** What a test found, in a sentence or two. */
export function reportWords(
  { isReferenceRead, expiresAt, isByCertificate }: Report,
  now: number,
): string {
  const read = isReferenceRead
    ? t('The reference leads to a secret. It was read and is not shown.')
    : t('The provider answers. Give a reference to test that it leads to a secret.');
  if (expiresAt === null) return read;
  const instant = formatInstant(expiresAt);
  if (!isByCertificate) return `${read} ${t('The token ends {instant}.', { instant })}`;
  const end = t('The certificate expires on {instant}.', { instant });
  if (!isExpiring(expiresAt, now)) return `${read} ${end}`;
  return `${read} ${end} ${t('Create another one before then.')}`;
}
