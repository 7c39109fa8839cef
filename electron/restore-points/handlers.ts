import type { Handlers } from '../../shared/bridge/contract.ts';
import type { PlakarDescription } from '../../shared/restore-points/point-source.ts';
import type { PointSourceService } from './point-source-service.ts';

interface Services {
  pointSources: PointSourceService;
  /** What the plakar on this computer is set up with. */
  describePlakar: () => Promise<PlakarDescription>;
}

/** Restore point sources beside OVHcloud. */
export function pointSourceHandlers({ pointSources, describePlakar }: Services) {
  return {
    'plakar.describe': describePlakar,
    'pointsource.list': () => pointSources.list(),
    'pointsource.add': ({ store, passphrase }) => pointSources.addStore(store, passphrase),
    'pointsource.setPassphrase': ({ sourceId, passphrase }) =>
      pointSources.setPassphrase(sourceId, passphrase),
    'controlplane.add': (input) => pointSources.addControlPlane(input),
    'controlplane.update': ({ sourceId, ...input }) =>
      pointSources.updateControlPlane(sourceId, input),
    'controlplane.check': ({ sourceId, ...input }) =>
      pointSources.checkControlPlane(sourceId, input),
    'pointsource.delete': ({ sourceId }) => pointSources.delete(sourceId),
    'pointsource.refresh': async ({ sourceId }) => pointSources.refresh(sourceId),
  } satisfies Partial<Handlers>;
}
