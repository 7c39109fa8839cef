import { BlockList, isIPv6 } from 'node:net';
import type { AccessRule } from './access-rules.ts';
import { toUtcSeconds } from './account/dates.ts';
import { Random } from './random.ts';

/** The state of a consumer key; omitted fields have working values. */
export interface CredentialOptions {
  status?: 'expired' | 'pendingValidation' | 'refused' | 'validated';
  /** ISO 8601, or null for never. After this time the credential counts as expired. */
  expiration?: string | null;
  /** Addresses or CIDR blocks; null or empty allows every address. */
  allowedIPs?: string[] | null;
  rules?: AccessRule[];
}

/** What a client needs to sign in. */
export interface Keys {
  applicationKey: string;
  applicationSecret: string;
  consumerKey: string;
}

export interface Credential extends Required<CredentialOptions> {
  consumerKey: string;
  credentialId: number;
  creation: string;
  lastUse: string | null;
  /** Identifies the key on its validation page; empty if it was not requested there. */
  credentialToken: string;
}

/** The rules that OVHcloud Inventory requests: together they grant every path below a project that it reads. */
export const defaultRules: readonly AccessRule[] = [
  { method: 'GET', path: '/cloud/project' },
  { method: 'GET', path: '/cloud/project/*' },
  { method: 'GET', path: '/v2/publicCloud/project/*/storage/file/*' },
  { method: 'GET', path: '/publicCloud/project/*/storage/file/*' },
];

/** One application and its consumer keys. */
export class Credentials {
  readonly applicationKey: string;
  readonly applicationSecret: string;
  readonly applicationId: number;
  readonly first: Credential;
  readonly #random: Random;
  readonly #creation: string;
  readonly #byConsumerKey = new Map<string, Credential>();
  /** A key's expiry once its owner has confirmed it. */
  newKeyExpiration: string | null = null;

  constructor(seed: number, nowMs: number, options: CredentialOptions) {
    this.#random = new Random(`credentials ${seed}`);
    this.#creation = toUtcSeconds(nowMs - 30 * 86_400_000);
    this.applicationKey = this.#random.hex(16);
    this.applicationSecret = this.#random.hex(32);
    this.applicationId = this.#random.integer(100_000, 999_999);
    this.first = this.add(options);
  }

  add(options: CredentialOptions): Credential {
    const credential: Credential = {
      status: 'validated',
      expiration: null,
      allowedIPs: null,
      rules: [...defaultRules],
      ...options,
      consumerKey: this.#random.hex(32),
      credentialId: this.#random.integer(100_000_000, 999_999_999),
      creation: this.#creation,
      lastUse: null,
      credentialToken: '',
    };
    this.#byConsumerKey.set(credential.consumerKey, credential);
    return credential;
  }

  /** A key as an application requests it. */
  request(options: Pick<CredentialOptions, 'rules' | 'allowedIPs'>, nowMs: number): Credential {
    const credential = this.add({ ...options, status: 'pendingValidation' });
    credential.credentialToken = this.#random.hex(64);
    credential.creation = toUtcSeconds(nowMs);
    return credential;
  }

  confirm(credential: Credential): void {
    if (credential.status !== 'pendingValidation') return;
    credential.status = 'validated';
    credential.expiration = this.newKeyExpiration;
  }

  refuse(credential: Credential): void {
    if (credential.status === 'pendingValidation') credential.status = 'refused';
  }

  /** Every requested key, oldest first. */
  requested(): Credential[] {
    return [...this.#byConsumerKey.values()].filter(
      ({ credentialToken }) => credentialToken !== '',
    );
  }

  findByToken(credentialToken: string): Credential | undefined {
    return this.requested().find((each) => each.credentialToken === credentialToken);
  }

  find(consumerKey: string): Credential | undefined {
    return this.#byConsumerKey.get(consumerKey);
  }

  keysOf({ consumerKey }: Credential): Keys {
    const { applicationKey, applicationSecret } = this;
    return { applicationKey, applicationSecret, consumerKey };
  }
}

export function statusAt(credential: Credential, nowMs: number): Credential['status'] {
  const { expiration, status } = credential;
  if (status === 'validated' && expiration !== null && Date.parse(expiration) <= nowMs) {
    return 'expired';
  }
  return status;
}

export function allowsAddress(credential: Credential, address: string): boolean {
  const { allowedIPs } = credential;
  if (allowedIPs === null || allowedIPs.length === 0) return true;
  const allowed = new BlockList();
  for (const block of allowedIPs) {
    const [network = '', prefix] = block.split('/');
    const family = isIPv6(network) ? 'ipv6' : 'ipv4';
    allowed.addSubnet(network, Number(prefix ?? (family === 'ipv6' ? 128 : 32)), family);
  }
  return allowed.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
