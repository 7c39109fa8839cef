import { nameOfSource } from '../../shared/restore-points/rules/source-name.ts';
import type { BasicPorts, DesktopPorts, FilePorts } from '../ports.ts';
import type { PointSourceService } from '../restore-points/point-source-service.ts';
import { reportContents } from './report-contents.ts';
import { ReportPress } from './report-press.ts';
import { ResourceExports } from './resource-exports.ts';
import { WrittenFiles } from './written-files.ts';
import type { CoveredInventories } from '../coverage/covered-inventories.ts';
import type { ExclusionBook } from '../resources/exclusion-book.ts';
import type { InventoryBook } from '../inventories/inventory-book.ts';
import { coveredInventory } from '../inventories/inventory-views.ts';
import type { SettingsBook } from '../settings/settings-book.ts';

type Ports = BasicPorts &
  FilePorts &
  Pick<DesktopPorts, 'description' | 'spreadsheetLocale' | 'printReport' | 'languageOf'>;

interface Parts {
  book: InventoryBook;
  coverage: CoveredInventories;
  settings: SettingsBook;
  pointSources: Pick<PointSourceService, 'list'>;
  exclusions: Pick<ExclusionBook, 'reasonsIn'>;
}

/** Longer than a slow computer takes to draw the longest report. */
const drawingMs = 60_000;

export type Exports = ReturnType<typeof createExports>;

/** Everything that is written to files of the user's choice. */
export function createExports(ports: Ports, parts: Parts) {
  const { newId, now, saveFile, revealFile, description } = ports;
  const { book, coverage, settings, pointSources, exclusions } = parts;
  const policy = () => settings.read().coverage;
  const files = new WrittenFiles({ newId, revealFile });
  const resources = new ResourceExports({
    book,
    coverage,
    exclusions,
    policy,
    files,
    saveFile,
    spreadsheetLocale: () => ports.spreadsheetLocale(settings.read().language),
    now,
    appVersion: description.version,
  });
  const press = new ReportPress({
    contentsOf: async (inventoryId) => {
      const sources = await pointSources.list();
      const entries = inventoryId === null ? book.list() : [book.get(inventoryId)];
      return reportContents({
        entries: entries.map((entry) => ({
          entry,
          covered: {
            ...coveredInventory({ entry, covered: coverage.of(entry) }),
            exclusionOf: exclusions.reasonsIn(entry),
          },
        })),
        isOfOne: inventoryId !== null,
        policy: policy(),
        sources: sources.map((source) => ({
          name: nameOfSource(source),
          isRead: source.isRead,
          readAt: source.readAt,
        })),
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
  return { files, resources, press };
}
