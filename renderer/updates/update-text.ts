import type { InstallationKind, UpdatePhase } from '../../shared/updates/update.ts';
import { t, type TextId } from '../text/translate.ts';
import { formatPercent } from '../text/numbers.ts';

const ways: Record<InstallationKind, TextId> = {
  appimage: 'updates.methodAppImage',
  nsis: 'updates.methodSelf',
  macos: 'updates.methodSelf',
  deb: 'updates.methodDeb',
  rpm: 'updates.methodRpm',
  archive: 'updates.methodArchive',
  development: 'updates.methodDevelopment',
};

/** How this installation gets a newer version. */
export function wayToUpdate(kind: InstallationKind): string {
  return t(ways[kind]);
}

/** State of the update check; null if there is nothing to show. */
export function updatePhaseText(state: UpdatePhase, version: string): string | null {
  switch (state.phase) {
    case 'checking':
      return t('updates.checking');
    case 'current':
      return t('updates.upToDate', { version });
    case 'available':
      return t('updates.available', { version: state.offer.version });
    case 'downloading':
      return t('updates.downloading', {
        version: state.offer.version,
        share: formatPercent(state.percent, 100),
      });
    case 'downloaded':
      return t('updates.ready', { version: state.offer.version });
    case 'idle':
    case 'failed':
    default:
      return null;
  }
}
