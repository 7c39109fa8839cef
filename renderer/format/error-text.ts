import { AppError, type ErrorCode, type Failure } from '../../shared/errors.ts';

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
  'ovh.consumerKeyNotValid': {
    title: 'This consumer key is not valid: it has expired, or was never confirmed.',
    remedy: 'Create new keys on OVHcloud, sign in there to confirm them, and enter them here.',
  },
  'ovh.notGranted': {
    title: 'The consumer key lacks a right that this needs.',
    remedy: 'Create keys with this right as well, and enter them in the inventory settings.',
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
    remedy: 'Enter the application key, application secret and consumer key in its settings.',
  },
  'credential.otherEndpoint': {
    title: 'Stored keys are sent to no other endpoint than the one they were entered for.',
    remedy: 'Enter the application key, application secret and consumer key of the new endpoint.',
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
  'inventory.notFound': {
    title: 'This inventory is no longer here.',
    remedy: 'It may have been deleted. Go back to the list of inventories.',
  },
  'inventory.nameTaken': {
    title: 'Another inventory has this name.',
    remedy: 'Choose a name that tells them apart.',
  },
  'resource.notFound': {
    title: 'This resource is no longer known.',
    remedy: 'It was gone at the last sync. Close it, and look at the list again.',
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
};

/** The words for one failure; where a right is missing, it is named. */
export function failureText(failure: Pick<Failure, 'code' | 'missingRule'>): ErrorWords {
  if (failure.code === 'ovh.notGranted' && failure.missingRule !== null) {
    return {
      title: `The consumer key lacks the right ${failure.missingRule}.`,
      remedy: `Create keys with ${failure.missingRule} as well, and enter them in the inventory settings.`,
    };
  }
  return errorText[failure.code];
}

/** Anything that was thrown, as a failure. What is not an `AppError` is a bug of ours. */
export function toFailure(error: unknown): Failure {
  return error instanceof AppError
    ? error.failure
    : new AppError('internal', { message: error instanceof Error ? error.message : null }).failure;
}
