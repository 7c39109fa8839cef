import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Failure } from '../shared/errors.ts';
import type { PointSource, PointSourceSummary } from '../shared/model/point-source.ts';
import type { AppPorts } from './create-app.ts';
import type { InventoryBook, InventoryEntry } from './inventories/inventory-book.ts';
import type { NoticeBoard } from './inventories/notice-board.ts';
import { PointReadings } from './point-sources/point-readings.ts';
import { PointSourceBook } from './point-sources/point-source-book.ts';
import { createPlakarReader } from './point-sources/readers/plakar.ts';
import { storeNamesIn, usualConfigFolder } from './point-sources/readers/plakar/config-folder.ts';
import { Refresher } from './point-sources/refresher.ts';
import { JoinedPoints } from './point-sources/source-points.ts';
import { freePort } from './processes/free-port.ts';
import type { Vault } from './vault/vault.ts';

interface Parts {
  vault: Vault;
  book: InventoryBook;
  notices: NoticeBoard;
  failureOf: (error: unknown) => Failure;
  /** Tells the window that what covers resources has changed. */
  announce: (inventoryId: string | null) => void;
}

/** A store of 100,000 snapshots takes minutes to open; one that is out of reach must not keep us for ever. */
const maxReadingMs = 10 * 60_000;

export type PointSources = ReturnType<typeof createPointSources>;

/** Everything that restore points beside OVHcloud's come from. */
export function createPointSources(ports: AppPorts, parts: Parts) {
  const { vault, book, notices, failureOf, announce } = parts;
  const { now, newId, environment, homeFolder, readText, emit } = ports;
  const configFolder = usualConfigFolder({ environment, homeFolder, platform: process.platform });
  const sources = new PointSourceBook({ document: ports.pointSources, vault, newId, now });
  const readings = new PointReadings({
    folder: join(ports.dataFolder, 'point-sources'),
    now,
    newId,
    raiseNotice: (notice) => notices.raise(notice),
  });
  const changed = (sourceId: string) => emit('pointsource.changed', { sourceId });
  const refresher = new Refresher({
    readings,
    readerOf: async (sourceId) => {
      const { store } = sources.get(sourceId);
      const passphrase = await sources.passphraseOf(sourceId);
      return createPlakarReader(
        { executable: '', configFolder, isUsual: true, store },
        { passphrase },
        {
          processes: ports.processes,
          // Not the app's: that one asks the system's proxy, which must not see loopback.
          fetch: (url, init) => globalThis.fetch(url, init),
          environment,
          readText,
          freePort,
          newToken: () => randomBytes(32).toString('hex'),
          timeoutMs: maxReadingMs,
        },
      );
    },
    now,
    failureOf,
    onChanged: changed,
    onRead: () => announce(null),
  });
  const joined = new JoinedPoints(() => readings.all());
  const pointsOf = ({ inventory, snapshot }: InventoryEntry) =>
    joined.of({ inventoryId: inventory.id, resources: snapshot?.resources ?? noResources });

  const summaryOf = async (source: PointSource): Promise<PointSourceSummary> => {
    const { readAt, isRead, failure, snapshots } = readings.of(source.id);
    const matched = new Set(
      book
        .list()
        .flatMap((entry) => pointsOf(entry).points)
        .flatMap(({ sourceId, id }) => (sourceId === source.id ? id : [])),
    );
    return {
      ...source,
      credentials: await vault.stateOf(source.id),
      isReading: refresher.isReading(source.id),
      readAt,
      isRead,
      failure,
      snapshotCount: snapshots.length,
      matchedCount: matched.size,
    };
  };

  return {
    pointsOf,
    load: () => readings.load(sources.list()),
    stop: () => refresher.cancelAll(),
    describePlakar: async () => ({
      configFolder,
      stores: await storeNamesIn(configFolder, readText),
    }),
    list: () => Promise.all(sources.list().map(summaryOf)),
    async add(store: string, passphrase: string) {
      const source = await sources.add(store, passphrase);
      readings.expect(source.id);
      announce(null);
      void refresher.refresh(source.id);
      return summaryOf(source);
    },
    async setPassphrase(sourceId: string, passphrase: string) {
      const source = await sources.setPassphrase(sourceId, passphrase);
      await refresher.cancel(sourceId);
      void refresher.refresh(sourceId);
      return summaryOf(source);
    },
    async delete(sourceId: string) {
      await refresher.cancel(sourceId);
      await sources.delete(sourceId);
      await readings.delete(sourceId);
      changed(sourceId);
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
