import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { generateAccount } from './account/account.ts';
import type { Account, ProjectContents } from './account/account-types.ts';
import { engines } from './account/databases.ts';
import { hasS3, hasService } from './account/regions.ts';
import { Answerer, type AnswerSettings } from './answerer.ts';
import { Credentials, defaultRules, type Credential } from './credentials.ts';
import { defaultMaxPageSize } from './expanded-lists.ts';
import { Failures } from './failures.ts';
import { validationUrlOf } from './key-requests.ts';
import { Random } from './random.ts';
import { RequestLog } from './request-log.ts';
import { ServiceAccounts, type ServiceAccountKeys } from './service-accounts.ts';
import type { Simulator, SimulatorOptions, SimulatorSettings } from './simulator-types.ts';

export type { AccessRule } from './access-rules.ts';
export type { Account } from './account/account-types.ts';
export type { Keys } from './credentials.ts';
export type { Failure } from './failures.ts';

export type { Simulator, SimulatorOptions } from './simulator-types.ts';

const defaultNow = '2026-11-20T08:00:00Z';

export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { seed = 1, size = 100, now = defaultNow, port = 0, ...initial } = options;
  const account = generateAccount({ seed, size, now });
  const credentials = new Credentials(seed, Date.parse(now), {});
  const failures = new Failures();
  const log = new RequestLog();
  const settings = settingsFrom(seed);
  const accounts = new ServiceAccounts(new Random(`service accounts ${seed}`));
  const firstAccount = accounts.add(defaultRules);
  const answerer = new Answerer({ account, credentials, accounts, failures, log, settings });
  const set = ({
    rules,
    credential,
    newKeyExpiration,
    serviceAccountRules,
    ...changed
  }: SimulatorSettings) => {
    Object.assign(credentials.first, credential, rules === undefined ? {} : { rules });
    if (newKeyExpiration !== undefined) credentials.newKeyExpiration = newKeyExpiration;
    if (serviceAccountRules !== undefined) firstAccount.rules = serviceAccountRules;
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

  const origin = `http://127.0.0.1:${address.port}`;

  return {
    baseUrl: `${origin}/1.0`,
    keys: credentials.keysOf(credentials.first),
    account,
    get requests() {
      return log.counts();
    },
    resetRequests: () => log.reset(),
    fail: (failure) => failures.add(failure),
    set,
    addCredential: (added = {}) => credentials.keysOf(credentials.add(added)),
    serviceAccount: keysOf(firstAccount),
    addServiceAccount: (allowed = [...defaultRules]) => keysOf(accounts.add(allowed)),
    endTokens: () => accounts.endTokens(),
    get requestedKeys() {
      return credentials.requested().map((each) => ({
        consumerKey: each.consumerKey,
        validationUrl: validationUrlOf(each, origin),
        status: each.status,
        rules: each.rules,
      }));
    },
    validate: (consumerKey) => credentials.confirm(requestedKey(credentials, consumerKey)),
    refuse: (consumerKey) => credentials.refuse(requestedKey(credentials, consumerKey)),
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

const keysOf = ({ clientId, clientSecret }: ServiceAccountKeys) => ({ clientId, clientSecret });

function requestedKey(credentials: Credentials, consumerKey: string | undefined): Credential {
  const found = credentials
    .requested()
    .findLast((each) => consumerKey === undefined || each.consumerKey === consumerKey);
  if (found === undefined) throw new Error('No such key was asked for');
  return found;
}

/** Per project: regions, instances, volumes, two kinds of snapshots, containers and databases. */
const listsPerProject = 7;

function fewestRequests(account: Account): number {
  return account.projects.reduce(
    (sum, contents) => sum + listsPerProject + furtherLists(contents),
    1,
  );
}

/** Those of regions that can tell of something that is there, and those of databases with backups. */
function furtherLists(contents: ProjectContents): number {
  const { regions, volumes, instances, instanceSnapshots, databases } = contents;
  const inUse = (things: readonly { region: string }[]) =>
    new Set(things.map(({ region }) => region));
  const names = (service: string) =>
    new Set(regions.filter((region) => hasService(region, (name) => name === service)).map(nameOf));
  const hasImages = instanceSnapshots.some(({ status }) => status === 'active');
  return (
    regions.filter(hasS3).length +
    names('storage-s3-coldarchive').size +
    (volumes.length > 0 ? new Set([...names('volume'), ...inUse(volumes)]).size : 0) +
    (hasImages ? inUse(instances).size : 0) +
    databases.filter(({ engine, backups }) => keepsBackups(engine) && backups !== null).length
  );
}

const nameOf = ({ name }: { name: string }) => name;

/** By the account's own table of engines. */
const keepsBackups = (engine: string) =>
  engines.find(({ name }) => name === engine)?.backups !== 'none';

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
    pendingKeyAnswer: 'invalidCredential',
    tokenLifetimeSeconds: 3599,
  };
}
