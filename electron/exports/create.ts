import { groupsIn } from '../../shared/inventories/groups.ts';
import { nameOfSource } from '../../shared/restore-points/rules/source-name.ts';
import type { Core } from '../core.ts';
import type { BasicPorts, DesktopPorts, FilePorts } from '../ports.ts';
import type { RestorePointSourceService } from '../restore-points/source-service.ts';
import { changesSummary } from '../coverage/changes-views.ts';
import { countedPoints } from './counted-points.ts';
import { GroupReports } from './group-reports.ts';
import { reportContents } from './report-contents.ts';
import { PdfReports } from './pdf-reports.ts';
import { ResourceExports } from './resource-exports.ts';
import { WrittenFiles } from './written-files.ts';
import type { CoveredInventories } from '../coverage/covered-inventories.ts';
import type { ExclusionStore } from '../resources/exclusion-store.ts';
import type { InventoryStore } from '../inventories/inventory-store.ts';
import type { ShownInventories } from '../inventories/shown-inventories.ts';
import { entriesIn } from '../inventories/rules/entries-in.ts';
import { coveredInventory } from '../inventories/inventory-views.ts';
import type { SettingsStore } from '../settings/settings-store.ts';

type Ports = BasicPorts &
  FilePorts &
  Pick<DesktopPorts, 'description' | 'spreadsheetLocale' | 'printReport' | 'languageOf'>;

interface ExportsParts extends Pick<Core, 'failureOf'> {
  store: InventoryStore;
  shown: ShownInventories;
  coverage: CoveredInventories;
  settings: SettingsStore;
  restorePointSources: Pick<RestorePointSourceService, 'list'>;
  exclusions: Pick<ExclusionStore, 'reasonsIn'>;
}

/** Longer than a slow computer needs to draw the longest report. */
const drawingMs = 60_000;

export type Exports = ReturnType<typeof createExports>;

/** Creates everything that writes files where the user chooses. */
export function createExports(ports: Ports, parts: ExportsParts) {
  const { newId, now, saveFile, revealFile, openFile, description } = ports;
  const { store, coverage, settings, restorePointSources, exclusions } = parts;
  const policy = () => settings.read().coverage;
  const files = new WrittenFiles({ newId, revealFile, openFile });
  const resources = new ResourceExports({
    store: {
      get: (inventoryId) => parts.shown.get(inventoryId),
      openRaws: (inventoryId) => store.openRaws(inventoryId),
    },
    coverage,
    exclusions,
    policy,
    files,
    saveFile,
    spreadsheetLocale: () => ports.spreadsheetLocale(settings.read().language),
    now,
    appVersion: description.version,
  });
  const pdfReports = new PdfReports({
    contentsOf: async (scope) => {
      const sources = await restorePointSources.list();
      const entries = entriesIn(store.list(), scope);
      const pointsOf = countedPoints({ coverage, policy: policy(), sources });
      return reportContents({
        entries: entries.map((entry) => ({
          entry,
          covered: {
            ...coveredInventory({ entry, covered: coverage.of(entry) }),
            exclusionOf: exclusions.reasonsIn(entry),
            newestPointsOf: pointsOf(entry),
          },
        })),
        scope,
        policy: policy(),
        sources: sources.map((source) => ({
          name: nameOfSource(source),
          isRead: source.isRead,
          readAt: source.readAt,
        })),
        changes: entries.flatMap((entry) => changesSummary(entry, coverage)),
        madeAt: now().toISOString(),
        appVersion: description.version,
      });
    },
    print: ports.printReport,
    language: () => ports.languageOf(settings.read().language),
    files,
    saveFile,
    newId,
    now,
    drawingMs,
  });
  const groupReports = createGroupReports(ports, parts, pdfReports);
  return { files, resources, pdfReports, groupReports };
}

function createGroupReports(
  { chooseFolder, emit, now }: Ports,
  { store, failureOf }: ExportsParts,
  pdfReports: PdfReports,
) {
  return new GroupReports({
    groups: () => groupsIn(store.list().map(({ inventory }) => inventory)),
    chooseFolder,
    write: (path, scope, signal) => pdfReports.write(path, scope, signal),
    failureOf,
    onProgress: (progress) => emit('report.progressed', progress),
    now,
  });
}
