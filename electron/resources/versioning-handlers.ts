import type { Handlers } from '../../shared/ipc/contract.ts';
import type { AskVersioning } from './versioning.ts';

/** Whether a bucket keeps old versions, asked for one bucket at a time. */
export function versioningHandlers({ askVersioning }: { askVersioning: AskVersioning }) {
  return {
    'versioning.ask': async ({ inventoryId, urn }) => ({
      status: await askVersioning(inventoryId, urn),
    }),
  } satisfies Partial<Handlers>;
}
