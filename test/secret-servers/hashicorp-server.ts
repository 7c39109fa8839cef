import { makeSelfSignedCertificate } from '../unit/simulator/certificates.ts';
import { startAnswering, type Answer, type Answering, type Received } from './answering.ts';

/** A key-value engine. `null` stands for a secret whose version was deleted. */
export interface HashicorpMount {
  /** Without a trailing slash; it may contain slashes. */
  path: string;
  version: 1 | 2;
  namespace?: string;
  secrets: Record<string, Record<string, unknown> | null>;
}

/** State that a test may change while the server runs. */
export interface HashicorpState {
  seal: 'open' | 'sealed' | 'uninitialised';
  /** Path prefixes, as in the API, that the token may not read. */
  denied: string[];
  /** Whether an unknown token is reported as such; not every version does so. */
  namesInvalidTokens: boolean;
  /** When the token ends, in Vault's format; null: never. */
  expireTime: string | null;
  /** Answers the next requests instead of the server; `undefined`: the server answers. */
  intercept: (request: Received) => Answer | undefined;
}

interface HashicorpServerOptions {
  mounts: HashicorpMount[];
  state?: Partial<HashicorpState>;
  isEncrypted?: boolean;
}

/** A server that speaks the protocol of HashiCorp Vault as far as reading secrets needs it. */
export interface HashicorpServer extends Answering {
  token: string;
  /** Its self-signed certificate; empty if it uses http. */
  certificate: string;
  state: HashicorpState;
}

const hashicorpToken = 'hvs.CAESIJ-a-token-of-the-tests';
export const hashicorpRequestId = '0e7f2f8c-6b1d-4b0e-9a7e-3f0c5d1b2a49';

/** Starts a server on a free local port. */
export async function startHashicorpServer(
  options: HashicorpServerOptions,
): Promise<HashicorpServer> {
  const state: HashicorpState = {
    seal: 'open',
    denied: [],
    namesInvalidTokens: true,
    expireTime: null,
    intercept: () => undefined,
    ...options.state,
  };
  const identity = options.isEncrypted === true ? makeSelfSignedCertificate() : null;
  const server = await startAnswering((request) => {
    const instead = state.intercept(request);
    return instead === undefined ? answerTo(request, options.mounts, state) : instead;
  }, identity);
  return { ...server, token: hashicorpToken, certificate: identity?.certificate ?? '', state };
}

function answerTo(request: Received, mounts: HashicorpMount[], state: HashicorpState): Answer {
  if (request.method !== 'GET') return refusal(405, 'unsupported operation');
  if (!request.path.startsWith('/v1/')) return refusal(404);
  const path = decodeURIComponent(request.path.slice('/v1/'.length));
  if (path === 'sys/health') return health(state);
  if (state.seal !== 'open') return refusal(503, 'Vault is sealed');
  const token = request.headers['x-vault-token'];
  if (token === undefined) return refusal(400, 'missing client token');
  if (token !== hashicorpToken) return unknownToken(state);
  const mine = mounts.filter(
    ({ namespace = '' }) => namespace === (request.headers['x-vault-namespace'] ?? ''),
  );
  if (path.startsWith('sys/internal/ui/mounts/')) {
    return mountFacts(path.slice('sys/internal/ui/mounts/'.length), mine, state);
  }
  if (isDenied(path, state)) return permissionDenied();
  if (path === 'auth/token/lookup-self') {
    return success({ expire_time: state.expireTime, policies: ['default'], ttl: 0 });
  }
  return secretAt(path, mine);
}

function secretAt(path: string, mounts: HashicorpMount[]): Answer {
  const mount = mountOf(path, mounts);
  if (mount === undefined) {
    return refusal(404, `no handler for route "${path}". route entry not found.`);
  }
  const rest = path.slice(mount.path.length + 1);
  if (mount.version === 1) {
    const fields = mount.secrets[rest];
    return fields ? success(fields) : refusal(404);
  }
  if (!rest.startsWith('data/')) {
    return {
      status: 404,
      body: { errors: [], warnings: ['Invalid path for a versioned K/V secrets engine.'] },
    };
  }
  const fields = mount.secrets[rest.slice('data/'.length)];
  if (fields === undefined) return refusal(404);
  const metadata = {
    created_time: '2026-01-02T03:04:05.678901234Z',
    custom_metadata: null,
    deletion_time: fields === null ? '2026-02-03T04:05:06.789012345Z' : '',
    destroyed: false,
    version: 3,
  };
  return { ...success({ data: fields, metadata }), status: fields === null ? 404 : 200 };
}

/** The metadata of an engine is denied only if everything in it is. */
function mountFacts(path: string, mounts: HashicorpMount[], state: HashicorpState): Answer {
  const mount = mountOf(path, mounts);
  if (mount === undefined || isDenied(`${mount.path}/`, state)) {
    return refusal(
      403,
      `preflight capability check returned 403, please ensure client's policies grant access to path "${path}/"`,
    );
  }
  const options = mount.version === 2 ? { version: '2' } : null;
  return success({ path: `${mount.path}/`, type: 'kv', options, description: '' });
}

function mountOf(path: string, mounts: HashicorpMount[]): HashicorpMount | undefined {
  return mounts.find((mount) => path.startsWith(`${mount.path}/`));
}

function isDenied(path: string, { denied }: HashicorpState): boolean {
  return denied.some((start) => path.startsWith(start));
}

function health({ seal }: HashicorpState): Answer {
  const body = { initialized: seal !== 'uninitialised', sealed: seal !== 'open', standby: false };
  return { status: { open: 200, sealed: 503, uninitialised: 501 }[seal], body };
}

function unknownToken({ namesInvalidTokens }: HashicorpState): Answer {
  return namesInvalidTokens
    ? refusal(403, '2 errors occurred:\n\t* permission denied\n\t* invalid token\n\n')
    : permissionDenied();
}

function permissionDenied(): Answer {
  return refusal(403, '1 error occurred:\n\t* permission denied\n\n');
}

function refusal(status: number, ...errors: string[]): Answer {
  return { status, body: { errors } };
}

function success(data: unknown): { status: number; body: unknown } {
  const body = {
    request_id: hashicorpRequestId,
    lease_id: '',
    renewable: false,
    lease_duration: 0,
    data,
    wrap_info: null,
    warnings: null,
    auth: null,
  };
  return { status: 200, body };
}
