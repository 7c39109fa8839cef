import { createHash, createHmac } from 'node:crypto';
import { startAnswering, type Answer, type Answering, type Received } from './answering.ts';

/** Secrets Manager of one region, for one access key. */
export interface AwsServerOptions {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  /** The secrets by name: a text, or bytes in base64. */
  secrets: Record<string, { text: string } | { binary: string }>;
  /** Replaces the normal answer, by `__type`. */
  refuse?: (target: string, name: string) => { type: string; status?: number } | null;
  /** Replaces every answer. */
  answer?: (request: Received) => Answer | undefined;
}

const requestId = '7f1b2f3a-0c4d-4c1e-9f55-8d3f5a2f6b10';

/** Starts a server that speaks the JSON protocol 1.1 and recomputes each request's signature. */
export function startAwsServer(options: AwsServerOptions): Promise<Answering> {
  return startAnswering((request) => {
    const special = options.answer?.(request);
    if (special !== undefined) return special;
    const wrong = whatIsWrong(request, options);
    if (wrong !== null) return refusal(wrong);
    const target = String(request.headers['x-amz-target']);
    const { SecretId: name = '' } = JSON.parse(request.body) as { SecretId?: string };
    const refused = options.refuse?.(target, name) ?? null;
    if (refused !== null) return refusal(refused.type, refused.status);
    if (target === 'secretsmanager.ListSecrets') return success({ SecretList: [] });
    if (target !== 'secretsmanager.GetSecretValue') return refusal('UnknownOperationException');
    const secret = options.secrets[name];
    if (secret === undefined) return refusal('ResourceNotFoundException');
    const value =
      'text' in secret ? { SecretString: secret.text } : { SecretBinary: secret.binary };
    return success({
      ARN: `arn:aws:secretsmanager:eu-west-3:000000000000:secret:${name}`,
      Name: name,
      ...value,
    });
  });
}

function success(body: unknown): Answer {
  return { status: 200, headers: protocolHeaders, body };
}

function refusal(type: string, status = 400): Answer {
  return { status, headers: protocolHeaders, body: { __type: type, message: `Refused: ${type}` } };
}

const protocolHeaders = {
  'content-type': 'application/x-amz-json-1.1',
  'x-amzn-requestid': requestId,
};

const authorizationShape =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/;

type Signing = Pick<AwsServerOptions, 'accessKeyId' | 'secretAccessKey' | 'sessionToken'>;

/** Recomputes a signature; null if it is correct. S3 sends the hash of the body in a header. */
export function whatIsWrong(
  request: Received,
  options: Signing,
  bodyHash: string = sha256(request.body),
): string | null {
  const signed = authorizationShape.exec(request.headers.authorization ?? '');
  if (signed === null) return 'MissingAuthenticationTokenException';
  const [, keyId, day = '', region = '', area = '', names = '', signature] = signed;
  const token = request.headers['x-amz-security-token'];
  if (keyId !== options.accessKeyId) return 'UnrecognizedClientException';
  if (token !== options.sessionToken) return 'UnrecognizedClientException';
  // A test redirects requests for AWS's own address here, and passes that address.
  const { 'x-forwarded-host': host = request.headers.host } = request.headers;
  const headers: NodeJS.Dict<string | string[]> = { ...request.headers, host };
  const canonical = [
    request.method,
    request.path,
    '',
    ...names.split(';').map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    names,
    bodyHash,
  ].join('\n');
  const toSign = [
    'AWS4-HMAC-SHA256',
    request.headers['x-amz-date'],
    `${day}/${region}/${area}/aws4_request`,
    sha256(canonical),
  ].join('\n');
  const key = [day, region, area, 'aws4_request'].reduce<Buffer | string>(
    (previous, part) => createHmac('sha256', previous).update(part).digest(),
    `AWS4${options.secretAccessKey}`,
  );
  const expected = createHmac('sha256', key).update(toSign).digest('hex');
  return signature === expected ? null : 'InvalidSignatureException';
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
