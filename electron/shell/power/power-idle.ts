import { powerMonitor } from 'electron';
import type { IdleWatch } from '../../vault/auto-lock.ts';
import { every } from './every.ts';

/** Input anywhere on this computer counts, not only in our window. Usable once the app is ready. */
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
