import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import type { InstallationKind } from '../../shared/updates/update.ts';
import { ownAppImage } from '../updates/own-app-image.ts';

/** Returns how the program was installed. Unknown kinds count as unpacked manually, which updates do not touch. */
export function installationKind(): InstallationKind {
  if (!app.isPackaged) return 'development';
  if (process.platform === 'darwin') return 'macos';
  if (process.platform === 'win32') {
    const uninstaller = join(dirname(process.execPath), `Uninstall ${app.getName()}.exe`);
    return existsSync(uninstaller) ? 'nsis' : 'archive';
  }
  const packageType = readPackageType();
  if (packageType === 'deb' || packageType === 'rpm') return packageType;
  // Other kinds of packages belong to the system too, whatever else is set.
  return packageType === null && appImageFile() !== null ? 'appimage' : 'archive';
}

/** Returns the AppImage that the program runs from, if any. */
export function appImageFile(): string | null {
  return ownAppImage(process.env, process.execPath, realpathSync);
}

/** electron-builder writes this file into deb and rpm packages. */
function readPackageType(): string | null {
  try {
    return readFileSync(join(process.resourcesPath, 'package-type'), 'utf8').trim();
  } catch {
    return null;
  }
}
