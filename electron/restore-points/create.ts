import { join } from 'node:path';
import { nameOfSource } from '../../shared/domain/source-name.ts';
import type { Failure } from '../../shared/errors.ts';
import type {
  ControlPlaneInput,
  ControlPlaneReport,
  PassphraseInput,
  PointSource,
  PointSourceSummary,
} from '../../shared/model/point-source.ts';
import type { GuardedNetwork } from '../agreed-places/create.ts';
import type { BasicPorts, DesktopPorts, DocumentPorts, FilePorts } from '../ports.ts';
import { Diary } from '../log/diary.ts';
import type { InventoryBook, InventoryEntry } from '../inventories/inventory-book.ts';
import type { NoticeBoard } from '../storage/notice-board.ts';
import { PointReadings } from './point-readings.ts';
import { PointSourceBook } from './point-source-book.ts';
import { checkerOf, readerOf } from './reader-of.ts';
import { storeNamesIn, usualConfigFolder } from './readers/plakar/config-folder.ts';
import { Refresher } from './refresher.ts';
import { JoinedPoints } from './source-points.ts';
import type { ProviderBook } from '../secret-providers/provider-book.ts';
import type { Vault } from '../vault/vault.ts';

type Ports = BasicPorts &
  FilePorts &
  GuardedNetwork &
  Pick<DocumentPorts, 'dataFolder' | 'pointSources'> &
  Pick<DesktopPorts, 'processes'>;

interface Parts {
  vault: Vault;
  book: InventoryBook;
  notices: NoticeBoard;
  providers: Pick<ProviderBook, 'get' | 'read'>;
  failureOf: (error: unknown) => Failure;
  /** Tells the window that what covers resources has changed. */
  announce: (inventoryId: string | null) => void;
}

export type PointSources = ReturnType<typeof createPointSources>;

/** Everything that restore points beside OVHcloud's come from. */
export function createPointSources(ports: Ports, parts: Parts) {
  const { vault, book, notices, failureOf, announce, providers } = parts;
  const { now, newId, environment, homeFolder, readText, emit } = ports;
  const configFolder = usualConfigFolder({ environment, homeFolder, platform: process.platform });
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
  const diary = new Diary(ports.log);
  const changed = (sourceId: string) => emit('pointsource.changed', { sourceId });
  const refresher = new Refresher({
    readings,
    readerOf: async (sourceId, signal) =>
      readerOf(await sources.open(sourceId, signal), { ...ports, configFolder }),
    now,
    failureOf,
    onChanged: changed,
    onRead: (sourceId) => {
      const source = sources.list().find(({ id }) => id === sourceId);
      if (source) diary.sourceRead(source.kind, readings.of(sourceId));
      announce(null);
    },
  });
  const joined = new JoinedPoints(() => readings.all());
  const pointsOf = ({ inventory, snapshot }: InventoryEntry) =>
    joined.of({ inventoryId: inventory.id, resources: snapshot?.resources ?? noResources });

  const credentialsOf = async ({ id, keySource }: PointSource) =>
    keySource.kind === 'provider' ? ({ state: 'provided' } as const) : vault.stateOf(id);
  const summaryOf = async (source: PointSource): Promise<PointSourceSummary> => {
    const { readAt, isRead, canTellNone, failure, snapshots } = readings.of(source.id);
    const joinedPoints = book.list().map(pointsOf);
    const matched = new Set(
      joinedPoints
        .flatMap(({ points }) => points)
        .flatMap(({ sourceId, id }) => (sourceId === source.id ? id : [])),
    );
    const states = joinedPoints.flatMap((each) => each.states).filter(({ id }) => id === source.id);
    return {
      ...source,
      credentials: await credentialsOf(source),
      isReading: refresher.isReading(source.id),
      readAt,
      isRead,
      canTellNone,
      canTellNoVolume: canTellNone && states.every((state) => state.canTellNoVolume),
      failure,
      snapshotCount: snapshots.length,
      matchedCount: matched.size,
    };
  };
  // A provider says what uses it.
  const tellProviders = () => emit('provider.changed', { providerId: null });
  const added = (source: PointSource) => {
    readings.expect(source.id);
    tellProviders();
    announce(null);
    void refresher.refresh(source.id);
    return summaryOf(source);
  };
  const updated = async (source: PointSource, isElsewhere: boolean) => {
    tellProviders();
    await refresher.cancel(source.id);
    if (isElsewhere) {
      // What another place showed says nothing of this one.
      await readings.delete(source.id);
      readings.expect(source.id);
      announce(null);
    }
    void refresher.refresh(source.id);
    return summaryOf(source);
  };

  return {
    pointsOf,
    load: () => readings.load(sources.list()),
    get: (sourceId: string) => sources.get(sourceId),
    stop: () => refresher.cancelAll(),
    describePlakar: async () => ({
      configFolder,
      stores: await storeNamesIn(configFolder, readText),
    }),
    list: () => Promise.all(sources.list().map(summaryOf)),
    /** Names of the sources with a secret from a provider. */
    withProvider: (providerId: string) => sources.withProvider(providerId),
    addStore: async (store: string, passphrase: PassphraseInput) =>
      added(await sources.addStore(store, passphrase)),
    /** Of sources that were added beside this: they are read, and what they hold is not known until then. */
    expect(sourceIds: readonly string[]) {
      for (const sourceId of sourceIds) {
        readings.expect(sourceId);
        void refresher.refresh(sourceId);
      }
    },
    setPassphrase: async (sourceId: string, passphrase: PassphraseInput) =>
      updated(await sources.setPassphrase(sourceId, passphrase), false),
    addControlPlane: async (input: ControlPlaneInput) =>
      added(await sources.addControlPlane(input)),
    async updateControlPlane(sourceId: string, input: ControlPlaneInput) {
      const before = nameOfSource(sources.get(sourceId));
      const source = await sources.updateControlPlane(sourceId, input);
      return updated(source, nameOfSource(source) !== before);
    },
    async checkControlPlane(
      sourceId: string | null,
      input: ControlPlaneInput,
    ): Promise<ControlPlaneReport> {
      const { signal } = new AbortController();
      const apiKey = await sources.keyOf(input, sourceId, signal);
      return checkerOf(input, apiKey, ports).check(signal);
    },
    async delete(sourceId: string) {
      await refresher.cancel(sourceId);
      await sources.delete(sourceId);
      await readings.delete(sourceId);
      changed(sourceId);
      tellProviders();
      announce(null);
    },
    refresh: (sourceId: string) => {
      sources.get(sourceId);
      void refresher.refresh(sourceId);
    },
    /** After a sync: what is new among the resources may have been backed up before. */
    refreshAll: () => {
      for (const { id } of sources.list()) void refresher.refresh(id);
    },
  };
}

/** The same each time, so that nothing is joined again for it. */
const noResources = [] as const;
