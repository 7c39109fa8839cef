import { z } from 'zod';
import { KeyField } from '../accounts/sign-in.ts';

/** Whom the app asks over a network; `connection`: the server of an app that is tested. */
const servers = ['ovh', 'provider', 'controlPlane', 'update', 'connection'] as const;
export type Server = (typeof servers)[number];

/** Why a server's answer is missing, or cannot be used, whatever was asked. */
const noAnswerReasons = [
  'unreachable',
  'timeout',
  'untrustedCertificate',
  'rateLimited',
  'serverError',
  'unexpectedAnswer',
] as const;
export type NoAnswerReason = (typeof noAnswerReasons)[number];

/** A failure that every server can have: `ovh.timeout`. */
type NoAnswerCode = `${Server}.${NoAnswerReason}`;

const noAnswerCodes: NoAnswerCode[] = servers.flatMap((server) =>
  noAnswerReasons.map((reason) => `${server}.${reason}` as const),
);

/** Which server failed, and how; null: a failure of another kind. */
export function noAnswerOf(code: ErrorCode): { server: Server; reason: NoAnswerReason } | null {
  const server = servers.find((each) => code.startsWith(`${each}.`));
  const reason = noAnswerReasons.find((each) => code.endsWith(`.${each}`));
  return server !== undefined && reason !== undefined ? { server, reason } : null;
}

/** The failures that are of one thing alone. */
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
  /** The endpoint has no such route at all: a product that it does not offer. */
  'ovh.notOffered',
  /** The route exists, and not for this region. */
  'ovh.notInRegion',
  'ovh.serviceExpired',
  'ovh.refused',
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
  /** Credentials of this computer would go to an address that is not the provider's. */
  'provider.sessionForOthers',
  'provider.sealed',
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
  'report.notDrawn',
  'settingsFile.unreadable',
  'settingsFile.invalid',
  'settingsFile.newer',
  'settingsFile.notFound',
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
  'update.changed',
  'update.notVerified',
  'update.notInstalled',
  'update.notPossible',
  'ipc.invalidRequest',
  'ipc.untrustedSender',
  'internal',
] as const;

/** A failure that has a sentence of its own. */
export type OwnErrorCode = (typeof ownCodes)[number];

/** Every way a thing can fail that a user may meet. Sentences for them are in the renderer only. */
export const ErrorCode = z.enum([...ownCodes, ...noAnswerCodes]);
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

/** The one error class of the product. Anything else that is thrown is a bug and becomes `internal`. */
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
