import { join } from 'node:path';
import type { GuardedNetwork } from '../approvals/create.ts';
import type { Core } from '../core.ts';
import type { BasicPorts, DesktopPorts, DocumentPorts, FilePorts } from '../ports.ts';
import type { ProviderStore } from '../secret-providers/provider-store.ts';
import { JoinedPoints } from './source-points.ts';
import { SourceReadings } from './source-readings.ts';
import { RestorePointSourceStore } from './source-store.ts';
import { RestorePointSourceService } from './source-service.ts';
import { checkerOf, pointReaderOf } from './point-reader-of.ts';
import { storeNamesIn, usualConfigFolder } from './readers/plakar/config-folder.ts';
import { Refresher } from './refresher.ts';

type Ports = BasicPorts &
  FilePorts &
  GuardedNetwork &
  Pick<DocumentPorts, 'dataFolder' | 'restorePointSources'> &
  Pick<DesktopPorts, 'processes'>;

interface PointSourcesParts extends Core {
  providers: Pick<ProviderStore, 'get' | 'read'>;
}

/** Creates the service of the restore point sources beside OVHcloud. */
export function createRestorePointSources(
  ports: Ports,
  parts: PointSourcesParts,
): RestorePointSourceService {
  const { vault, store, notices, providers, announceCoverage } = parts;
  const { now, newId, emit } = ports;
  const sources = new RestorePointSourceStore({
    document: ports.restorePointSources,
    vault,
    providers,
    newId,
    now,
  });
  const readings = new SourceReadings({
    folder: join(ports.dataFolder, 'point-sources'),
    now,
    newId,
    raiseNotice: (notice) => notices.raise(notice),
  });
  const joined = new JoinedPoints(() => readings.all());
  const onChanged = (sourceId: string) => emit('restorePointSource.changed', { sourceId });
  return new RestorePointSourceService({
    sources,
    readings,
    joined,
    refresher: createRefresher(ports, { ...parts, sources, readings, joined, onChanged }),
    vault,
    inventories: () => store.list(),
    checkerOf: (settings, apiKey) => checkerOf(settings, apiKey, ports),
    onChanged,
    // A provider shows what uses it.
    onProviderUse: () => emit('provider.changed', { providerId: null }),
    onPointsChanged: () => announceCoverage({ inventoryId: null, rows: null }),
  });
}

interface RefresherParts extends Core {
  sources: RestorePointSourceStore;
  readings: SourceReadings;
  joined: JoinedPoints;
  onChanged: (sourceId: string) => void;
}

function createRefresher(ports: Ports, parts: RefresherParts): Refresher {
  const { sources, readings, eventLog, failureOf, onChanged, announceCoverage } = parts;
  const configFolder = configFolderIn(ports);
  return new Refresher({
    readings,
    readerOf: async (sourceId, signal) =>
      pointReaderOf(await sources.open(sourceId, signal), { ...ports, configFolder }),
    now: ports.now,
    failureOf,
    onChanged,
    prepare: async (reading) => {
      for (const { snapshot } of parts.store.list()) {
        if (snapshot !== null) await parts.joined.prepare(snapshot.resources, [reading]);
      }
    },
    onRead: (sourceId) => {
      const source = sources.list().find(({ id }) => id === sourceId);
      if (source) eventLog.sourceRead(source.kind, readings.of(sourceId));
      announceCoverage({ inventoryId: null, rows: null });
    },
  });
}

/** Returns a function that describes the configuration of plakar on this computer. */
export function createPlakarDescription(ports: FilePorts) {
  const configFolder = configFolderIn(ports);
  return async () => ({ configFolder, stores: await storeNamesIn(configFolder, ports.readText) });
}

function configFolderIn({ environment, homeFolder }: FilePorts): string {
  return usualConfigFolder({ environment, homeFolder, platform: process.platform });
}
