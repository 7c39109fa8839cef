import { createAccounts, createCredentials } from './accounts/create.ts';
import type { GuardedPorts } from './approvals/create.ts';
import type { Approvals } from './approvals/approvals.ts';
import type { Core } from './core.ts';
import { createCoverage } from './coverage/create.ts';
import { createExports } from './exports/create.ts';
import { createNetwork } from './network/create.ts';
import { createApps } from './plakar-apps/create.ts';
import { createPlakarExports } from './plakar-apps/export/create.ts';
import { createAppTests } from './plakar-apps/tests/create.ts';
import { createResources } from './resources/create.ts';
import { ResourceRows } from './resources/resource-rows.ts';
import { createVersioning } from './resources/versioning.ts';
import { createSnapshotLinks } from './restore-points/create-snapshot-links.ts';
import { createPlakarDescription, createRestorePointSources } from './restore-points/create.ts';
import { createSettingsFiles } from './settings/files/create.ts';
import { createDiagnostics } from './support/create.ts';
import { createSyncs } from './sync/create.ts';
import { createUpdates } from './updates/create.ts';
import { AskedChanges } from './vault/asked-changes.ts';

export type Features = ReturnType<typeof createFeatures>;

/** Creates every feature after those that it depends on. */
export function createFeatures(ports: GuardedPorts, core: Core, approvals: Approvals) {
  const { vault, announceCoverage } = core;
  const network = createNetwork(ports, { ...core, approvals });
  const credentials = createCredentials(ports, {
    ...core,
    // Both are created below, because they need the providers.
    othersWith: (providerId) => [
      ...apps.withProvider(providerId),
      ...restorePointSources.withProvider(providerId),
    ],
  });
  const apps = createApps(ports, { ...core, ...credentials, rowsOf: (...of) => rows.of(...of) });
  const restorePointSources = createRestorePointSources(ports, { ...core, ...credentials });
  const withSources = { ...core, restorePointSources };
  const describePlakar = createPlakarDescription(ports);
  const resources = createResources(ports, {
    ...core,
    // `rows` is created below: rows show coverage, which depends on exclusions.
    onExclusionChanged: (changed) => rows.changed(changed).forEach(announceCoverage),
  });
  const { coverage, recorder } = createCoverage(ports, { ...withSources, ...resources });
  const rows = new ResourceRows({ store: core.shown, coverage, apps });
  const exports = createExports(ports, { ...withSources, ...resources, coverage });
  const accounts = createAccounts(ports, {
    ...core,
    ...credentials,
    // `syncs` is created below: a sync checks which account the keys belong to.
    stopSync: (inventoryId) => syncs.cancel(inventoryId),
  });
  const { syncs, automaticSyncs } = createSyncs(ports, {
    ...withSources,
    ...credentials,
    accounts,
    recorder,
  });
  return {
    ...credentials,
    ...resources,
    rows,
    approvals,
    network,
    accounts,
    apps,
    appTests: createAppTests(ports, apps),
    plakarExports: createPlakarExports(ports, { apps, files: exports.files, describePlakar }),
    restorePointSources,
    describePlakar,
    snapshotLinks: createSnapshotLinks(ports, { ...core, coverage }),
    coverage,
    recorder,
    exports,
    syncs,
    automaticSyncs,
    updates: createUpdates(ports, core.failureOf),
    settingsFiles: createSettingsFiles(ports, { ...withSources, files: exports.files }),
    askVersioning: createVersioning({ ...core, ...credentials, store: core.shown }),
    vaultChanges: new AskedChanges(vault, ports),
    diagnostics: createDiagnostics(ports, { ...withSources, network }),
  };
}
