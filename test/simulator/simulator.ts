import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { generateAccount } from './account/account.ts';
import { Answerer } from './answerer.ts';
import { Credentials, defaultRules, type Credential } from './credentials.ts';
import { defaultSettings } from './default-settings.ts';
import { Failures } from './failures.ts';
import { fewestRequests } from './fewest-requests.ts';
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
  const { seed = 1, size = 100, now = defaultNow, port = 0, ...others } = options;
  const { hasClosedRegions, hasLeftovers, autoBackupNames, ...further } = others;
  const { fileShares, fileSnapshotShape, ...initial } = further;
  const account = generateAccount({
    seed,
    size,
    now,
    hasClosedRegions,
    hasLeftovers,
    autoBackupNames,
    fileShares,
    fileSnapshotShape,
  });
  const credentials = new Credentials(seed, Date.parse(now), {});
  const failures = new Failures();
  const log = new RequestLog();
  const settings = defaultSettings(seed);
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
    answerer.forgetBodies();
  };
  set(initial);

  const server = createServer((request, response) => answerer.answer(request, response));
  // Clients reuse connections: if the server closed idle ones, their next request would fail.
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
