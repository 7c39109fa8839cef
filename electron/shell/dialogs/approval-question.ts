import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { AppPorts } from '../../ports.ts';
import { isUnverified } from '../../approvals/address.ts';
import { confirm, oneLine } from './question.ts';
import type { Translate } from '../texts.ts';

const fileScheme = 'file:';

/** Asks outside of the page before the program sends requests to an address, or reads secrets from a file. */
export function approvalQuestion(
  window: () => BrowserWindow | null,
  texts: () => Translate,
): Pick<AppPorts, 'confirmAddress'> {
  return {
    confirmAddress(address) {
      const t = texts();
      const isFile = address.startsWith(fileScheme);
      const whole = oneLine(isFile ? address.slice(fileScheme.length) : address);
      return confirm(window(), {
        ...(isFile ? fileTexts(t, whole) : addressTexts(t, whole, isUnverified(address))),
        no: t('dialogs.cancel'),
      });
    },
  };
}

function fileTexts(t: Translate, path: string) {
  return {
    message: t('dialogs.file', { file: basename(path) }),
    detail: t('dialogs.fileDetail', { path }),
    yes: t('dialogs.fileYes'),
  };
}

function addressTexts(t: Translate, address: string, isWithoutCheck: boolean) {
  const what = isWithoutCheck ? 'unverified' : 'address';
  // The host and port.
  const host = address.replace(/^.*?:\/\//, '');
  return {
    message: t(`dialogs.${what}`, { host }),
    detail: t(`dialogs.${what}Detail`, { address }),
    yes: t('dialogs.addressYes'),
  };
}
