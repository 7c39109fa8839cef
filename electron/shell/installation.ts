import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import type { InstallationKind } from '../../shared/updates/update.ts';
import { ownAppImage } from '../updates/own-app-image.ts';

/** How this copy came onto the computer. What cannot be told counts as unpacked by hand, which is left alone. */
export function installationKind(): InstallationKind {
  if (!app.isPackaged) return 'development';
  if (process.platform === 'darwin') return 'macos';
  if (process.platform === 'win32') {
    const uninstaller = join(dirname(process.execPath), `Uninstall ${app.getName()}.exe`);
    return existsSync(uninstaller) ? 'nsis' : 'archive';
  }
  const packageType = readPackageType();
  if (packageType === 'deb' || packageType === 'rpm') return packageType;
  // A package of another kind is its system's too, whatever else is told.
  return packageType === null && appImageFile() !== null ? 'appimage' : 'archive';
}

/** The AppImage that this copy runs from. */
export function appImageFile(): string | null {
  return ownAppImage(process.env, process.execPath, realpathSync);
}

/** What electron-builder writes into a deb and an rpm. */
function readPackageType(): string | null {
  try {
    return readFileSync(join(process.resourcesPath, 'package-type'), 'utf8').trim();
  } catch {
    return null;
  }
}
