import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import type { AccessRule } from './access-rules.ts';
import { generateAccount } from './account/account.ts';
import type { Account } from './account/account-types.ts';
import { hasS3 } from './account/regions.ts';
import { Answerer, type AnswerSettings } from './answerer.ts';
import { Credentials, type CredentialOptions, type Keys } from './credentials.ts';
import { defaultMaxPageSize, type ExpandedLists } from './expanded-lists.ts';
import { Failures, type Failure } from './failures.ts';
import { RequestLog, type RequestCounts } from './request-log.ts';

export type { AccessRule } from './access-rules.ts';
export type { Account } from './account/account-types.ts';
export type { Keys } from './credentials.ts';
export type { Failure } from './failures.ts';

/** What can change while the simulator runs. */
interface SimulatorSettings {
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
  /** Whether /auth/currentCredential and /auth/details need a rule too. Default false (unverified). */
  authRoutesNeedRule?: boolean;
  /** The address of a TLS front before the simulator, against which signatures are verified. */
  publicBaseUrl?: string | undefined;
}

export interface SimulatorOptions extends SimulatorSettings {
  seed?: number;
  /** Instances, volumes, buckets, Swift containers and databases together. */
  size?: number;
  /** The moment to which the dates of the account relate (not the server's clock). */
  now?: string;
  /** Default: any free port. */
  port?: number;
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
  /** Lets a test add, change or remove things between two syncs. */
  replaceAccount(change: (account: Account) => void): void;
  /** The fewest requests with which all resources and their snapshots can be listed. */
  fewestRequests(): number;
  /** Ends every connection at once, hanging ones too. */
  close(): Promise<void>;
}

const defaultNow = '2026-11-20T08:00:00Z';

export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { seed = 1, size = 100, now = defaultNow, port = 0, ...initial } = options;
  const account = generateAccount({ seed, size, now });
  const credentials = new Credentials(seed, Date.parse(now), {});
  const failures = new Failures();
  const log = new RequestLog();
  const settings = settingsFrom(seed);
  const answerer = new Answerer({ account, credentials, failures, log, settings });
  const set = ({ rules, credential, ...changed }: SimulatorSettings) => {
    Object.assign(credentials.first, credential, rules === undefined ? {} : { rules });
    Object.assign(settings, changed);
  };
  set(initial);

  const server = createServer((request, response) => answerer.answer(request, response));
  // Clients keep their connections: a server that closes idle ones makes their next request fail.
  server.keepAliveTimeout = 60_000;
  server.requestTimeout = 0;
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was opened');

  return {
    baseUrl: `http://127.0.0.1:${address.port}/1.0`,
    keys: credentials.keysOf(credentials.first),
    account,
    get requests() {
      return log.counts();
    },
    resetRequests: () => log.reset(),
    fail: (failure) => failures.add(failure),
    set,
    addCredential: (added = {}) => credentials.keysOf(credentials.add(added)),
    replaceAccount: (change) => {
      change(account);
      answerer.forgetBodies();
    },
    fewestRequests: () => fewestRequests(account),
    close: async () => {
      answerer.stop();
      for (const socket of sockets) socket.destroy();
      if (!server.listening) return;
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Per project: regions, instances, volumes, two kinds of snapshots, containers and databases. */
const listsPerProject = 7;

function fewestRequests(account: Account): number {
  return account.projects.reduce(
    (sum, { regions }) => sum + listsPerProject + regions.filter(hasS3).length,
    1,
  );
}

function settingsFrom(seed: number): AnswerSettings {
  return {
    seed,
    latencyMs: 0,
    latencyJitterMs: 0,
    clockOffsetSeconds: 0,
    expandedLists: true,
    maxPageSize: defaultMaxPageSize,
    authRoutesNeedRule: false,
    publicBaseUrl: undefined,
  };
}
