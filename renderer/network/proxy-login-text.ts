import type { NetworkDescription } from '../../shared/network/calls.ts';
import { t } from '../text/words.ts';

/** Who signs in at a proxy, as far as the vault tells; nothing where nobody was entered. */
export function proxyLoginText({ state, proxy, user }: NetworkDescription['proxyLogin']): string {
  if (proxy !== null && user !== null) {
    return state === 'memory'
      ? t('{user} at {proxy}, until the app quits', { user, proxy })
      : t('{user} at {proxy}', { user, proxy });
  }
  if (state === 'locked') return t('What was entered opens with the passphrase.');
  return state === 'unreadable'
    ? t('What was entered does not open any more: enter it again.')
    : '';
}
