import { readFile } from 'node:fs/promises';
import { homedir, release, type as systemType, userInfo } from 'node:os';
import { join } from 'node:path';
import { app, safeStorage, shell } from 'electron';
import ownLicence from '../../LICENSE?raw';
import type { Owner } from '../log/rules/redact.ts';
import type { DiagnosticsPorts } from '../support/diagnostics-ports.ts';
import type { LogFile } from './log-file.ts';

/**
 * The system's folder for logs. With a data folder from the command line, a folder inside it, so that the profile is
 * self-contained.
 */
export function logFolder(): string {
  return app.commandLine.hasSwitch('user-data-dir')
    ? join(app.getPath('userData'), 'logs')
    : app.getPath('logs');
}

/** Returns the user's name and home folder, so that the log and the diagnostics can remove them. */
export function ownerOfComputer(): Owner {
  return { homeFolder: homedir(), userName: userName() };
}

/** What diagnostics need from this computer. */
export function diagnosticsSources(distFolder: string, log: LogFile): DiagnosticsPorts {
  return {
    logFolder: log.folder,
    readLog: log.readEnd,
    openFolder: async (path) => (await shell.openPath(path)) === '',
    nodeVersion: process.versions.node,
    systemVersion: `${systemType()} ${release()}`,
    isSandboxed: isSandboxed(),
    userName: userName(),
    keyStoreName: () =>
      process.platform === 'linux' ? (safeStorage.getSelectedStorageBackend?.() ?? null) : null,
    readLicences: () => readFile(join(distFolder, 'licences.json'), 'utf8').catch(() => null),
    ownLicence,
  };
}

/** Logs what runs here, as the first line of each start. */
export function logStart(log: LogFile): void {
  log.info('app.started', {
    version: app.getVersion(),
    electron: process.versions['electron'],
    chromium: process.versions['chrome'],
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    system: `${systemType()} ${release()}`,
    isPackaged: app.isPackaged,
    isSandboxed: isSandboxed(),
    folder: app.getPath('userData'),
  });
}

function isSandboxed(): boolean {
  return !app.commandLine.hasSwitch('no-sandbox');
}

/** On some systems the process has no user. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
