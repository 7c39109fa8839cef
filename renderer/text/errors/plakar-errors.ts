import type { ErrorCode } from '../../../shared/bridge/errors.ts';
import type { ErrorMessages } from './error-messages.ts';

/** plakar, its stores, and the apps that are made for it. */
export const plakarErrors = {
  'pointsource.notFound': {
    title: 'This restore point source is no longer here.',
    remedy: 'Go back to the settings.',
  },
  'pointsource.nothingShown': {
    title: 'It shows none of the snapshots any more that it showed before.',
    remedy:
      'A key may have lost its grants: check them, then refresh. If the snapshots really are gone, stop reading it and add it again.',
  },
  'pointsource.alreadyThere': {
    title: 'This store is already read.',
    remedy: 'Choose another store, or refresh the one that is there.',
  },
  'plakar.notFound': {
    title: 'No plakar was found on this computer.',
    remedy: 'Install plakar so that its program is on the PATH, start the app again, and refresh.',
  },
  'plakar.storeNotFound': {
    title: 'The store cannot be opened by plakar.',
    remedy:
      'Check with “plakar store show” that it is there, and that its address can be reached from here.',
  },
  'plakar.wrongPassphrase': {
    title: 'The passphrase does not open the store.',
    remedy: 'Enter the passphrase of this store, or add it to the configuration of plakar.',
  },
  'plakar.incompatible': {
    title: 'This version of plakar and the store or the app do not understand each other.',
    remedy: 'Update plakar, then try again.',
  },
  'plakar.integrationMissing': {
    title: 'An integration that this store needs is not installed in plakar.',
    remedy: 'Install it with “plakar pkg add”, for example “plakar pkg add s3”, then try again.',
  },
  'plakar.configIncomplete': {
    title: 'The configuration of plakar lacks one of its three files, so plakar was not started.',
    remedy:
      'With one missing, plakar would write the files of its sources, destinations and stores anew and lose what they hold. Keep a copy of the folder, add the missing file (with an empty list in it), then try again.',
  },
  'plakar.timeout': {
    title: 'Reading the store with plakar took too long.',
    remedy: 'Check that the store can be reached, then try again.',
  },
  'plakar.failed': {
    title: 'The store could not be read by plakar.',
    remedy: 'Run “plakar ls” on this store in a terminal to see why, then try again.',
  },
  'app.notFound': {
    title: 'This app is no longer here.',
    remedy: 'It was removed meanwhile. Close this, and look at the list again.',
  },
  'app.nameTaken': {
    title: 'Another app has this name.',
    remedy: 'Choose a name that tells them apart.',
  },
  'app.notFitting': {
    title: 'No integration of plakar fits this resource in this role.',
    remedy: 'Close this and assign the app again: the resource may have changed.',
  },
  'app.wrongFields': {
    title: 'Some fields are not as this integration takes them.',
    remedy: 'Look at each field again, also under Advanced.',
  },
  'app.otherAddress': {
    title: 'Stored secrets are sent to no other place than the one they were entered for.',
    remedy: 'Enter the secrets of the new place.',
  },
  'app.secretMissing': {
    title: 'A secret of this app is not stored any more.',
    remedy: 'Edit the app, and enter its secrets again.',
  },
  'plakar.entriesChanged': {
    title: 'This has changed since it was shown, so nothing was done.',
    remedy: 'Look at what would be done now, then confirm it again.',
  },
} as const satisfies Partial<Record<ErrorCode, ErrorMessages>>;
