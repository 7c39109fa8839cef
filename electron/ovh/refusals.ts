import type { ErrorCode } from '../../shared/bridge/errors.ts';

const texts = ['errorCode', 'errorClass', 'message', 'deniedActions', 'path'] as const;

/** What an answer that is no success says of why; a text that it does not have is empty. */
export interface RefusedAnswer extends Record<(typeof texts)[number], string> {
  status: number;
}

/** What an answer must be for a row to fit; what a row does not name may be anything. */
interface Row extends Partial<Record<(typeof texts)[number], RegExp>> {
  statuses?: readonly number[];
  code: ErrorCode;
}

const unauthorised = [400, 401, 403];

/**
 * What each refusal means: the first row that fits counts, so an error code wins over a class, and both
 * over words. Rows of words that concern the keys, or a right, want the whole message: such a failure
 * stops the sync or names a rule, and what is said of one object may have the same words in it.
 */
const rows: readonly Row[] = [
  // Seen as an HTML page of a proxy too (external-dns#1546).
  { statuses: [408], code: 'ovh.timeout' },
  // terraform-provider-ovh#980. No body of it was ever published.
  { statuses: [429], code: 'ovh.rateLimited' },
  // python-ovh raises `ResourceExpiredError` for the status alone; toorop/ovh-cli#1 quotes the words.
  { statuses: [460], code: 'ovh.serviceExpired' },

  // The gateway's codes, by the official Python client and live tests of other clients.
  { errorCode: /^INVALID_KEY$/i, code: 'ovh.invalidApplicationKey' },
  { errorCode: /^INVALID_SIGNATURE$/i, code: 'ovh.invalidSignature' },
  { errorCode: /^NOT_CREDENTIAL$/i, code: 'ovh.unknownConsumerKey' },
  { errorCode: /^INVALID_CREDENTIAL$/i, code: 'ovh.consumerKeyNotValid' },
  { errorCode: /^NOT_GRANTED_CALL$/i, code: 'ovh.notGranted' },

  // IAM's refusal names what is missing in `details` (go-ovh, error_test.go).
  { statuses: [403], deniedActions: /./, code: 'ovh.notGranted' },

  // Live, without an error code: a wrong application key. A stale time is answered like it too.
  {
    statuses: unauthorised,
    message: /^this application key is invalid$/,
    code: 'ovh.invalidApplicationKey',
  },
  // By analogy: the words that come with the codes above, without the code.
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
  // python-ovh#141 quotes the words without code and class; the second are IAM's (go-ovh, error_test.go).
  {
    statuses: unauthorised,
    message: /^(this call has not been|user (is )?not) granted( for this request)?( ?[:(].*)?$/,
    code: 'ovh.notGranted',
  },
  // Live: a call that nobody signed, or whose headers a proxy removed.
  { statuses: [401], errorClass: /^Client::Unauthorized(::|$)/i, code: 'ovh.notSignedIn' },
  { statuses: unauthorised, message: /^you must login first$/, code: 'ovh.notSignedIn' },

  // The text of a refusal for the time is documented nowhere; these words are what clients report.
  {
    statuses: [400, 403],
    message: /out of time|timestamp|clock|time skew/,
    code: 'ovh.clockSkew',
  },
  // FORBIDDEN stands for an address outside the key's list, among other things (python-ovh). Taken so
  // when the text says so, or where nothing else can be forbidden: a path of no project.
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

  // The class is in OVHcloud's own schema of v2. The words are those of ovhcloud-cli#173 for another
  // product; that volume backups are refused alike is an analogy. What is out of order for a time is
  // not taken for absent: that would tell nothing where there is something.
  { errorClass: /::ServiceNotAvailableInRegion$/i, code: 'ovh.notInRegion' },
  {
    statuses: [400, 404],
    message:
      /^(?!.*(temporar|currently|maintenance|moment|retry|try again|later)).*(\bnot|n't) (yet )?(available|supported|offered) (on|in|for|at) ([a-z0-9-]+ ){0,2}region\b/,
    code: 'ovh.notInRegion',
  },
  // Providers' notes on the US API quote it for each route that an endpoint does not have.
  {
    statuses: [400, 404],
    message: /\binvalid \(or empty\) url\b/,
    code: 'ovh.notOffered',
  },
  // By analogy: the words of a 460.
  {
    statuses: unauthorised,
    message: /^this service (is|has) expired$/,
    code: 'ovh.serviceExpired',
  },
  { statuses: [404], code: 'ovh.notFound' },
];

/** What a refusal (4xx) means. Pure. */
export function meaningOf(answer: RefusedAnswer): ErrorCode {
  const said = { ...answer, message: plainWordsOf(answer.message) };
  const row = rows.find(
    ({ statuses, ...patterns }) =>
      (statuses?.includes(answer.status) ?? true) &&
      texts.every((text) => patterns[text]?.test(said[text]) ?? true),
  );
  return row?.code ?? 'ovh.refused';
}

/** Without what varies in how it is written: case, spaces and the full stop. */
function plainWordsOf(message: string): string {
  return message
    .slice(0, 1000)
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[\s.!]+$/, '');
}
