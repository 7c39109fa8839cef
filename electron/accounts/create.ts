import { takesFrom } from '../secret-providers/rules/key-source.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import type { GuardedNetwork } from '../approvals/create.ts';
import type { BasicPorts, DesktopPorts, DocumentPorts, FilePorts } from '../ports.ts';
import { InventoryService } from './inventory-service.ts';
import { BrowserSignIns } from './browser-sign-in.ts';
import { KeyImports } from './key-imports.ts';
import { KeyResolver } from './key-resolver.ts';
import type { InventoryStore } from '../inventories/inventory-store.ts';
import { type ClientOf, userAgentOf } from '../ovh/clients.ts';
import { readKeyStatus, testConnection } from '../ovh/connection.ts';
import { baseUrlOf } from '../ovh/endpoints.ts';
import { requestConsumerKey } from '../ovh/request-consumer-key.ts';
import { systemTiming } from '../ovh/timing.ts';
import { CertificateFiles } from '../secret-providers/certificate-files.ts';
import { ProviderStore } from '../secret-providers/provider-store.ts';
import { secretReaderOf } from '../secret-providers/secret-reader-of.ts';
import type { Vault } from '../vault/vault.ts';

type Ports = BasicPorts &
  FilePorts &
  GuardedNetwork &
  Pick<DocumentPorts, 'providers'> &
  Pick<DesktopPorts, 'openUrl' | 'description'>;

interface CredentialsParts {
  vault: Vault;
  store: InventoryStore;
  clientOf: ClientOf;
  /** Names of the apps and restore point sources that have a secret from a provider. */
  othersWith: (providerId: string) => string[];
}

/** Throws `page.notOpened` if no browser is set up, or the system refuses to start it. */
export async function openInBrowser({ openUrl }: Pick<DesktopPorts, 'openUrl'>, url: string) {
  await openUrl(url).catch(() => {
    // Without the cause, which may quote the address: it is a secret until the owner has confirmed the key.
    throw new AppError('page.notOpened');
  });
}

/** Creates every source of keys: secret providers, the browser, files and variables. */
export function createCredentials(
  ports: Ports,
  { vault, store, clientOf, othersWith }: CredentialsParts,
) {
  const { fetch, newId, now, emit } = ports;
  const providers = new ProviderStore({
    document: ports.providers,
    vault,
    readerOf: (settings, secrets) =>
      secretReaderOf(settings, secrets, {
        ...ports,
        extraAuthorities: () => ports.authorities.pems,
      }),
    newId,
    now,
    usersOf: (providerId) => [...inventoriesWith(store, providerId), ...othersWith(providerId)],
    onChanged: (providerId) => emit('provider.changed', { providerId }),
  });
  const signIns = new BrowserSignIns({
    requestConsumerKey: (endpoint, applicationKey, rules, signal) =>
      requestConsumerKey({
        baseUrl: baseUrlOf(endpoint),
        applicationKey,
        rules,
        fetch,
        userAgent: userAgentOf(ports.description.version),
        signal,
      }),
    checkKey: (endpoint, application, signal) =>
      readKeyStatus(clientOf(endpoint, { method: 'consumer-key', ...application }, { signal })),
    openUrl: (url) => openInBrowser(ports, url),
    newId,
    wait: (ms, signal) => systemTiming.sleep(ms, signal),
    now,
    onChanged: (attempt) => emit('signIn.changed', attempt),
  });
  const certificateFiles = new CertificateFiles({
    chooseFile: ports.chooseFile,
    readText: ports.readText,
    newId,
  });
  const imports = new KeyImports({
    environment: ports.environment,
    readText: ports.readText,
    homeFolder: ports.homeFolder,
    workingFolder: ports.workingFolder,
    platform: process.platform,
    newId,
  });
  const keys = new KeyResolver({ vault, providers, signIns, imports });
  return { providers, certificateFiles, signIns, imports, keys };
}

function inventoriesWith(store: InventoryStore, providerId: string): string[] {
  return store
    .list()
    .map(({ inventory }) => inventory)
    .filter(({ signIn }) => takesFrom(signIn.sources, providerId))
    .map(({ name }) => name);
}

interface AccountParts {
  store: InventoryStore;
  vault: Vault;
  keys: KeyResolver;
  signIns: BrowserSignIns;
  clientOf: ClientOf;
  /** Stops a sync that uses keys that are about to be replaced. */
  stopSync: (inventoryId: string) => Promise<void>;
}

/** Creates the service for inventories and their keys. */
export function createAccounts({ newId, now }: BasicPorts, parts: AccountParts): InventoryService {
  const { store, vault, keys, signIns, clientOf, stopSync } = parts;
  return new InventoryService({
    store,
    vault,
    keys,
    newId,
    now,
    testConnection: (endpoint, given) => testConnection(clientOf(endpoint, given), given.method),
    stopSync,
    forgetAttempt: (attemptId) => signIns.forget(attemptId),
  });
}
