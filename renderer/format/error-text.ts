import { AppError, type ErrorCode, type Failure } from '../../shared/errors.ts';
import { keyFieldLabel } from './sign-in-text.ts';

/** What a person reads of a failure: what happened, and what to do about it. */
export interface ErrorWords {
  title: string;
  remedy: string;
}

/** The only sentences for failures in the product. */
export const errorText: Record<ErrorCode, ErrorWords> = {
  'ovh.invalidApplicationKey': {
    title: 'OVHcloud does not know this application key.',
    remedy:
      'Check that it is copied whole, and that the endpoint is the one where you created it: a key of one region is unknown to the others.',
  },
  'ovh.invalidSignature': {
    title: 'The application secret does not match this application key.',
    remedy:
      'Copy the secret again from the page where you created the keys; it is shown only once.',
  },
  'ovh.unknownConsumerKey': {
    title: 'OVHcloud does not know this consumer key for this application.',
    remedy:
      'Check that it is copied whole and belongs to this application key. If it was revoked, create new keys.',
  },
  'ovh.invalidClient': {
    title: 'OVHcloud does not accept this client id with this client secret.',
    remedy:
      'Check that both are copied whole, and that the endpoint is the one where the service account was created.',
  },
  'ovh.consumerKeyNotValid': {
    title: 'This consumer key is not valid: it has expired, or was never confirmed.',
    remedy: 'Create new keys on OVHcloud, sign in there to confirm them, and enter them here.',
  },
  'ovh.notGranted': {
    title: 'The keys lack a right that this needs.',
    remedy:
      'Create keys with this right as well, and enter them in the inventory settings. A service account gets it by an IAM policy.',
  },
  'ovh.addressNotAllowed': {
    title: 'These keys do not accept calls from the address of this network.',
    remedy:
      'Connect from an allowed network, or create keys on OVHcloud without a restriction of addresses.',
  },
  'ovh.clockSkew': {
    title: 'The clock of this computer is too far from the one of OVHcloud.',
    remedy: 'Set the date and time of this computer to automatic, then try again.',
  },
  'ovh.notFound': {
    title: 'OVHcloud has nothing at this address.',
    remedy:
      'Check the endpoint or base URL. If it is about a project or resource, it may have been deleted; sync again.',
  },
  'ovh.refused': {
    title: 'OVHcloud refuses this request.',
    remedy:
      'Read the words of OVHcloud below. If they do not help, quote the reference to its support.',
  },
  'ovh.rateLimited': {
    title: 'OVHcloud asks for fewer requests at a time.',
    remedy: 'Wait a minute, then sync again.',
  },
  'ovh.serverError': {
    title: 'OVHcloud could not answer because of a fault on its side.',
    remedy:
      'Try again in a few minutes. If it lasts, look at the OVHcloud status page, or quote the reference to its support.',
  },
  'ovh.unexpectedAnswer': {
    title: 'The answer is not one that OVHcloud documents.',
    remedy:
      'Check that the endpoint is right and that no proxy or sign-in page answers in its place, then try again.',
  },
  'ovh.timeout': {
    title: 'OVHcloud did not answer in time.',
    remedy: 'Check the connection of this computer, then try again.',
  },
  'ovh.unreachable': {
    title: 'OVHcloud cannot be reached from here.',
    remedy:
      'Check the network, the proxy and the address of the endpoint, then try again. What was found before stays readable.',
  },
  'ovh.untrustedCertificate': {
    title: 'The certificate of this server is not trusted by this computer.',
    remedy:
      'Check the address. If a proxy of your company inspects traffic, add its certificate to the system. The keys were not sent.',
  },
  'region.down': {
    title: 'OVHcloud reports that this region is down or in maintenance.',
    remedy: 'Sync again when the region is back. What was known of it stays.',
  },
  'project.suspended': {
    title: 'OVHcloud has suspended this project, so its resources cannot be read.',
    remedy:
      'Reactivate the project in the OVHcloud Control Panel (often an unpaid bill), then sync again.',
  },
  'project.deleting': {
    title: 'OVHcloud is deleting this project, so its resources are not read any more.',
    remedy: 'Nothing to do: they leave the inventory once the project is gone.',
  },
  'credential.absent': {
    title: 'No keys are stored for this inventory.',
    remedy: 'Enter them in its settings.',
  },
  'credential.otherEndpoint': {
    title: 'Stored keys are sent to no other endpoint than the one they were entered for.',
    remedy: 'Enter all the keys of the new endpoint.',
  },
  'credential.notLent': {
    title: 'The key was not sent: its address is not one of OVHcloud.',
    remedy:
      'If you trust the address, try again and allow it when asked. Otherwise choose an endpoint of OVHcloud.',
  },
  'vault.unreadable': {
    title: 'The stored keys cannot be opened.',
    remedy:
      'Unlock the key store of this computer and try again, or enter the keys again in the inventory settings.',
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
  'import.notFound': {
    title: 'The keys to import are no longer where they were found.',
    remedy: 'Import again, or enter the keys.',
  },
  'import.unreadable': {
    title: 'No keys could be read from this file.',
    remedy: 'Choose a file in the format of ovh.conf that you may read.',
  },
  'provider.notFound': {
    title: 'This secret provider is no longer here.',
    remedy: 'Choose another one, or enter the key.',
  },
  'provider.nameTaken': {
    title: 'Another secret provider has this name.',
    remedy: 'Give this one a name of its own.',
  },
  'provider.inUse': {
    title: 'This secret provider is in use by an inventory or an app.',
    remedy: 'Give the keys that come from it another source first, where they are used.',
  },
  'provider.otherAddress': {
    title: 'A stored token is sent to no other place than the one it was entered for.',
    remedy: 'Enter the token of the new place.',
  },
  'provider.wrongReference': {
    title: 'This reference is not in the form that its secret provider uses.',
    remedy: 'Compare it with the example beside the field.',
  },
  'provider.pathNotFound': {
    title: 'The secret provider has nothing at this path.',
    remedy:
      'Check the path or name of the secret, its region and namespace; it may also have been deleted.',
  },
  'provider.fieldNotFound': {
    title: 'The secret has no such field.',
    remedy: 'Check what stands after the # of the reference; capitals count.',
  },
  'provider.wrongToken': {
    title: 'The secret provider does not accept this sign-in.',
    remedy: 'The token or key may have expired or been revoked. Enter a new one.',
  },
  'provider.notPermitted': {
    title: 'The sign-in works, but may not read this secret.',
    remedy:
      'Ask for the right to read it; in HashiCorp Vault that is a policy with “read” on its path.',
  },
  'provider.notSignedIn': {
    title: 'There is nothing to sign in with at this secret provider.',
    remedy: 'Enter its token or key under Secret providers.',
  },
  'provider.sealed': {
    title: 'The Vault server is sealed, so it answers nothing.',
    remedy: 'Unseal it, or ask who runs it to, then try again.',
  },
  'provider.rateLimited': {
    title: 'The secret provider asks for fewer requests at a time.',
    remedy: 'Wait a minute, then try again.',
  },
  'provider.serverError': {
    title: 'The secret provider could not answer because of a fault on its side.',
    remedy: 'Try again in a few minutes. If it lasts, ask who runs it.',
  },
  'provider.timeout': {
    title: 'The secret provider did not answer in time.',
    remedy: 'Check the connection of this computer, then try again.',
  },
  'provider.unreachable': {
    title: 'The secret provider cannot be reached from here.',
    remedy: 'Check its address and the network, proxy or VPN that leads to it, then try again.',
  },
  'provider.untrustedCertificate': {
    title: 'The certificate of the secret provider is not trusted by this computer.',
    remedy:
      'Check the address. Where an authority of your own signs it, add its certificate to the provider. The token was not sent.',
  },
  'provider.unexpectedAnswer': {
    title: 'The answer is not one that this kind of secret provider gives.',
    remedy:
      'Check the address and the kind of provider, that the secret is text, and that no proxy or sign-in page answers in its place.',
  },
  'provider.wrongKey': {
    title: 'What was read there cannot be a key of OVHcloud.',
    remedy:
      'Check that the reference leads to the key alone: it has no spaces, and no characters but plain ones.',
  },
  'inventory.notFound': {
    title: 'This inventory is no longer here.',
    remedy: 'It may have been deleted. Go back to the list of inventories.',
  },
  'inventory.nameTaken': {
    title: 'Another inventory has this name.',
    remedy: 'Choose a name that tells them apart.',
  },
  'inventory.otherAccount': {
    title: 'These keys belong to another account.',
    remedy:
      'Enter keys of the account that was discovered, or replace it in the inventory settings.',
  },
  'pointsource.notFound': {
    title: 'This restore point source is no longer here.',
    remedy: 'Go back to the settings.',
  },
  'pointsource.alreadyThere': {
    title: 'This store is already read.',
    remedy: 'Choose another store, or refresh the one that is there.',
  },
  'exclusion.notFound': {
    title: 'This rule is no longer there.',
    remedy: 'It was deleted in the meantime. Nothing has changed.',
  },
  'exclusion.notUndoable': {
    title: 'This can no longer be undone.',
    remedy: 'Select the resources and choose Exclude or Include instead.',
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
  'resource.notFound': {
    title: 'This resource is no longer known.',
    remedy: 'It was gone at the last sync. Close it, and look at the list again.',
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
  'sync.alreadyRunning': {
    title: 'A sync of this inventory is already running.',
    remedy: 'Wait until it ends, or cancel it.',
  },
  'sync.cancelled': {
    title: 'The sync was cancelled.',
    remedy: 'Sync again to read what is missing. What was known stays.',
  },
  'storage.unwritable': {
    title: 'What was found could not be saved on this computer.',
    remedy: 'Check that the data folder exists and that you may write to it, then try again.',
  },
  'storage.full': {
    title: 'The disk of this computer is full.',
    remedy: 'Free some space, then try again.',
  },
  'export.unwritable': {
    title: 'The file cannot be written there.',
    remedy:
      'Choose another folder, or check that you may write to this one and that the file is not open in another program.',
  },
  'export.notFound': {
    title: 'This file was not written since the app was started.',
    remedy: 'Look for it where you saved it.',
  },
  'report.notDrawn': {
    title: 'The report could not be drawn in time.',
    remedy: 'Close what keeps this computer busy, then try again.',
  },
  'ipc.invalidRequest': {
    title: 'Something entered here has a form that the app does not accept.',
    remedy:
      'Check the fields. If they are right, this is a fault of the app: report the reference.',
  },
  'ipc.untrustedSender': {
    title: 'The app refused a request that did not come from its own window.',
    remedy: 'Close the app and open it again. If it comes back, report it.',
  },
  internal: {
    title: 'Something in the app does not work as it must.',
    remedy: 'Try again. If it comes back, report the reference below.',
  },
  'plakar.configUnreadable': {
    title: 'The configuration of plakar is not understood, so plakar was not started.',
    remedy: 'Look at the file that is named below, or use a file of your own instead.',
  },
  'plakar.entriesChanged': {
    title: 'This has changed since it was shown, so nothing was done.',
    remedy: 'Look at what would be done now, then confirm it again.',
  },
  'plakar.importFailed': {
    title: 'plakar did not add all of it.',
    remedy:
      'Look with “plakar source show”, “plakar destination show” or “plakar store show” at what is there. You can also save a file, and import it in a terminal.',
  },
};

type Nameable = Pick<Failure, 'code' | 'missingRule'> & Partial<Pick<Failure, 'keyField'>>;

/** The words for one failure; where a right is missing, it is named. */
export function failureText({ code, missingRule }: Nameable): ErrorWords {
  if (code === 'ovh.notGranted' && missingRule !== null) {
    return {
      title: `The keys lack the right ${missingRule}.`,
      remedy: `Create keys with ${missingRule} as well, and enter them in the inventory settings. A service account gets it by an IAM policy.`,
    };
  }
  return errorText[code];
}

/** As `failureText`, for a place away from the fields: `Consumer key: the secret has no such field.` */
export function failureTextOfKey(failure: Nameable): ErrorWords {
  const words = failureText(failure);
  const { keyField } = failure;
  if (!keyField) return words;
  const { title } = words;
  const rest = title.startsWith('OVHcloud')
    ? title
    : title.charAt(0).toLowerCase() + title.slice(1);
  return { ...words, title: `${keyFieldLabel(keyField)}: ${rest}` };
}

/** Anything that was thrown, as a failure. What is not an `AppError` is a bug of ours. */
export function toFailure(error: unknown): Failure {
  return error instanceof AppError
    ? error.failure
    : new AppError('internal', { message: error instanceof Error ? error.message : null }).failure;
}
