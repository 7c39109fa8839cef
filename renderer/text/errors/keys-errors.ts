import type { ErrorCode } from '../../../shared/bridge/errors.ts';
import type { ErrorMessages } from './error-messages.ts';

/** The keys: where they are kept, and how they come in. */
export const keysErrors = {
  'credential.absent': {
    title: 'No keys are stored for this inventory.',
    remedy: 'Enter them in its settings.',
  },
  'credential.otherEndpoint': {
    title: 'Stored keys are sent to no other endpoint than the one they were entered for.',
    remedy: 'Enter all the keys of the new endpoint.',
  },
  'vault.unreadable': {
    title: 'The stored keys cannot be opened.',
    remedy:
      'Unlock the key store of this computer and try again, or enter the keys again in the inventory settings.',
  },
  'vault.otherAddress': {
    title: 'The stored secrets were entered for another address.',
    remedy:
      'A file of the app was changed past the app. Check the address in the settings, and enter the secrets again.',
  },
  'vault.unwritable': {
    title: 'The keys could not be stored.',
    remedy:
      'Check that the key store of this computer is unlocked and that the data folder can be written, then try again.',
  },
  'vault.locked': {
    title: 'The vault is locked.',
    remedy: 'Unlock it with the passphrase, then try again.',
  },
  'vault.wrongPassphrase': {
    title: 'This is not the passphrase of the vault.',
    remedy: 'Type it again; check the keyboard layout and Caps Lock.',
  },
  'vault.noKeyStore': {
    title: 'This computer offers no key store that encrypts.',
    remedy:
      'Choose a passphrase, or keep the keys in memory. On Linux, GNOME Keyring or KWallet is such a key store.',
  },
  'signin.notFound': {
    title: 'The sign-in in the browser is over, or was for other keys.',
    remedy: 'Connect in the browser again.',
  },
  'signin.refused': {
    title: 'The sign-in was refused in the browser.',
    remedy: 'Connect in the browser again and confirm there, or enter a consumer key.',
  },
  'page.notOpened': {
    title: 'The page could not be opened in a browser.',
    remedy: 'Check that this computer has a default browser, then try again.',
  },
  'folder.notOpened': {
    title: 'The folder could not be opened.',
    remedy: 'Copy its path and open it with the file browser of this computer.',
  },
  'import.notFound': {
    title: 'The keys to import are no longer where they were found.',
    remedy: 'Import again, or enter the keys.',
  },
  'import.unreadable': {
    title: 'No keys could be read from this file.',
    remedy: 'Choose a file in the format of ovh.conf that you may read.',
  },
} as const satisfies Partial<Record<ErrorCode, ErrorMessages>>;
