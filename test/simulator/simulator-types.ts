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

/** What can change while the simulator runs. */
export interface SimulatorSettings extends Partial<RouteSettings> {
  /** Before every answer. */
  latencyMs?: number;
  /** Up to this much more, drawn from the URL, the seed and how often it was asked for. */
  latencyJitterMs?: number;
  /** The rights of the first consumer key; the same as `credential.rules`. */
  rules?: AccessRule[];
  /** The state of the first consumer key; at run time only what is given changes. */
  credential?: CredentialOptions;
  /** How far the server's clock is ahead of ours. */
  clockOffsetSeconds?: number;
  expandedLists?: ExpandedLists;
  maxPageSize?: number;
  /** Whether /auth/currentCredential and /auth/details need a rule too. Default: false. */
  authRoutesNeedRule?: boolean;
  /** Default: each refusal in the shape in which it was seen. */
  errorShape?: ErrorShape;
  /** Default: routes first. */
  gateOrder?: GateOrder;
  /** Templates of routes that the endpoint does not offer. Default: none. */
  absentRoutes?: readonly string[];
  /** How a call is answered that was signed at another time. Default: `outOfTime`. */
  clockAnswer?: ClockAnswer;
  /** Default: 180. */
  clockToleranceSeconds?: number;
  /** Default: `withVersion`. */
  rulesOfV2?: RulesOfV2;
  /** The words for an address that the key does not allow. */
  addressRefusal?: string;
  /** The address of a TLS front before the simulator, against which signatures are verified. */
  publicBaseUrl?: string | undefined;
  /** When the keys that are confirmed from now on end; null: never. */
  newKeyExpiration?: string | null;
  /** How a key that is not confirmed yet is answered. Default: INVALID_CREDENTIAL. */
  pendingKeyAnswer?: PendingKeyAnswer;
  /** The rights of the first service account. */
  serviceAccountRules?: AccessRule[];
  tokenLifetimeSeconds?: number;
}

export interface SimulatorOptions extends SimulatorSettings, AccountOptions {
  seed?: number;
  /** The resources that an inventory counts; those on their way out and restore points are not among them. */
  size?: number;
  /** The moment to which the dates of the account relate (not the server's clock). */
  now?: string;
  /** Default: any free port. */
  port?: number;
}

/** A consumer key that an application asked for. */
interface RequestedKey {
  consumerKey: string;
  /** The page with the buttons; served by the simulator itself. */
  validationUrl: string;
  status: Credential['status'];
  rules: readonly AccessRule[];
}

/** An OVHcloud that runs on this computer, with an account made from a seed. */
export interface Simulator {
  readonly baseUrl: string;
  /** Those of the first consumer key. */
  readonly keys: Keys;
  readonly account: Account;
  readonly requests: RequestCounts;
  resetRequests(): void;
  /** Makes requests fail until the returned function is called. */
  fail(failure: Failure): () => void;
  set(settings: SimulatorSettings): void;
  /** One more consumer key of the same application. */
  addCredential(options?: CredentialOptions): Keys;
  /** An OAuth2 client; the first of them. */
  readonly serviceAccount: ServiceAccountKeys;
  addServiceAccount(rules?: AccessRule[]): ServiceAccountKeys;
  /** Ends every OAuth2 token that was given. */
  endTokens(): void;
  /** Consumer keys that were asked for, oldest first. */
  readonly requestedKeys: readonly RequestedKey[];
  /** Confirms a key that was asked for, the last one by default, as its owner would on the page. */
  validate(consumerKey?: string): void;
  /** Refuses it, likewise. */
  refuse(consumerKey?: string): void;
  /** Lets a test add, change or remove things between two syncs. */
  replaceAccount(change: (account: Account) => void): void;
  /** The fewest requests with which all resources and their snapshots can be listed. */
  fewestRequests(): number;
  /** Ends every connection at once, hanging ones too. */
  close(): Promise<void>;
}
