import type { InstallationKind } from '../../../shared/updates/update.ts';

const replaceable: ReadonlySet<InstallationKind> = new Set(['appimage', 'nsis', 'macos']);

/** Whether the program may replace itself. Never if it comes from a system package or was unpacked manually. */
export function isReplaceable(kind: InstallationKind): boolean {
  return replaceable.has(kind);
}

/** Returns the name of electron-builder's file that describes the newest version for a computer. */
export function descriptionFile(platform: string, arch: string): string {
  if (platform === 'darwin') return 'latest-mac.yml';
  if (platform !== 'linux') return 'latest.yml';
  return arch === 'x64' ? 'latest-linux.yml' : `latest-linux-${arch}.yml`;
}

const dayMs = 24 * 60 * 60 * 1000;

/** Whether an automatic check is due: once a day. A clock that was set back does not stop checks forever. */
export function isCheckDue(checkedAt: string | null, now: Date): boolean {
  if (checkedAt === null) return true;
  const passed = now.getTime() - Date.parse(checkedAt);
  return passed >= dayMs || passed < 0;
}
