import type { AppBook } from '../app-book.ts';
import type { BasicPorts, DesktopPorts, FilePorts, QuestionPorts } from '../../ports.ts';
import type { WrittenFiles } from '../../exports/written-files.ts';
import { LentClipboard } from './lent-clipboard.ts';
import { PlakarAdditions } from './plakar-additions.ts';
import { PlakarExports } from './plakar-exports.ts';
import {
  storeNamesIn,
  usualConfigFolder,
} from '../../restore-points/readers/plakar/config-folder.ts';

type Ports = BasicPorts &
  FilePorts &
  Pick<QuestionPorts, 'handOver'> &
  Pick<DesktopPorts, 'processes'>;

interface Parts {
  apps: AppBook;
  files: WrittenFiles;
}

/** An import is a matter of files of this computer. */
const maxImportMs = 60_000;
/** The questions and the dialog say so. */
const maxLentMs = 60_000;

export type PlakarExportParts = ReturnType<typeof createPlakarExports>;

/** Everything by which apps are handed to plakar. */
export function createPlakarExports(ports: Ports, { apps, files }: Parts) {
  const { environment, homeFolder, readText, handOver, saveFile, processes, now } = ports;
  const configFolder = usualConfigFolder({ environment, homeFolder, platform: process.platform });
  const clipboard = new LentClipboard({
    clipboard: {
      write: (text) => handOver.writeClipboard(text),
      read: () => handOver.readClipboard(),
    },
    after: (ms, work) => setTimeout(work, ms).unref(),
    clearedAfterMs: maxLentMs,
  });
  const exports = new PlakarExports({
    book: apps,
    handOver: {
      confirmSecrets: (...question) => handOver.confirmSecrets(...question),
      writeClipboard: (text) => clipboard.put(text),
    },
    files,
    saveFile,
    storesOfPlakar: () => storeNamesIn(configFolder, readText),
  });
  const additions = new PlakarAdditions({
    exports,
    handOver,
    configFolder,
    readText,
    processes,
    environment,
    timeoutMs: maxImportMs,
    now,
  });
  return { exports, additions, clipboard };
}
