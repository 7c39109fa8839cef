import type { Verification } from '../../shared/accounts/credentials.ts';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import type { RestorePointSourceSummary } from '../../shared/restore-points/restore-point-source.ts';
import type { SecretProviderSummary } from '../../shared/secret-providers/secret-provider.ts';
import type { SignIn } from '../../shared/accounts/sign-in.ts';
import { fromVault } from './sign-in.ts';
import type { SyncProgress } from '../../shared/sync/sync-run.ts';
import type { VaultStatus } from '../../shared/vault/vault.ts';
import { aRun, earlier, inventoryId } from './builders.ts';

/** A successfully synced inventory, as the window has it. */
export function aSummary(change: Partial<InventorySummary> = {}): InventorySummary {
  return {
    id: inventoryId,
    name: 'Production',
    endpoint: { kind: 'preset', name: 'ovh-eu' },
    createdAt: earlier,
    account: 'xx1111-ovh',
    signIn: fromVault,
    verification: aVerification(),
    credentials: { state: 'stored' },
    resourceCount: 33,
    classCounts: [
      { class: 'block-storage', count: 20 },
      { class: 'compute', count: 8 },
      { class: 'object-storage', count: 5 },
    ],
    projects: [],
    coverage: { protected: 21, stale: 0, notProtected: 9, unknown: 2, excluded: 1 },
    protectedByName: 0,
    unreadLists: 0,
    notPermitted: [],
    syncedAt: earlier,
    isProvisional: false,
    lastRun: aRun(),
    progress: null,
    ...change,
  };
}

/** The inventory right after it was added. */
export function aNewSummary(change: Partial<InventorySummary> = {}): InventorySummary {
  return aSummary({
    resourceCount: 0,
    classCounts: [],
    coverage: { protected: 0, stale: 0, notProtected: 0, unknown: 0, excluded: 0 },
    syncedAt: null,
    lastRun: null,
    ...change,
  });
}

export function aProgress(change: Partial<SyncProgress> = {}): SyncProgress {
  return {
    inventoryId,
    startedAt: earlier,
    projectCount: 12,
    finishedProjects: 2,
    listCount: 120,
    finishedLists: 24,
    current: { projectName: 'prod', kind: 'volume' },
    resourceCount: 212,
    requests: 45,
    knownRequests: 232,
    fraction: 0.19,
    secondsLeft: null,
    issueCount: 0,
    waitsUntil: null,
    ...change,
  };
}

/** Keys that never expire. */
export function aVerification(change: Partial<Verification> = {}): Verification {
  return { verifiedAt: earlier, expiresAt: null, isExpirationKnown: true, ...change };
}

/** A vault that the system's key store encrypts. */
export function aVaultStatus(change: Partial<VaultStatus> = {}): VaultStatus {
  return {
    mode: 'os',
    isKeyStoreAvailable: true,
    isChosen: true,
    isLocked: false,
    autoLockMinutes: null,
    unreadableCount: 0,
    ...change,
  };
}

export const providerId = '5d0a7c52-2f3b-4a4e-9d53-7c1f8a0f6e21';

/** An unused HashiCorp Vault whose token is stored. */
export function aProvider(change: Partial<SecretProviderSummary> = {}): SecretProviderSummary {
  return {
    id: providerId,
    name: 'Team vault',
    settings: {
      kind: 'vault',
      address: 'https://vault.example.com',
      namespace: '',
      caCertificate: '',
    },
    createdAt: earlier,
    credentials: { state: 'stored' },
    certificateExpiresAt: null,
    usedBy: [],
    ...change,
  };
}

/** Three keys at the provider of `aProvider`. */
export function aProvidedSignIn(): SignIn {
  const source = (field: string) =>
    ({ kind: 'provider', providerId, reference: `kv/ovh#${field}` }) as const;
  return {
    method: 'consumer-key',
    sources: {
      applicationKey: source('application_key'),
      applicationSecret: source('application_secret'),
      consumerKey: source('consumer_key'),
    },
  };
}

type StoreSummary = Extract<RestorePointSourceSummary, { kind: 'plakar' }>;
type ControlPlaneSummary = Extract<RestorePointSourceSummary, { kind: 'control-plane' }>;

/** A store that was read successfully. */
export function aRestorePointSource(change: Partial<StoreSummary> = {}): StoreSummary {
  return {
    kind: 'plakar',
    id: '7f0f1c1e-6a64-4f0c-9c38-2f6c2d1d7a99',
    store: 'main',
    keySource: { kind: 'vault' },
    createdAt: earlier,
    credentials: { state: 'absent' },
    isReading: false,
    readAt: earlier,
    isRead: true,
    canTellNone: true,
    canTellNoVolume: true,
    failure: null,
    snapshotCount: 1204,
    matchedCount: 980,
    ...change,
  };
}

/** A Control Plane that was read successfully, by a key that may not see everything. */
export function aControlPlane(change: Partial<ControlPlaneSummary> = {}): ControlPlaneSummary {
  return {
    kind: 'control-plane',
    id: '1d6f5a0b-9a0c-4a53-8f33-6d5b8e7c2a10',
    address: 'https://plakar.example.com',
    organisationId: '',
    canSeeAll: false,
    keySource: { kind: 'vault' },
    createdAt: earlier,
    credentials: { state: 'stored' },
    isReading: false,
    readAt: earlier,
    isRead: true,
    canTellNone: false,
    canTellNoVolume: false,
    failure: null,
    snapshotCount: 312,
    matchedCount: 240,
    ...change,
  };
}
