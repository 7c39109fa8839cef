import { readFile } from 'node:fs/promises';
import { homedir, release, type as systemType, userInfo } from 'node:os';
import { join } from 'node:path';
import { app, safeStorage, shell } from 'electron';
import ownLicence from '../../LICENSE?raw';
import type { Owner } from '../log/rules/redact.ts';
import type { DiagnosisPorts } from '../support/diagnosis-ports.ts';
import type { LogFile } from './log-file.ts';

/**
 * The system’s folder for logs; below the data folder where that was given on the command line, so that a profile
 * has all that is its own.
 */
export function logFolder(): string {
  return app.commandLine.hasSwitch('user-data-dir')
    ? join(app.getPath('userData'), 'logs')
    : app.getPath('logs');
}

/** Who uses this computer, so that the log and diagnostics do not tell. */
export function ownerOfComputer(): Owner {
  return { homeFolder: homedir(), userName: userName() };
}

/** What diagnosis needs of this computer. */
export function diagnosisSources(distFolder: string, log: LogFile): DiagnosisPorts {
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

/** The first line of each start: what runs here. */
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

/** Some systems know no user of the process. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
