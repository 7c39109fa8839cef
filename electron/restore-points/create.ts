import { join } from 'node:path';
import type { GuardedNetwork } from '../agreed-places/create.ts';
import type { Core } from '../core.ts';
import type { BasicPorts, DesktopPorts, DocumentPorts, FilePorts } from '../ports.ts';
import type { ProviderBook } from '../secret-providers/provider-book.ts';
import { PointReadings } from './point-readings.ts';
import { PointSourceBook } from './point-source-book.ts';
import { PointSourceService } from './point-source-service.ts';
import { checkerOf, readerOf } from './reader-of.ts';
import { storeNamesIn, usualConfigFolder } from './readers/plakar/config-folder.ts';
import { Refresher } from './refresher.ts';

type Ports = BasicPorts &
  FilePorts &
  GuardedNetwork &
  Pick<DocumentPorts, 'dataFolder' | 'pointSources'> &
  Pick<DesktopPorts, 'processes'>;

interface Parts extends Core {
  providers: Pick<ProviderBook, 'get' | 'read'>;
}

/** Everything that restore points beside OVHcloud's come from. */
export function createPointSources(ports: Ports, parts: Parts): PointSourceService {
  const { vault, book, notices, providers, announceCoverage } = parts;
  const { now, newId, emit } = ports;
  const sources = new PointSourceBook({
    document: ports.pointSources,
    vault,
    providers,
    newId,
    now,
  });
  const readings = new PointReadings({
    folder: join(ports.dataFolder, 'point-sources'),
    now,
    newId,
    raiseNotice: (notice) => notices.raise(notice),
  });
  const onChanged = (sourceId: string) => emit('pointsource.changed', { sourceId });
  return new PointSourceService({
    sources,
    readings,
    refresher: createRefresher(ports, { ...parts, sources, readings, onChanged }),
    vault,
    inventories: () => book.list(),
    checkerOf: (settings, apiKey) => checkerOf(settings, apiKey, ports),
    onChanged,
    // A provider says what uses it.
    onProviderUse: () => emit('provider.changed', { providerId: null }),
    onPointsChanged: () => announceCoverage({ inventoryId: null, rows: null }),
  });
}

interface RefresherParts extends Core {
  sources: PointSourceBook;
  readings: PointReadings;
  onChanged: (sourceId: string) => void;
}

function createRefresher(ports: Ports, parts: RefresherParts): Refresher {
  const { sources, readings, diary, failureOf, onChanged, announceCoverage } = parts;
  const configFolder = configFolderIn(ports);
  return new Refresher({
    readings,
    readerOf: async (sourceId, signal) =>
      readerOf(await sources.open(sourceId, signal), { ...ports, configFolder }),
    now: ports.now,
    failureOf,
    onChanged,
    onRead: (sourceId) => {
      const source = sources.list().find(({ id }) => id === sourceId);
      if (source) diary.sourceRead(source.kind, readings.of(sourceId));
      announceCoverage({ inventoryId: null, rows: null });
    },
  });
}

/** What the plakar on this computer is set up with. */
export function createPlakarDescription(ports: FilePorts) {
  const configFolder = configFolderIn(ports);
  return async () => ({ configFolder, stores: await storeNamesIn(configFolder, ports.readText) });
}

function configFolderIn({ environment, homeFolder }: FilePorts): string {
  return usualConfigFolder({ environment, homeFolder, platform: process.platform });
}
