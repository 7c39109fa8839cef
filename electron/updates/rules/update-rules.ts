import type { InstallationKind } from '../../../shared/updates/update.ts';

const replaceable: ReadonlySet<InstallationKind> = new Set(['appimage', 'nsis', 'macos']);

/** Whether the app may replace itself. A system's package, and what was unpacked by hand, it never touches. */
export function isReplaceable(kind: InstallationKind): boolean {
  return replaceable.has(kind);
}

/** The file that describes the newest version for a computer, as electron-builder names it. */
export function descriptionFile(platform: string, arch: string): string {
  if (platform === 'darwin') return 'latest-mac.yml';
  if (platform !== 'linux') return 'latest.yml';
  return arch === 'x64' ? 'latest-linux.yml' : `latest-linux-${arch}.yml`;
}

const dayMs = 24 * 60 * 60 * 1000;

/** Whether a feed is to be asked unasked: once a day. A clock that was set back does not stop it for ever. */
export function isCheckDue(checkedAt: string | null, now: Date): boolean {
  if (checkedAt === null) return true;
  const passed = now.getTime() - Date.parse(checkedAt);
  return passed >= dayMs || passed < 0;
}
