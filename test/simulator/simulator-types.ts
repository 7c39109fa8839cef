import type { AccessRule } from './access-rules.ts';
import type { AccountOptions } from './account/account.ts';
import type { Account } from './account/account-types.ts';
import type { GateOrder } from './answer-settings.ts';
import type { Credential, CredentialOptions, Keys } from './credentials.ts';
import type { ErrorShape } from './errors.ts';
import type { ExpandedLists } from './expanded-lists.ts';
import type { Failure } from './failures.ts';
import type { ClockAnswer, PendingKeyAnswer, RulesOfV2 } from './gate.ts';
import type { RequestCounts } from './request-log.ts';
import type { RouteSettings } from './route-parts.ts';
import type { ServiceAccountKeys } from './service-accounts.ts';

/** Settings that can change while the simulator runs. */
export interface SimulatorSettings extends Partial<RouteSettings> {
  /** Delay before every answer. */
  latencyMs?: number;
  /** Maximum additional delay, drawn from the URL, the seed and the request count. */
  latencyJitterMs?: number;
  /** The rights of the first consumer key; the same as `credential.rules`. */
  rules?: AccessRule[];
  /** The state of the first consumer key; at run time only the given fields change. */
  credential?: CredentialOptions;
  /** How far the server's clock is ahead of ours. */
  clockOffsetSeconds?: number;
  expandedLists?: ExpandedLists;
  maxPageSize?: number;
  /** Whether /auth/currentCredential and /auth/details need a rule too. Default: false. */
  authRoutesNeedRule?: boolean;
  /** Default: each refusal in its observed format. */
  errorShape?: ErrorShape;
  /** Default: routes first. */
  gateOrder?: GateOrder;
  /** Templates of routes that the endpoint does not offer. Default: none. */
  absentRoutes?: readonly string[];
  /** How a call with a wrong timestamp is answered. Default: `outOfTime`. */
  clockAnswer?: ClockAnswer;
  /** Default: 180. */
  clockToleranceSeconds?: number;
  /** Default: `withVersion`. */
  rulesOfV2?: RulesOfV2;
  /** The message for an address that the key does not allow. */
  addressRefusal?: string;
  /** The address of a TLS front before the simulator, against which signatures are verified. */
  publicBaseUrl?: string | undefined;
  /** When keys that are confirmed from now on expire; null: never. */
  newKeyExpiration?: string | null;
  /** How a key that is not confirmed yet is answered. Default: INVALID_CREDENTIAL. */
  pendingKeyAnswer?: PendingKeyAnswer;
  /** The rights of the first service account. */
  serviceAccountRules?: AccessRule[];
  tokenLifetimeSeconds?: number;
}

export interface SimulatorOptions extends SimulatorSettings, AccountOptions {
  seed?: number;
  /** The resources that an inventory counts, without those being deleted and without restore points. */
  size?: number;
  /** The reference time of the account's dates (not the server's clock). */
  now?: string;
  /** Default: any free port. */
  port?: number;
}

/** A consumer key that an application requested. */
interface RequestedKey {
  consumerKey: string;
  /** The page with the buttons; served by the simulator itself. */
  validationUrl: string;
  status: Credential['status'];
  rules: readonly AccessRule[];
}

/** A simulated OVHcloud on this computer, with an account generated from a seed. */
export interface Simulator {
  readonly baseUrl: string;
  /** The keys of the first consumer key. */
  readonly keys: Keys;
  readonly account: Account;
  readonly requests: RequestCounts;
  resetRequests(): void;
  /** Makes requests fail until the returned function is called. */
  fail(failure: Failure): () => void;
  set(settings: SimulatorSettings): void;
  /** Adds a consumer key to the same application. */
  addCredential(options?: CredentialOptions): Keys;
  /** The first OAuth2 client. */
  readonly serviceAccount: ServiceAccountKeys;
  addServiceAccount(rules?: AccessRule[]): ServiceAccountKeys;
  /** Ends every issued OAuth2 token. */
  endTokens(): void;
  /** Requested consumer keys, oldest first. */
  readonly requestedKeys: readonly RequestedKey[];
  /** Confirms a requested key, by default the last one, as its owner would on the page. */
  validate(consumerKey?: string): void;
  /** Refuses it, likewise. */
  refuse(consumerKey?: string): void;
  /** Lets a test add, change or remove objects between two syncs. */
  replaceAccount(change: (account: Account) => void): void;
  /** The fewest requests that list all resources and their snapshots. */
  fewestRequests(): number;
  /** Ends every connection immediately, including hanging ones. */
  close(): Promise<void>;
}
