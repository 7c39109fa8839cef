import type { ErrorCode } from '../../../shared/bridge/errors.ts';
import type { ErrorMessages } from './error-messages.ts';

/** What OVHcloud answers, or why it does not. */
export const ovhErrors = {
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
  'ovh.notSignedIn': {
    title: 'OVHcloud did not recognise who makes this call.',
    remedy:
      'Check the keys. If they are right, a proxy on the way may remove the headers that carry them.',
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
  'ovh.notOffered': {
    title: 'This endpoint of OVHcloud does not offer this.',
    remedy: 'Check the endpoint or base URL: not every product is available on each of them.',
  },
  'ovh.notInRegion': {
    title: 'OVHcloud does not offer this in this region.',
    remedy: 'Nothing to do: other regions are not affected.',
  },
  'ovh.serviceExpired': {
    title: 'This project has expired at OVHcloud, so its resources cannot be read.',
    remedy:
      'Pay or renew the project in the OVHcloud Control Panel, then sync again. OVHcloud deletes what an expired project holds after some time.',
  },
  'ovh.refused': {
    title: 'OVHcloud refuses this request.',
    remedy:
      'Read the words of OVHcloud below. If they do not help, quote the reference to its support.',
  },
  'region.down': {
    title: 'OVHcloud reports that this region is down or in maintenance.',
    remedy: 'Sync again when the region is back. What was known of it stays.',
  },
  'list.withdrawn': {
    title: 'OVHcloud no longer offers a list that it offered before.',
    remedy:
      'What was known stays, marked with its date. Check in the OVHcloud Control Panel whether it still exists, and quote the reference to the OVHcloud support.',
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
} as const satisfies Partial<Record<ErrorCode, ErrorMessages>>;
