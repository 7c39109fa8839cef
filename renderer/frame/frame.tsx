import { useLocalStorage } from '@mantine/hooks';
import { type ReactNode, useRef } from 'react';
import { t } from '../text/words.ts';
import { AppTestGate } from '../plakar-apps/app-test/app-test-gate.tsx';
import { ProxyLoginGate } from '../network/proxy-login-gate.tsx';
import { ShortcutsModal } from './shortcuts-modal.tsx';
import { SyncAll } from './sync-all.tsx';
import { VaultGate } from '../vault/vault-gate.tsx';
import { ExpiryNotifications } from './expiry-notifications.tsx';
import { LossNotices } from './loss-notices.tsx';
import { Notices } from './notices.tsx';
import { Rail } from './rail.tsx';
import { useHistoryKeys } from './use-history-keys.ts';

/** What stays on every screen: the rail at the left, and what must be told on top. */
export function Frame({ children }: { children: ReactNode }) {
  const [isCollapsed, setIsCollapsed] = useLocalStorage({
    key: 'rail-collapsed',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const content = useRef<HTMLElement>(null);
  useHistoryKeys();
  return (
    <div className="frame" data-collapsed={isCollapsed}>
      <button type="button" className="skip-link" onClick={() => content.current?.focus()}>
        {t('Skip to content')}
      </button>
      <Rail isCollapsed={isCollapsed} onToggle={() => setIsCollapsed((was) => !was)} />
      <ExpiryNotifications />
      <ShortcutsModal />
      <SyncAll />
      <main className="content" id="content" tabIndex={-1} ref={content}>
        <AppTestGate />
        <VaultGate />
        <ProxyLoginGate />
        <Notices />
        <LossNotices />
        <div className="content-screen">{children}</div>
      </main>
    </div>
  );
}
