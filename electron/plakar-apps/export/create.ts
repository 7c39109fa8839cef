import type { WrittenFiles } from '../../exports/written-files.ts';
import type { FilePorts, QuestionPorts } from '../../ports.ts';
import {
  storeNamesIn,
  usualConfigFolder,
} from '../../restore-points/readers/plakar/config-folder.ts';
import type { AppBook } from '../app-book.ts';
import { PlakarExports } from './plakar-exports.ts';

interface Parts {
  apps: AppBook;
  files: WrittenFiles;
}

/** What writes apps as plakar imports them. */
export function createPlakarExports(
  ports: FilePorts & Pick<QuestionPorts, 'confirmSecrets'>,
  { apps, files }: Parts,
): PlakarExports {
  const { environment, homeFolder, readText, saveFile, confirmSecrets } = ports;
  const configFolder = usualConfigFolder({ environment, homeFolder, platform: process.platform });
  return new PlakarExports({
    book: apps,
    confirmSecrets,
    files,
    saveFile,
    storesOfPlakar: () => storeNamesIn(configFolder, readText),
  });
}
