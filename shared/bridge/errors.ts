import { z } from 'zod';
import { KeyField } from '../accounts/sign-in.ts';

/** Servers that OVHcloud Inventory contacts. `connection`: the server that a connection test contacts. */
const servers = ['ovh', 'provider', 'controlPlane', 'update', 'connection'] as const;
export type Server = (typeof servers)[number];

/** Why a server gave no usable answer, whatever the request. */
const noAnswerReasons = [
  'unreachable',
  'timeout',
  'untrustedCertificate',
  'rateLimited',
  'serverError',
  'unexpectedAnswer',
] as const;
export type NoAnswerReason = (typeof noAnswerReasons)[number];

/** A failure that is possible for every server, such as `ovh.timeout`. */
type NoAnswerCode = `${Server}.${NoAnswerReason}`;

const noAnswerCodes: NoAnswerCode[] = servers.flatMap((server) =>
  noAnswerReasons.map((reason) => `${server}.${reason}` as const),
);

/** The server that failed, and how. null: not a failure of this kind. */
export function noAnswerOf(code: ErrorCode): { server: Server; reason: NoAnswerReason } | null {
  const server = servers.find((each) => code.startsWith(`${each}.`));
  const reason = noAnswerReasons.find((each) => code.endsWith(`.${each}`));
  return server !== undefined && reason !== undefined ? { server, reason } : null;
}

/** Failures that are specific to one part. */
const ownCodes = [
  'ovh.invalidApplicationKey',
  'ovh.invalidSignature',
  'ovh.unknownConsumerKey',
  'ovh.invalidClient',
  'ovh.consumerKeyNotValid',
  'ovh.notGranted',
  'ovh.addressNotAllowed',
  'ovh.notSignedIn',
  'ovh.clockSkew',
  'ovh.notFound',
  /** The endpoint does not have this route: it does not offer the product. */
  'ovh.notOffered',
  /** The route exists, but not for this region. */
  'ovh.notInRegion',
  'ovh.serviceExpired',
  'ovh.refused',
  'region.down',
  /** The list had entries before, and OVHcloud now reports it as not offered. */
  'list.withdrawn',
  'project.suspended',
  'project.deleting',
  'credential.absent',
  'credential.otherEndpoint',
  'vault.unreadable',
  /** Sealed for another owner, or for another address than the destination. */
  'vault.otherAddress',
  'vault.unwritable',
  'vault.locked',
  'vault.wrongPassphrase',
  'vault.noKeyStore',
  'signIn.notFound',
  'signIn.refused',
  'page.notOpened',
  'folder.notOpened',
  'import.notFound',
  'import.unreadable',
  'provider.notFound',
  'provider.nameTaken',
  'provider.inUse',
  'provider.otherAddress',
  'provider.wrongReference',
  'provider.pathNotFound',
  'provider.fieldNotFound',
  'provider.wrongToken',
  'provider.notPermitted',
  'provider.notSignedIn',
  /** Credentials of this computer would be sent to an address that is not the provider's. */
  'provider.sessionForOthers',
  'provider.sealed',
  'provider.wrongKey',
  'provider.wrongCertificate',
  'provider.wrongPrivateKey',
  'provider.wrongKeyPassphrase',
  /** The private key does not match the certificate. */
  'provider.otherPrivateKey',
  'provider.certificateExpired',
  'provider.certificateNotYetValid',
  'provider.certificateRefused',
  /** The certificate belongs to another OKMS domain. */
  'provider.otherDomain',
  'inventory.notFound',
  'inventory.nameTaken',
  'inventory.otherAccount',
  'group.notFound',
  'restorePointSource.notFound',
  'restorePointSource.alreadyThere',
  'restorePointSource.nothingShown',
  'exclusion.notFound',
  'exclusion.notUndoable',
  'link.notFound',
  'plakar.notFound',
  'plakar.storeNotFound',
  'plakar.wrongPassphrase',
  'plakar.incompatible',
  'plakar.integrationMissing',
  'plakar.configIncomplete',
  'plakar.timeout',
  'plakar.failed',
  'restorePointSource.otherAddress',
  'restorePointSource.secretMissing',
  'controlPlane.wrongAddress',
  'controlPlane.unauthorized',
  'controlPlane.forbidden',
  'plakar.entriesChanged',
  'resource.notFound',
  'plakarApp.notFound',
  'plakarApp.nameTaken',
  'plakarApp.notFitting',
  'plakarApp.wrongFields',
  'plakarApp.otherAddress',
  'plakarApp.secretMissing',
  'plakarApp.notUndoable',
  'connection.wrongLocation',
  'connection.noSuchHost',
  'connection.refused',
  'connection.noTls',
  'connection.wrongKeys',
  'connection.forbidden',
  'connection.keysRefused',
  'connection.clockSkew',
  'connection.noSuchBucket',
  'connection.noSuchPath',
  'connection.hostKeyUnknown',
  'connection.programMissing',
  'connection.failed',
  'connection.notAllowed',
  'connection.cancelled',
  'sync.alreadyRunning',
  'sync.cancelled',
  'storage.unwritable',
  'storage.full',
  'export.unwritable',
  'export.notFound',
  'export.notOpened',
  'report.notDrawn',
  'settingsFile.unreadable',
  'settingsFile.invalid',
  'settingsFile.newer',
  'settingsFile.notFound',
  'network.noCertificates',
  /** The user did not approve the address or file in a dialog outside the page. */
  'network.notAgreed',
  'network.proxyAuthRequired',
  /** The system names a proxy that Node connections cannot use, such as SOCKS. */
  'network.proxyNotSupported',
  /** The input is neither `host:port` nor an http or https address. */
  'network.invalidProxy',
  'update.noFeed',
  'update.invalidFeed',
  'update.changed',
  'update.notVerified',
  'update.notInstalled',
  'update.notPossible',
  'demo.notAvailable',
  'ipc.invalidRequest',
  'ipc.untrustedSender',
  'internal',
] as const;

/** A failure with its own text. */
export type OwnErrorCode = (typeof ownCodes)[number];

/** Every failure that a user can see. Only the renderer has the texts. */
export const ErrorCode = z.enum([...ownCodes, ...noAnswerCodes]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** A failure as sent to the window: what is needed to show it and to ask support about it. */
export const Failure = z.object({
  code: ErrorCode,
  /** Whether the same call can succeed later without any change. */
  isRetryable: z.boolean(),
  /** For support: OVHcloud's query id, else the id in our log. */
  reference: z.string().nullable(),
  /** The original message of OVHcloud or the system. Never contains a secret. */
  message: z.string().nullable(),
  httpStatus: z.number().int().nullable(),
  missingRule: z.string().nullable(),
  /** The key that caused the failure, if it was one. */
  keyField: KeyField.nullable(),
});
export type Failure = z.infer<typeof Failure>;

/** What an `AppError` holds besides its code. */
export type FailureContext = Partial<Omit<Failure, 'code'>>;

const retryable: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'ovh.clockSkew',
  'ovh.unexpectedAnswer',
  'vault.unreadable',
  'vault.locked',
  'provider.sealed',
  'storage.full',
  'report.notDrawn',
]);

const retryableReasons: ReadonlySet<NoAnswerReason> = new Set<NoAnswerReason>([
  'unreachable',
  'timeout',
  'rateLimited',
  'serverError',
]);

function isRetryable(code: ErrorCode): boolean {
  const noAnswer = noAnswerOf(code);
  return retryable.has(code) || (noAnswer !== null && retryableReasons.has(noAnswer.reason));
}

/** The only error class of OVHcloud Inventory. Anything else that is thrown is a bug and becomes `internal`. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly failure: Failure;

  constructor(code: ErrorCode, context: FailureContext = {}, options?: ErrorOptions) {
    super(context.message ?? code, options);
    this.failure = {
      code,
      isRetryable: isRetryable(code),
      reference: null,
      message: null,
      httpStatus: null,
      missingRule: null,
      keyField: null,
      ...context,
    };
  }

  get code(): ErrorCode {
    return this.failure.code;
  }
}
