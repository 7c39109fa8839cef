import { app, type AuthInfo, session } from 'electron';
import type { AppUpdater } from 'electron-updater';
import { AppError } from '../../shared/bridge/errors.ts';
import { networkFailure } from '../http/network-failure.ts';
import { savePreviousProgram } from '../updates/previous-program.ts';
import type { Updater } from '../updates/updates.ts';
import { appImageFile } from './installation.ts';
import { type LoginFor, proxyAnswer } from './network/proxy-sign-in.ts';

/** The session that electron-updater creates under this name. */
const partition = 'electron-updater';

/**
 * Downloads and installs with electron-updater, which is loaded on first use. Does only what the user has just
 * confirmed.
 */
export function electronUpdater({
  loginFor,
  prepare,
  sayNotInstalled,
}: ElectronUpdaterPorts): Updater {
  return {
    async download({ feed, version }, onPercent, signal) {
      const { updater, CancellationToken } = await load();
      updater.setFeedURL({ provider: 'generic', url: feed });
      const onProgress = ({ percent }: { percent: number }) => onPercent(percent);
      updater.on('download-progress', onProgress);
      const answerOnce = proxyAnswer(loginFor);
      // Electron's own callback, which takes no arguments for a refusal.
      const signIn = (asked: AuthInfo, answer: (user: string, password: string) => void) =>
        void answerOnce(asked, answer as Parameters<typeof answerOnce>[1]);
      updater.on('login', signIn);
      const token = new CancellationToken();
      signal.addEventListener('abort', () => token.cancel(), { once: true });
      try {
        const found = await updater.checkForUpdates();
        if (!found?.isUpdateAvailable || found.updateInfo.version !== version) {
          throw new AppError('update.changed');
        }
        await updater.downloadUpdate(token);
      } catch (error) {
        throw updaterFailure(error);
      } finally {
        updater.off('download-progress', onProgress);
        updater.off('login', signIn);
      }
    },

    async install() {
      const { updater } = await load();
      const file = appImageFile();
      // An AppImage is deleted before the new one replaces it, which may then fail.
      const backup = file === null ? null : await savePreviousProgram(file).catch(refuse);
      await prepare();
      // The new version starts before this one has ended, and must not quit as a second instance.
      app.releaseSingleInstanceLock();
      let hasFailed = false;
      updater.once('error', () => {
        hasFailed = true;
        try {
          backup?.restore();
          sayNotInstalled();
        } finally {
          // Everything has ended by now, so this process can only restart.
          app.relaunch(file === null ? {} : { execPath: file });
          app.exit();
        }
      });
      updater.quitAndInstall(false, true);
      if (!hasFailed) backup?.discard();
    },
  };
}

interface ElectronUpdaterPorts {
  loginFor: LoginFor;
  /** Saves everything before the program is replaced. */
  prepare: () => Promise<void>;
  /** Reports, after the program has ended, that it was not replaced. */
  sayNotInstalled: () => void;
}

function refuse(error: unknown): never {
  const { code = '' } = error as { code?: string };
  throw new AppError('update.notInstalled', { message: code });
}

async function load() {
  const { autoUpdater: updater, CancellationToken } = await import('electron-updater');
  restrain(updater);
  return { updater, CancellationToken };
}

let isRestrained = false;

/** Disables all automatic actions, and requests other than https: redirects to other schemes are cancelled. */
function restrain(updater: AppUpdater): void {
  if (isRestrained) return;
  isRestrained = true;
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = false;
  updater.allowDowngrade = false;
  updater.disableWebInstaller = true;
  updater.logger = null;
  // Errors also arrive as rejections; an `error` event without a listener would end the program.
  updater.on('error', () => undefined);
  session
    .fromPartition(partition, { cache: false })
    .webRequest.onBeforeRequest(({ url }, answer) =>
      answer({ cancel: !url.startsWith('https://') }),
    );
}

function updaterFailure(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const { code = '' } = error as { code?: string };
  if (/CHECKSUM_MISMATCH|INVALID_SIGNATURE|SIGNATURE/.test(code)) {
    return new AppError('update.notVerified', { message: code });
  }
  if (code.startsWith('ERR_UPDATER')) {
    return new AppError('update.unexpectedAnswer', { message: code });
  }
  return networkFailure(error, 'update');
}
