import type { ErrorCode } from '../../shared/bridge/errors.ts';

const texts = ['errorCode', 'errorClass', 'message', 'deniedActions', 'path'] as const;

/** The reasons in a response without success. Texts that it does not have are empty. */
export interface RefusedAnswer extends Record<(typeof texts)[number], string> {
  status: number;
}

/** The conditions of a row. Properties that are not set match anything. */
interface Row extends Partial<Record<(typeof texts)[number], RegExp>> {
  statuses?: readonly number[];
  code: ErrorCode;
}

const unauthorised = [400, 401, 403];

/**
 * The meaning of each refusal. The first matching row counts, so error codes win over classes, and both over words.
 * Rows that recognise keys or rights by words match the whole message: a failure of this kind stops the sync or names a
 * rule, and a message about one object may contain the same words.
 */
const rows: readonly Row[] = [
  // Also seen as an HTML page of a proxy (external-dns#1546).
  { statuses: [408], code: 'ovh.timeout' },
  // terraform-provider-ovh#980. No response body was ever published.
  { statuses: [429], code: 'ovh.rateLimited' },
  // python-ovh raises `ResourceExpiredError` for the status alone; toorop/ovh-cli#1 quotes the message.
  { statuses: [460], code: 'ovh.serviceExpired' },

  // The gateway's codes, from the official Python client and live tests of other clients.
  { errorCode: /^INVALID_KEY$/i, code: 'ovh.invalidApplicationKey' },
  { errorCode: /^INVALID_SIGNATURE$/i, code: 'ovh.invalidSignature' },
  { errorCode: /^NOT_CREDENTIAL$/i, code: 'ovh.unknownConsumerKey' },
  { errorCode: /^INVALID_CREDENTIAL$/i, code: 'ovh.consumerKeyNotValid' },
  { errorCode: /^NOT_GRANTED_CALL$/i, code: 'ovh.notGranted' },

  // IAM's refusal names the missing actions in `details` (go-ovh, error_test.go).
  { statuses: [403], deniedActions: /./, code: 'ovh.notGranted' },

  // Seen live without an error code: a wrong application key. A stale timestamp gets the same answer.
  {
    statuses: unauthorised,
    message: /^this application key is invalid$/,
    code: 'ovh.invalidApplicationKey',
  },
  // By analogy: the messages that come with the codes above, without the code.
  { statuses: unauthorised, message: /^invalid signature$/, code: 'ovh.invalidSignature' },
  {
    statuses: unauthorised,
    message: /^this credential does not exist$/,
    code: 'ovh.unknownConsumerKey',
  },
  {
    statuses: unauthorised,
    message: /^this credential is not valid$/,
    code: 'ovh.consumerKeyNotValid',
  },
  // python-ovh#141 quotes the first message without code and class; the second is IAM's (go-ovh, error_test.go).
  {
    statuses: unauthorised,
    message: /^(this call has not been|user (is )?not) granted( for this request)?( ?[:(].*)?$/,
    code: 'ovh.notGranted',
  },
  // Seen live: an unsigned call, or one whose headers a proxy removed.
  { statuses: [401], errorClass: /^Client::Unauthorized(::|$)/i, code: 'ovh.notSignedIn' },
  { statuses: unauthorised, message: /^you must login first$/, code: 'ovh.notSignedIn' },

  // The message of a refusal for the timestamp is not documented; these words are from reports of clients.
  {
    statuses: [400, 403],
    message: /out of time|timestamp|clock|time skew/,
    code: 'ovh.clockSkew',
  },
  // FORBIDDEN stands for an address outside the key's list, among other things (python-ovh). It is mapped to that when
  // the message says so, or where nothing else can be forbidden: a path outside projects.
  {
    statuses: [403],
    errorCode: /^FORBIDDEN$/i,
    message: /\bip\b|\baddress/,
    code: 'ovh.addressNotAllowed',
  },
  {
    statuses: [403],
    errorCode: /^FORBIDDEN$/i,
    path: /^(?!\/cloud\/project\/)/,
    code: 'ovh.addressNotAllowed',
  },

  // The class is in OVHcloud's own schema of v2. The message is from ovhcloud-cli#173, for another product; that volume
  // backups are refused in the same way is an analogy. A temporary outage must not count as absent: existing backups
  // would then be reported as none.
  { errorClass: /::ServiceNotAvailableInRegion$/i, code: 'ovh.notInRegion' },
  {
    statuses: [400, 404],
    message:
      /^(?!.*(temporar|currently|maintenance|moment|retry|try again|later)).*(\bnot|n't) (yet )?(available|supported|offered) (on|in|for|at) ([a-z0-9-]+ ){0,2}region\b/,
    code: 'ovh.notInRegion',
  },
  // Notes of providers on the US API quote it for each route that an endpoint does not have.
  {
    statuses: [400, 404],
    message: /\binvalid \(or empty\) url\b/,
    code: 'ovh.notOffered',
  },
  // By analogy: the message of a 460.
  {
    statuses: unauthorised,
    message: /^this service (is|has) expired$/,
    code: 'ovh.serviceExpired',
  },
  { statuses: [404], code: 'ovh.notFound' },
];

/** Returns the meaning of a refusal (4xx). Pure. */
export function meaningOf(answer: RefusedAnswer): ErrorCode {
  const said = { ...answer, message: plainWordsOf(answer.message) };
  const row = rows.find(
    ({ statuses, ...patterns }) =>
      (statuses?.includes(answer.status) ?? true) &&
      texts.every((text) => patterns[text]?.test(said[text]) ?? true),
  );
  return row?.code ?? 'ovh.refused';
}

/** Normalises what varies in messages: case, spaces and the full stop. */
function plainWordsOf(message: string): string {
  return message
    .slice(0, 1000)
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[\s.!]+$/, '');
}
