import { nameOfSource } from '../../shared/restore-points/rules/source-name.ts';
import type {
  ControlPlaneInput,
  ControlPlaneReport,
  PassphraseInput,
  RestorePointSource,
  RestorePointSourceSummary,
} from '../../shared/restore-points/restore-point-source.ts';
import type { InventoryEntry } from '../inventories/inventory-store.ts';
import type { Vault } from '../vault/vault.ts';
import type { SourceReadings } from './source-readings.ts';
import type { RestorePointSourceStore } from './source-store.ts';
import type { ControlPlaneReader } from './readers/control-plane.ts';
import type { Refresher } from './refresher.ts';
import type { JoinedPoints } from './source-points.ts';

interface RestorePointSourceServicePorts {
  sources: RestorePointSourceStore;
  readings: SourceReadings;
  joined: JoinedPoints;
  refresher: Refresher;
  vault: Pick<Vault, 'stateOf'>;
  inventories: () => InventoryEntry[];
  /** Creates the connection test of a Control Plane. */
  checkerOf: (settings: ControlPlaneInput, apiKey: string) => ControlPlaneReader;
  /** Reports to the window that a source has changed. */
  onChanged: (sourceId: string) => void;
  /** Reports to the window that the uses of a provider have changed. */
  onProviderUse: () => void;
  /** Reports that the restore points of resources have changed. */
  onPointsChanged: () => void;
}

/** The restore point sources beside OVHcloud: their list, their readings, and refreshing them. */
export class RestorePointSourceService {
  readonly #ports: RestorePointSourceServicePorts;

  constructor(ports: RestorePointSourceServicePorts) {
    this.#ports = ports;
  }

  load(): Promise<void> {
    const { readings, sources } = this.#ports;
    return readings.load(sources.list());
  }

  stop(): Promise<void> {
    return this.#ports.refresher.cancelAll();
  }

  /** Throws `restorePointSource.notFound`. */
  get(sourceId: string): RestorePointSource {
    return this.#ports.sources.get(sourceId);
  }

  list(): Promise<RestorePointSourceSummary[]> {
    return Promise.all(this.#ports.sources.list().map((source) => this.#summaryOf(source)));
  }

  /** Returns the names of the sources with a secret from this provider. */
  withProvider(providerId: string): string[] {
    return this.#ports.sources.withProvider(providerId);
  }

  /** Returns the restore points of an inventory's resources. */
  pointsOf({ snapshot }: Pick<InventoryEntry, 'snapshot'>) {
    return this.#ports.joined.of(snapshot?.resources ?? noResources);
  }

  /** Determines in turns what `pointsOf` would determine at once. */
  prepare({ snapshot }: Pick<InventoryEntry, 'snapshot'>): Promise<void> {
    return this.#ports.joined.prepare(snapshot?.resources ?? noResources);
  }

  async addStore(store: string, passphrase: PassphraseInput): Promise<RestorePointSourceSummary> {
    return this.#added(await this.#ports.sources.addStore(store, passphrase));
  }

  async setPassphrase(
    sourceId: string,
    passphrase: PassphraseInput,
  ): Promise<RestorePointSourceSummary> {
    return this.#updated(await this.#ports.sources.setPassphrase(sourceId, passphrase), false);
  }

  async addControlPlane(input: ControlPlaneInput): Promise<RestorePointSourceSummary> {
    return this.#added(await this.#ports.sources.addControlPlane(input));
  }

  async updateControlPlane(
    sourceId: string,
    input: ControlPlaneInput,
  ): Promise<RestorePointSourceSummary> {
    const { sources } = this.#ports;
    const before = nameOfSource(sources.get(sourceId));
    const source = await sources.updateControlPlane(sourceId, input);
    return this.#updated(source, nameOfSource(source) !== before);
  }

  async checkControlPlane(
    sourceId: string | null,
    input: ControlPlaneInput,
  ): Promise<ControlPlaneReport> {
    const { signal } = new AbortController();
    const apiKey = await this.#ports.sources.keyOf(input, sourceId, signal);
    return this.#ports.checkerOf(input, apiKey).check(signal);
  }

  async delete(sourceId: string): Promise<void> {
    const { refresher, sources, readings, onChanged, onProviderUse, onPointsChanged } = this.#ports;
    await refresher.cancel(sourceId);
    await sources.delete(sourceId);
    await readings.delete(sourceId);
    onChanged(sourceId);
    onProviderUse();
    onPointsChanged();
  }

  /** Starts a reading and returns at once. Throws `restorePointSource.notFound`. */
  refresh(sourceId: string): void {
    this.get(sourceId);
    void this.#ports.refresher.refresh(sourceId);
  }

  /** Called after a sync: new resources may have been backed up before. */
  refreshAll(): void {
    for (const { id } of this.#ports.sources.list()) void this.#ports.refresher.refresh(id);
  }

  /** Reads sources that were added elsewhere. Their contents are unknown until then. */
  expect(sourceIds: readonly string[]): void {
    for (const sourceId of sourceIds) {
      this.#ports.readings.expect(sourceId);
      void this.#ports.refresher.refresh(sourceId);
    }
  }

  #added(source: RestorePointSource): Promise<RestorePointSourceSummary> {
    const { readings, refresher, onProviderUse, onPointsChanged } = this.#ports;
    readings.expect(source.id);
    onProviderUse();
    onPointsChanged();
    void refresher.refresh(source.id);
    return this.#summaryOf(source);
  }

  async #updated(
    source: RestorePointSource,
    isElsewhere: boolean,
  ): Promise<RestorePointSourceSummary> {
    const { readings, refresher, onProviderUse, onPointsChanged } = this.#ports;
    onProviderUse();
    await refresher.cancel(source.id);
    if (isElsewhere) {
      // The snapshots of another address say nothing about this one.
      await readings.delete(source.id);
      readings.expect(source.id);
      onPointsChanged();
    }
    void refresher.refresh(source.id);
    return this.#summaryOf(source);
  }

  async #summaryOf(source: RestorePointSource): Promise<RestorePointSourceSummary> {
    const { id, keySource } = source;
    const { readings, refresher, vault, inventories } = this.#ports;
    const { readAt, isRead, canTellNone, failure, snapshots } = readings.of(id);
    const joined = inventories().map((entry) => this.pointsOf(entry));
    const matched = new Set(
      joined.flatMap(({ points }) =>
        points.flatMap((point) => (point.sourceId === id ? point.id : [])),
      ),
    );
    const states = joined.flatMap((each) => each.states).filter((state) => state.id === id);
    return {
      ...source,
      credentials: keySource.kind === 'provider' ? { state: 'provided' } : await vault.stateOf(id),
      isReading: refresher.isReading(id),
      readAt,
      isRead,
      canTellNone,
      canTellNoVolume: canTellNone && states.every((state) => state.canTellNoVolume),
      failure,
      snapshotCount: snapshots.length,
      matchedCount: matched.size,
    };
  }
}

/** Always the same object, so that it does not cause a new join. */
const noResources = [] as const;
