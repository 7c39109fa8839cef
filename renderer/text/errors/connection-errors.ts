import type { ErrorCode } from '../../../shared/bridge/errors.ts';
import type { ErrorMessages } from './error-messages.ts';

/** Of a test of an app. */
export const connectionErrors = {
  'connection.wrongLocation': {
    title: 'This location does not lead to the bucket.',
    remedy: 'Check the host, its region and the name of the bucket in the location.',
  },
  'connection.noSuchHost': {
    title: 'No host of this name is known.',
    remedy:
      'Check the host in the location. Some names are known in a VPN or a private network only.',
  },
  'connection.refused': {
    title: 'The host is there, but refuses connections on this port.',
    remedy: 'Check the port, and that the service runs and accepts connections from this computer.',
  },
  'connection.noTls': {
    title: 'The server offers no encrypted connection here.',
    remedy: 'Check the port. Do without encryption only in a network that you trust.',
  },
  'connection.wrongKeys': {
    title: 'The server refuses these credentials.',
    remedy:
      'Check the user name and the keys or password of the app; they may have been changed or revoked.',
  },
  'connection.forbidden': {
    title: 'The server does not permit this access.',
    remedy: 'Ask for the right to it, and check that connections from this computer are allowed.',
  },
  'connection.keysRefused': {
    title: 'The keys are refused, or may not see this bucket.',
    remedy:
      'S3 does not say which. Check both keys, and that their user has a right to the bucket.',
  },
  'connection.clockSkew': {
    title: 'The clock of this computer is too far from the one of the server.',
    remedy: 'Set the date and time of this computer to automatic, then test again.',
  },
  'connection.noSuchBucket': {
    title: 'There is no bucket of this name here.',
    remedy: 'Check the bucket and the region in the location; it may also have been deleted.',
  },
  'connection.noSuchPath': {
    title: 'A file or folder that the app names does not exist.',
    remedy: 'Check the path in the location, and the files of this computer that the app names.',
  },
  'connection.hostKeyUnknown': {
    title: 'The host key of the server is unknown to this computer, or has changed.',
    remedy:
      'Connect to it once with ssh, compare the key with the one of the server and accept it, then test again.',
  },
  'connection.programMissing': {
    title: 'A program that plakar needs for this is missing.',
    remedy:
      'Install ssh, or the client programs of the database, on this computer; or name their folder in the app.',
  },
  'connection.failed': {
    title: 'The app cannot be used by plakar.',
    remedy:
      'To read plakar’s own words, run its “ping” in a terminal: they may hold secrets, so they are not shown here.',
  },
  'connection.notAllowed': {
    title: 'Nothing was tested: plakar was not started.',
    remedy: 'Test again, and agree when asked if the files and programs in the question are yours.',
  },
  'connection.cancelled': {
    title: 'The test was cancelled.',
    remedy: 'What was known before stays.',
  },
} as const satisfies Partial<Record<ErrorCode, ErrorMessages>>;
