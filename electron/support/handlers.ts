import type { Handlers } from '../../shared/bridge/contract.ts';
import type { Diagnostics } from './create.ts';

/** The calls about the program itself: about, diagnostics, log and licences. */
export function diagnosticsHandlers({ diagnostics }: { diagnostics: Diagnostics }) {
  const { facts, licences, ownLicence } = diagnostics;
  return {
    'about.describe': async () => facts,
    'diagnostics.read': async () => ({ text: await diagnostics.read() }),
    'folder.open': ({ folder }) => diagnostics.openFolder(folder),
    'log.report': async (error) => ({ reference: diagnostics.report(error) }),
    'licence.list': async () => ({ ownText: ownLicence, shipped: await licences.list() }),
    'licence.read': async ({ name, version }) => ({ text: await licences.textOf(name, version) }),
  } satisfies Partial<Handlers>;
}
