import type { WrittenFiles } from '../../exports/written-files.ts';
import type { FilePorts, QuestionPorts } from '../../ports.ts';
import type { PlakarDescription } from '../../../shared/restore-points/restore-point-source.ts';
import type { AppStore } from '../app-store.ts';
import { PlakarExports } from './plakar-exports.ts';

interface PlakarExportsParts {
  apps: AppStore;
  files: WrittenFiles;
  /** Describes the configuration of plakar on this computer. */
  describePlakar: () => Promise<PlakarDescription>;
}

/** Creates the export of apps for `plakar … import`. */
export function createPlakarExports(
  { saveFile, confirmSecrets }: FilePorts & Pick<QuestionPorts, 'confirmSecrets'>,
  { apps, files, describePlakar }: PlakarExportsParts,
): PlakarExports {
  return new PlakarExports({
    store: apps,
    confirmSecrets,
    files,
    saveFile,
    storesOfPlakar: async () => (await describePlakar()).stores,
  });
}
