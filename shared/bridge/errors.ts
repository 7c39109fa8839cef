import { z } from 'zod';
import { KeyField } from '../accounts/sign-in.ts';

/** Every way a thing can fail that a user may meet. Sentences for them live in the renderer only. */
export const ErrorCode = z.enum([
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
  /** The endpoint has no such route at all: a product that it does not offer. */
  'ovh.notOffered',
  /** The route exists, and not for this region. */
  'ovh.notInRegion',
  'ovh.serviceExpired',
  'ovh.refused',
  'ovh.rateLimited',
  'ovh.serverError',
  'ovh.unexpectedAnswer',
  'ovh.timeout',
  'ovh.unreachable',
  'ovh.untrustedCertificate',
  'region.down',
  /** A list that has shown something before, and that OVHcloud now says it does not offer. */
  'list.withdrawn',
  'project.suspended',
  'project.deleting',
  'credential.absent',
  'credential.otherEndpoint',
  'vault.unreadable',
  /** Sealed for another owner, or for another address than the one it would go to. */
  'vault.otherAddress',
  'vault.unwritable',
  'vault.locked',
  'vault.wrongPassphrase',
  'vault.noKeyStore',
  'signin.notFound',
  'signin.refused',
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
  /** Credentials of this computer would go to an address that is not the provider's. */
  'provider.sessionForOthers',
  'provider.sealed',
  'provider.rateLimited',
  'provider.serverError',
  'provider.timeout',
  'provider.unreachable',
  'provider.untrustedCertificate',
  'provider.unexpectedAnswer',
  'provider.wrongKey',
  'provider.wrongCertificate',
  'provider.wrongPrivateKey',
  'provider.wrongKeyPassphrase',
  /** The private key is not the one of the certificate. */
  'provider.otherPrivateKey',
  'provider.certificateExpired',
  'provider.certificateNotYetValid',
  'provider.certificateRefused',
  /** The certificate was made for another OKMS domain than the one that was asked. */
  'provider.otherDomain',
  'inventory.notFound',
  'inventory.nameTaken',
  'inventory.otherAccount',
  'pointsource.notFound',
  'pointsource.alreadyThere',
  'pointsource.nothingShown',
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
  'pointsource.otherAddress',
  'pointsource.secretMissing',
  'controlPlane.wrongAddress',
  'controlPlane.unauthorized',
  'controlPlane.forbidden',
  'controlPlane.rateLimited',
  'controlPlane.serverError',
  'controlPlane.timeout',
  'controlPlane.unreachable',
  'controlPlane.untrustedCertificate',
  'controlPlane.unexpectedAnswer',
  'plakar.entriesChanged',
  'resource.notFound',
  'app.notFound',
  'app.nameTaken',
  'app.notFitting',
  'app.wrongFields',
  'app.otherAddress',
  'app.secretMissing',
  'connection.wrongLocation',
  'connection.noSuchHost',
  'connection.refused',
  'connection.unreachable',
  'connection.timeout',
  'connection.noTls',
  'connection.tlsUntrusted',
  'connection.wrongKeys',
  'connection.forbidden',
  'connection.keysRefused',
  'connection.clockSkew',
  'connection.noSuchBucket',
  'connection.noSuchPath',
  'connection.hostKeyUnknown',
  'connection.programMissing',
  'connection.serverError',
  'connection.unexpectedAnswer',
  'connection.failed',
  'connection.notAllowed',
  'connection.cancelled',
  'sync.alreadyRunning',
  'sync.cancelled',
  'storage.unwritable',
  'storage.full',
  'export.unwritable',
  'export.notFound',
  'report.notDrawn',
  'settingsfile.unreadable',
  'settingsfile.invalid',
  'settingsfile.newer',
  'settingsfile.notFound',
  'network.noCertificates',
  /** Nobody agreed, outside of the page, that requests go to an address or that a file is read. */
  'network.notAgreed',
  'network.proxyAuthRequired',
  /** The system names a proxy that connections of Node's cannot use, such as one of SOCKS. */
  'network.proxyNotSupported',
  /** What was entered is not `host:port`, nor an address of http or https. */
  'network.invalidProxy',
  'update.noFeed',
  'update.invalidFeed',
  'update.unreachable',
  'update.untrustedCertificate',
  'update.unexpectedAnswer',
  'update.changed',
  'update.notVerified',
  'update.notInstalled',
  'update.notPossible',
  'ipc.invalidRequest',
  'ipc.untrustedSender',
  'internal',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** A failure as it crosses to the window: what is needed to word it and to ask support about it. */
export const Failure = z.object({
  code: ErrorCode,
  /** Whether the same call may work later with nothing changed. */
  isRetryable: z.boolean(),
  /** To quote to support: OVHcloud's query id, else the id under which our log has it. */
  reference: z.string().nullable(),
  /** OVHcloud's or the system's own words. Never a secret. */
  message: z.string().nullable(),
  httpStatus: z.number().int().nullable(),
  missingRule: z.string().nullable(),
  /** The key that it is about, where it is about one. */
  keyField: KeyField.nullable(),
});
export type Failure = z.infer<typeof Failure>;

/** What an `AppError` knows beyond its code. */
export type FailureContext = Partial<Omit<Failure, 'code'>>;

const retryable: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'ovh.clockSkew',
  'ovh.rateLimited',
  'ovh.serverError',
  'ovh.timeout',
  'ovh.unreachable',
  'ovh.unexpectedAnswer',
  'vault.unreadable',
  /** Sealed for another owner, or for another address than the one it would go to. */
  'vault.otherAddress',
  'vault.locked',
  'provider.sealed',
  'provider.rateLimited',
  'provider.serverError',
  'provider.timeout',
  'provider.unreachable',
  'controlPlane.rateLimited',
  'controlPlane.serverError',
  'controlPlane.timeout',
  'controlPlane.unreachable',
  'storage.full',
  'report.notDrawn',
  'update.unreachable',
  'connection.unreachable',
  'connection.timeout',
  'connection.serverError',
]);

/** The one error class of the product. Anything else that is thrown is a bug and becomes `internal`. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly failure: Failure;

  constructor(code: ErrorCode, context: FailureContext = {}, options?: ErrorOptions) {
    super(context.message ?? code, options);
    this.failure = {
      code,
      isRetryable: retryable.has(code),
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
