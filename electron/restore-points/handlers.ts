import type { Handlers } from '../../shared/bridge/contract.ts';
import type { PlakarDescription } from '../../shared/restore-points/restore-point-source.ts';
import type { RestorePointSourceService } from './source-service.ts';

interface Services {
  restorePointSources: RestorePointSourceService;
  /** Describes the configuration of plakar on this computer. */
  describePlakar: () => Promise<PlakarDescription>;
}

/** The calls about restore point sources beside OVHcloud. */
export function restorePointSourceHandlers({ restorePointSources, describePlakar }: Services) {
  return {
    'plakar.describe': describePlakar,
    'restorePointSource.list': () => restorePointSources.list(),
    'restorePointSource.add': ({ store, passphrase }) =>
      restorePointSources.addStore(store, passphrase),
    'restorePointSource.setPassphrase': ({ sourceId, passphrase }) =>
      restorePointSources.setPassphrase(sourceId, passphrase),
    'controlplane.add': (input) => restorePointSources.addControlPlane(input),
    'controlplane.update': ({ sourceId, ...input }) =>
      restorePointSources.updateControlPlane(sourceId, input),
    'controlplane.check': ({ sourceId, ...input }) =>
      restorePointSources.checkControlPlane(sourceId, input),
    'restorePointSource.delete': ({ sourceId }) => restorePointSources.delete(sourceId),
    'restorePointSource.refresh': async ({ sourceId }) => restorePointSources.refresh(sourceId),
  } satisfies Partial<Handlers>;
}
