import { makeCertificate, type MadeCertificate } from '../unit/simulator/certificates.ts';
import { startAnswering, type Answer, type Answering, type Received } from './answering.ts';

/*
 * OVHcloud Secret Manager, as far as reading with an access certificate needs it, with the source of each behaviour:
 *
 * | behaviour                                            | source                                                | confidence     |
 * | ---------------------------------------------------- | ----------------------------------------------------- | -------------- |
 * | `GET /api/{okmsId}/v1/secret/data/{path}`            | guide "HashiCorp Vault KV2 compliant API" (Oct 2025)  | documented     |
 * | sign-in with the certificate only, without a header  | okms-sdk-go; External Secrets Operator's provider     | clients do so  |
 * | shape of a secret; values may be nested JSON         | `swagger.json` of okms-sdk-go; the guide              | specification  |
 * | metadata with `version` and the like                 | `swagger.json` of okms-sdk-go                         | specification  |
 * | errors: `error_code`, `error_id`, `errors`           | `swagger.json` and `errors.go` of okms-sdk-go         | specification  |
 * | 401 and 404 of a secret, without a described body    | `swagger.json` of okms-sdk-go                         | specification  |
 * | `GET …/v1/secret/config`                             | `swagger.json` of okms-sdk-go                         | specification  |
 * | a certificate is valid for its domain only           | guide "Manage your OKMS access certificate"           | documented     |
 * | its common name is the domain's id, its key EC in the older form | the example in that guide                 | one example    |
 * | the host answers without a certificate too           | it also takes tokens                                  | inferred       |
 * | 401 for an unknown certificate, 403 for a missing right, 404 for another domain | none                       | guess; tests cover other statuses too |
 */

export const okmsId = 'e90c5841-f39e-4983-8596-62ff0c538b6b';

/** Signs the access certificates; another authority signs the server's certificate. */
const userAuthority = makeCertificate({ subject: 'CCMUsersCA', isAuthority: true });
const hostAuthority = makeCertificate({ subject: 'Host root', isAuthority: true });

type CertificateWish = Partial<Parameters<typeof makeCertificate>[0]>;

/** A certificate as OVHcloud issues it with its key; valid from yesterday to tomorrow. */
export function makeAccessCertificate(wish: CertificateWish = {}): MadeCertificate {
  const made = makeCertificate({
    subject: okmsId,
    signer: userAuthority,
    use: 'client',
    until: 300,
    ...wish,
  });
  const isEc = made.privateKey.asymmetricKeyType === 'ec';
  const key = made.privateKey.export({ type: isEc ? 'sec1' : 'pkcs8', format: 'pem' });
  return { ...made, key: key.toString() };
}

interface OkmsState {
  secrets: Record<string, Record<string, unknown>>;
  /** Answers the next requests instead of the server; `undefined`: the server answers. */
  intercept: (request: Received) => Answer | undefined;
}

export interface OkmsServer extends Answering {
  /** The authority of the server's certificate. */
  authority: string;
  state: OkmsState;
}

/** Starts a server on a free local port. */
export async function startOkmsServer(change: Partial<OkmsState> = {}): Promise<OkmsServer> {
  const state: OkmsState = { secrets: {}, intercept: () => undefined, ...change };
  const { key, certificate } = makeCertificate({
    subject: 'localhost',
    hosts: ['localhost'],
    use: 'server',
    signer: hostAuthority,
  });
  const server = await startAnswering(
    (request) => {
      const instead = state.intercept(request);
      return instead === undefined ? answerTo(request, state) : instead;
    },
    { key, certificate, clientAuthority: userAuthority.certificate },
  );
  return { ...server, authority: hostAuthority.certificate, state };
}

function answerTo({ method, path, clientName }: Received, { secrets }: OkmsState): Answer {
  if (method !== 'GET') return okmsRefusal(405, 0);
  if (clientName === undefined) return okmsRefusal(401, authentication);
  if (!path.startsWith(`/api/${okmsId}/v1/secret/`)) return { status: 404, body: '' };
  const rest = decodeURIComponent(path.slice(`/api/${okmsId}/v1/secret/`.length));
  if (rest === 'config') return success({ max_versions: 10, cas_required: false });
  const fields = rest.startsWith('data/') ? secrets[rest.slice('data/'.length)] : undefined;
  if (fields === undefined) return { status: 404, body: '' };
  const metadata = {
    created_time: '2026-01-02T03:04:05.678901234Z',
    custom_metadata: { team: 'X' },
    deletion_time: '',
    destroyed: false,
    version: 3,
  };
  return success({ data: fields, metadata });
}

/** Categories of `error_code`: its third half byte from the right. */
export const authentication = 3;
export const authorization = 4;

export function okmsRefusal(status: number, category: number): Answer {
  const body = {
    error_code: 0x03020001 | (category << 12),
    error_id: '00000000-0000-4000-8000-000000000401',
    errors: ['Access is refused.'],
  };
  return { status, body };
}

function success(data: unknown): Answer {
  const body = {
    request_id: 'a-request',
    lease_id: '',
    renewable: false,
    lease_duration: 0,
    wrap_info: null,
    warnings: null,
    auth: null,
    data,
  };
  return { status: 200, body };
}
