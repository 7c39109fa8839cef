import { type BrowserWindow, dialog } from 'electron';
import type { UpdateQuestions } from '../../updates/updates.ts';
import { confirm, oneLine } from './question.ts';
import type { Translate } from '../texts.ts';

/** Reports that the update was not installed. The program has ended by then, and restarts when this is closed. */
export function showNotInstalled(t: Translate): void {
  dialog.showErrorBox(t('dialogs.notInstalled'), t('dialogs.notInstalledDetail'));
}

/** Asks outside of the page about everything that decides which program runs. */
export function updateQuestions(
  window: () => BrowserWindow | null,
  texts: () => Translate,
): UpdateQuestions {
  return {
    feed(address, kind) {
      const t = texts();
      const isSigned = kind === 'nsis' || kind === 'macos';
      const trust = t(isSigned ? 'dialogs.feedSigned' : 'dialogs.feedUnsigned');
      return confirm(window(), {
        message: t('dialogs.feed', { host: new URL(address).host }),
        detail: `${address}\n\n${t('dialogs.feedDanger')}\n\n${trust}`,
        yes: t('dialogs.feedYes'),
        no: t('dialogs.cancel'),
      });
    },
    download({ version, sizeBytes }) {
      const t = texts();
      const megabytes = sizeBytes === null ? '?' : String(Math.ceil(sizeBytes / 1_000_000));
      return confirm(window(), {
        message: t('dialogs.download', { version: oneLine(version) }),
        detail: t('dialogs.downloadDetail', { megabytes }),
        yes: t('dialogs.downloadYes'),
        no: t('dialogs.later'),
      });
    },
    install({ version }) {
      const t = texts();
      return confirm(window(), {
        message: t('dialogs.install', { version: oneLine(version) }),
        detail: t('dialogs.installDetail'),
        yes: t('dialogs.installYes'),
        no: t('dialogs.later'),
      });
    },
  };
}
