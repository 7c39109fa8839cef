import type { WrittenFiles } from '../../exports/written-files.ts';
import type { FilePorts, QuestionPorts } from '../../ports.ts';
import type { PlakarDescription } from '../../../shared/restore-points/point-source.ts';
import type { AppBook } from '../app-book.ts';
import { PlakarExports } from './plakar-exports.ts';

interface Parts {
  apps: AppBook;
  files: WrittenFiles;
  /** What the plakar on this computer is set up with. */
  describePlakar: () => Promise<PlakarDescription>;
}

/** What writes apps as plakar imports them. */
export function createPlakarExports(
  { saveFile, confirmSecrets }: FilePorts & Pick<QuestionPorts, 'confirmSecrets'>,
  { apps, files, describePlakar }: Parts,
): PlakarExports {
  return new PlakarExports({
    book: apps,
    confirmSecrets,
    files,
    saveFile,
    storesOfPlakar: async () => (await describePlakar()).stores,
  });
}
