import { exportedResource } from '../../electron/exports/rules/exported-resource.ts';
import type { CoveredResource } from '../../shared/coverage/rules/coverage.ts';
import type { ExportedResource, ExportHeader } from '../../shared/exports/exported-resource.ts';
import type { ReportContents, ReportedResource } from '../../shared/exports/report.ts';
import type { Resource } from '../../shared/resources/resource.ts';
import { aResource, earlier, inventoryId, now } from './builders.ts';
import { aReport as aCoverageReport } from './coverage.ts';

/** A resource that is known to have no restore point. */
export function aCovered(
  resource: Resource = aResource(),
  change: Partial<CoveredResource> = {},
): CoveredResource {
  return {
    resource,
    protection: 'not-protected',
    newestRestorePointAt: null,
    newestCountedAt: null,
    isByNameOnly: false,
    areRestorePointsKnown: true,
    lastKnown: null,
    lastKnownAt: null,
    age: 'none',
    ...change,
  };
}

export function anExported(change: Partial<ExportedResource> = {}): ExportedResource {
  const owner = {
    inventory: { name: 'Main account', account: 'xx1111-ovh' },
    syncedAt: earlier,
    projectName: 'Production',
    exclusion: null,
  };
  return { ...exportedResource(aCovered(), owner), ...change };
}

export const anExportHeader: ExportHeader = {
  format: 'ovhcloud-inventory-resources',
  version: 1,
  exportedAt: now,
  app: { name: 'OVHcloud Inventory', version: '1.2.3' },
  policy: { countsProviderPoints: false, maxAgeDays: { database: 2 } },
  filters: 'Class: Compute',
  inventories: [],
  count: 2,
};

export function aReported(change: Partial<ReportedResource> = {}): ReportedResource {
  const { urn, name, regions, sizeBytes, subclass, ...resource } = aResource();
  return {
    urn,
    name,
    class: resource.class,
    subclass,
    regions,
    sizeBytes,
    inventoryName: 'Main account',
    projectName: 'Production',
    newestRestorePointAt: null,
    isByNameOnly: false,
    newestPoint: null,
    lastKnown: null,
    lastKnownAt: null,
    exclusion: null,
    ...change,
  };
}

/** An export of one inventory with a resource in each state. */
export function aReport(change: Partial<ReportContents> = {}): ReportContents {
  const counts = { protected: 4, stale: 1, notProtected: 1, unknown: 1, excluded: 1 };
  const none = { count: 0, resources: [] };
  return {
    madeAt: now,
    appVersion: '1.2.3',
    scope: { of: 'all' },
    coverage: aCoverageReport({
      total: counts,
      byClass: [{ class: 'block-storage', counts }],
      byProject: [
        {
          inventoryId,
          inventoryName: 'Main account',
          projectId: 'p1',
          projectName: 'Shop',
          counts,
        },
      ],
    }),
    inventories: [
      {
        id: inventoryId,
        name: 'Main account',
        account: 'xx1111-ovh',
        endpoint: { kind: 'preset', name: 'ovh-eu' },
        resourceCount: 8,
        syncedAt: earlier,
        lastStatus: 'completed',
        lastFinishedAt: earlier,
        unreadLists: 0,
        issues: [],
      },
    ],
    unprotected: [],
    history: [],
    changes: [],
    sources: [],
    protected: none,
    notProtected: none,
    stale: none,
    unknown: none,
    excluded: none,
    ...change,
  };
}
