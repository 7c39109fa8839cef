import { ownSecretOf } from '../../shared/secret-providers/rules/own-secret.ts';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import type { SecretProviderSummary } from '../../shared/secret-providers/secret-provider.ts';
import { t } from '../text/translate.ts';
import type { ErrorWords } from '../text/error-text.ts';

/** Why a provider of an inventory's keys is unavailable, as far as is known without a request. */
export type ProviderTrouble =
  | { kind: 'gone' }
  /** State of its token or key. */
  | { kind: 'absent' | 'unreadable'; name: string }
  | { kind: 'locked' };
type UnlockedTrouble = Exclude<ProviderTrouble, { kind: 'locked' }>;

/** The first problem among the providers of an inventory's keys. */
export function providerTrouble(
  inventory: Pick<InventorySummary, 'signIn'>,
  providers: readonly SecretProviderSummary[],
): ProviderTrouble | null {
  for (const source of Object.values(inventory.signIn.sources)) {
    if (source.kind !== 'provider') continue;
    const provider = providers.find(({ id }) => id === source.providerId);
    const trouble = provider ? tokenTrouble(provider) : ({ kind: 'gone' } as const);
    if (trouble) return trouble;
  }
  return null;
}

function tokenTrouble({
  name,
  settings,
  credentials,
}: SecretProviderSummary): ProviderTrouble | null {
  const { state } = credentials;
  if (state === 'locked') return { kind: state };
  if (state === 'unreadable') return { kind: state, name };
  return state === 'absent' && ownSecretOf(settings) === 'required' ? { kind: state, name } : null;
}

/** Message for a problem that unlocking does not solve. */
export function providerTroubleText(trouble: UnlockedTrouble): ErrorWords {
  if (trouble.kind === 'gone') {
    return {
      title: t('secretProviders.troubleGoneTitle'),
      remedy: t('secretProviders.troubleGoneRemedy'),
    };
  }
  if (trouble.kind === 'absent') {
    return {
      title: t('secretProviders.troubleAbsentTitle', { name: trouble.name }),
      remedy: t('secretProviders.troubleAbsentRemedy'),
    };
  }
  return {
    title: t('secretProviders.troubleUnreadableTitle', { name: trouble.name }),
    remedy: t('secretProviders.troubleUnreadableRemedy'),
  };
}
