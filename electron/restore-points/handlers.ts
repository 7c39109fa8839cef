import type { Handlers } from '../../shared/ipc/contract.ts';
import type { PointSources } from './create.ts';

export function pointSourceHandlers({ pointSources }: { pointSources: PointSources }) {
  return {
    'plakar.describe': () => pointSources.describePlakar(),
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
