import { setImmediate as breathe } from 'node:timers/promises';
import { getOrAdd } from '../../shared/basics/get-or-add.ts';
import { hostsOf } from './rules/host.ts';
import { listSeparatorOf } from './rules/list-separator.ts';
import { isRenamed } from './rules/plakar-csv.ts';
import type { CoveragePolicy } from '../../shared/coverage/coverage.ts';
import type {
  ExportedFile,
  ExportFormat,
  ExportPreview,
  ExportRows,
} from '../../shared/exports/export.ts';
import type { ExportHeader } from '../../shared/exports/exported-resource.ts';
import type { CoveredInventories } from '../coverage/covered-inventories.ts';
import type { ExclusionStore } from '../resources/exclusion-store.ts';
import type { InventoryStore } from '../inventories/inventory-store.ts';
import type { Raws } from '../storage/snapshot-file.ts';
import { chooseResources, type ChosenResource, type ChosenResources } from './chosen-resources.ts';
import { dayOf } from './day.ts';
import { type FileFormat, fileFormat, type RawOf } from './file-formats.ts';
import type { WrittenFiles } from './written-files.ts';

interface ResourceExportsPorts {
  store: Pick<InventoryStore, 'get' | 'openRaws'>;
  coverage: Pick<CoveredInventories, 'of'>;
  exclusions: Pick<ExclusionStore, 'reasonsIn'>;
  policy: () => CoveragePolicy;
  files: WrittenFiles;
  saveFile: (wish: { suggestedName: string; extension: string }) => Promise<string | null>;
  /** The locale that spreadsheets use. */
  spreadsheetLocale: () => string;
  now: () => Date;
  appVersion: string;
}

interface Order {
  format: ExportFormat;
  rows: ExportRows;
  filters: string;
}

/** How many resources are written before main handles other work. */
const batchSize = 2000;

/** Writes resources to files that the user chooses. */
export class ResourceExports {
  readonly #ports: ResourceExportsPorts;

  constructor(ports: ResourceExportsPorts) {
    this.#ports = ports;
  }

  preview({ format, rows }: Pick<Order, 'format' | 'rows'>): ExportPreview {
    const chosen = chooseResources(rows, this.#ports).resources;
    const resources = chosen.filter(isIn(format));
    const countOf = (test: (resource: ChosenResource['exported']) => boolean) =>
      resources.filter(({ exported }) => test(exported)).length;
    return {
      count: resources.length,
      withoutEndpoint: countOf(({ endpoints }) => hostsOf(endpoints).length === 0),
      withSubclass: countOf(({ subclass }) => subclass !== null),
      renamed: countOf(isRenamed),
      excluded: chosen.length - resources.length,
    };
  }

  /** null: the user chose no file. The file contains what is known once they have chosen. */
  async save({ format: name, rows, filters }: Order): Promise<ExportedFile | null> {
    const format = fileFormat(name, listSeparatorOf(this.#ports.spreadsheetLocale()));
    const { extension } = format;
    const suggestedName = `ovhcloud-${format.subject}-${dayOf(this.#ports.now())}.${extension}`;
    const path = await this.#ports.saveFile({ suggestedName, extension });
    if (path === null) return null;
    const found = chooseResources(rows, this.#ports);
    const chosen = { ...found, resources: found.resources.filter(isIn(name)) };
    const parts = [format.head(this.#headerOf(chosen, filters))];
    parts.push(...(await this.#textsOf(format, chosen.resources)), format.tail);
    const file = await this.#ports.files.write(path, parts);
    return { ...file, count: chosen.resources.length, missing: chosen.missing };
  }

  #headerOf({ resources, inventories }: ChosenResources, filters: string): ExportHeader {
    const { now, appVersion, policy } = this.#ports;
    return {
      format: 'ovhcloud-inventory-resources',
      version: 1,
      exportedAt: now().toISOString(),
      app: { name: 'OVHcloud Inventory', version: appVersion },
      policy: policy(),
      filters,
      inventories,
      count: resources.length,
    };
  }

  async #textsOf(format: FileFormat, resources: readonly ChosenResource[]): Promise<string[]> {
    const texts: string[] = [];
    const raws = new OpenRaws((inventoryId) => this.#ports.store.openRaws(inventoryId));
    try {
      for (let from = 0; from < resources.length; from += batchSize) {
        if (from > 0) texts.push(format.between);
        const batch = resources.slice(from, from + batchSize);
        texts.push(await format.textOf(batch, (inventoryId, urn) => raws.read(inventoryId, urn)));
        await breathe();
      }
    } finally {
      await raws.close();
    }
    return texts;
  }
}

/** Control Plane counts every line of its import in coverage, and the format has no column to exclude one. */
function isIn(format: ExportFormat): (resource: ChosenResource) => boolean {
  return ({ exported }) => format !== 'plakar-csv' || exported.protection !== 'excluded';
}

/** The provider's objects of the exported inventories. Each file is opened once. */
class OpenRaws {
  readonly #open: (inventoryId: string) => Promise<Raws | null>;
  readonly #opened = new Map<string, Promise<Raws | null>>();

  constructor(open: (inventoryId: string) => Promise<Raws | null>) {
    this.#open = open;
  }

  read: RawOf = async (inventoryId, urn) => {
    const raws = await getOrAdd(this.#opened, inventoryId, () => this.#open(inventoryId));
    return raws?.read(urn).catch(() => null) ?? null;
  };

  async close(): Promise<void> {
    for (const raws of this.#opened.values()) await (await raws)?.close();
  }
}
