import type { Handlers } from '../../shared/bridge/contract.ts';
import type { Diagnosis } from './create.ts';

/** The calls about the program itself: about, diagnostics, log and licences. */
export function diagnosisHandlers({ diagnosis }: { diagnosis: Diagnosis }) {
  const { facts, licences, ownLicence } = diagnosis;
  return {
    'about.describe': async () => facts,
    'diagnosis.read': async () => ({ text: await diagnosis.read() }),
    'folder.open': ({ folder }) => diagnosis.openFolder(folder),
    'log.report': async (error) => ({ reference: diagnosis.report(error) }),
    'licence.list': async () => ({ ownText: ownLicence, shipped: await licences.list() }),
    'licence.read': async ({ name, version }) => ({ text: await licences.textOf(name, version) }),
  } satisfies Partial<Handlers>;
}
