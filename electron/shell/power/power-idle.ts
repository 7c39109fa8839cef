import { powerMonitor } from 'electron';
import type { IdleWatch } from '../../vault/auto-lock.ts';
import { every } from './every.ts';

/** Counts input anywhere on this computer, not only in our window. Usable after Electron's `ready` event. */
export const powerIdle: IdleWatch = {
  idleSeconds: () => powerMonitor.getSystemIdleTime(),
  every,
  onLeft(listener) {
    powerMonitor.on('lock-screen', listener);
    powerMonitor.on('suspend', listener);
    return () => {
      powerMonitor.off('lock-screen', listener);
      powerMonitor.off('suspend', listener);
    };
  },
};
