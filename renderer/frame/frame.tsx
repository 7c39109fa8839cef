import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../text/translate.ts';
import { DemoBanner } from '../demo/demo-banner.tsx';
import { DemoRequest } from '../demo/demo-request.tsx';
import { AppTestGate } from '../plakar-apps/app-test/app-test-gate.tsx';
import { ProxyLoginGate } from '../network/proxy-login-gate.tsx';
import { PaletteGate } from './palette/palette-gate.tsx';
import { ShortcutsGate } from './shortcuts-gate.tsx';
import { AddInventoryGate } from '../inventories/list/add-inventory-gate.tsx';
import { ExpiryNotifications } from './expiry-notifications.tsx';
import { LossNotices } from './loss-notices.tsx';
import { Notices } from './notices.tsx';
import { Sidebar } from './sidebar.tsx';
import { StatusLine } from './status-line.tsx';
import { onDemand } from '../kit/on-demand.tsx';
import { notifyFailure } from '../kit/notify-failure.ts';
import { useCommand } from '../bridge/commands.ts';
import { useFocusAfterNavigation, useScrollMemory } from '../navigation/scroll-memory.ts';
import { useSidebar } from './use-sidebar.ts';
import { useLastLocation } from './use-last-location.ts';
import { useRequestedAction } from '../navigation/requested-action.ts';
import { useUndoKeys } from '../kit/use-undo-keys.ts';
import { useUnlockFirst } from '../vault/use-unlock-first.ts';

/** The state of the vault is known only when the program runs. */
const VaultGate = onDemand(async () => (await import('../vault/vault-gate.tsx')).VaultGate);

/** Common to all screens: the sidebar, and notices at the top. */
export function Frame({ children }: { children: ReactNode }) {
  const sidebar = useSidebar();
  const content = useRef<HTMLElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  useHistoryKeys();
  useLastLocation();
  useScrollMemory(screen);
  useFocusAfterNavigation(content);
  useUndoKeys();
  return (
    <div className="frame" data-collapsed={sidebar.isCollapsed} data-overlay={sidebar.isOverlay}>
      <button type="button" className="skip-link" onClick={() => content.current?.focus()}>
        {t('frame.skipToContent')}
      </button>
      <Sidebar state={sidebar} />
      <ExpiryNotifications />
      <PaletteGate />
      <ShortcutsGate />
      <SyncAll />
      <DemoRequest />
      <AddInventoryGate />
      <main className="content" id="content" tabIndex={-1} ref={content}>
        <DemoBanner />
        <AppTestGate />
        <VaultGate />
        <ProxyLoginGate />
        <Notices />
        <LossNotices />
        <div className="content-screen" ref={screen}>
          {children}
        </div>
      </main>
      <StatusLine />
    </div>
  );
}

/** Syncs all inventories on request of the menu; unlocks the vault first. */
function SyncAll() {
  const start = useCommand('sync.startAll');
  const unlockFirst = useUnlockFirst();
  useRequestedAction('syncAll', () =>
    unlockFirst(() => start.mutate(undefined, { onError: notifyFailure })),
  );
  return null;
}

/** Alt+Left and Alt+Right go back and forward, as in a browser, except in fields and dialogs. */
function useHistoryKeys(): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      const isTaken =
        event.target instanceof Element &&
        event.target.closest('input, textarea, [role="dialog"], [role="menu"]') !== null;
      if (isTaken) return;
      event.preventDefault();
      if (event.key === 'ArrowLeft') window.history.back();
      else window.history.forward();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
