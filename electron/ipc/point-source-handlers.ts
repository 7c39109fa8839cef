import type { Handlers } from '../../shared/ipc/contract.ts';
import type { PointSources } from '../create-point-sources.ts';

export function pointSourceHandlers({ pointSources }: { pointSources: PointSources }) {
  return {
    'plakar.describe': () => pointSources.describePlakar(),
    'pointsource.list': () => pointSources.list(),
    'pointsource.add': ({ store, passphrase }) => pointSources.add(store, passphrase),
    'pointsource.setPassphrase': ({ sourceId, passphrase }) =>
      pointSources.setPassphrase(sourceId, passphrase),
    'pointsource.delete': ({ sourceId }) => pointSources.delete(sourceId),
    'pointsource.refresh': async ({ sourceId }) => pointSources.refresh(sourceId),
  } satisfies Partial<Handlers>;
}
