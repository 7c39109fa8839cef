import type { InstallationKind, UpdatePhase } from '../../shared/updates/update.ts';
import { t, type Message } from '../text/words.ts';
import { formatPercent } from '../text/numbers.ts';

const ways: Record<InstallationKind, Message> = {
  appimage: 'This AppImage can replace itself, after asking you.',
  nsis: 'This installation can replace itself, after asking you.',
  macos: 'This installation can replace itself, after asking you.',
  deb: 'This installation is a Debian package: it is updated by the package manager of the system only.',
  rpm: 'This installation is an RPM package: it is updated by the package manager of the system only.',
  archive: 'This copy was unpacked by hand: it is updated by unpacking a newer one in its place.',
  development: 'This is a development build: it is not updated.',
};

/** How this installation comes to a newer version. */
export function wayToUpdate(kind: InstallationKind): string {
  return t(ways[kind]);
}

/** How looking for a newer version stands; null where there is nothing to say. */
export function updatePhaseText(state: UpdatePhase, version: string): string | null {
  switch (state.phase) {
    case 'checking':
      return t('Checking for updates…');
    case 'current':
      return t('Version {version} is the newest.', { version });
    case 'available':
      return t('Version {version} is available.', { version: state.offer.version });
    case 'downloading':
      return t('Downloading version {version}: {share}', {
        version: state.offer.version,
        share: formatPercent(state.percent, 100),
      });
    case 'downloaded':
      return t('Version {version} is ready to be installed.', { version: state.offer.version });
    case 'idle':
    case 'failed':
    default:
      return null;
  }
}
