import { AppError } from '../../../shared/errors.ts';
import type { ResourceRole } from '../../../shared/model/resource.ts';
import { failureOfStart } from '../../restore-points/readers/plakar/failures.ts';
import { findPlakar } from '../../restore-points/readers/plakar/find-plakar.ts';
import type { Processes } from '../../processes/processes.ts';

/** An import into the configuration of plakar. */
export interface ImportRequest {
  role: ResourceRole;
  configFolder: string;
  /** Secrets among it: it goes to plakar's standard input, which nobody else sees. */
  document: string;
  isOverwriting: boolean;
}

interface ImportPorts {
  processes: Processes;
  environment: Readonly<Record<string, string | undefined>>;
  timeoutMs: number;
}

/** Has plakar import a document into its configuration. */
export async function runImport(request: ImportRequest, ports: ImportPorts): Promise<void> {
  const { role, configFolder, document, isOverwriting } = request;
  // The folder is named: what was looked at is what is written.
  const args = ['-configdir', configFolder, role, 'import'];
  const executable = await findPlakar(ports.environment);
  const running = await ports.processes
    .start({
      executable,
      args: isOverwriting ? [...args, '-overwrite'] : args,
      environment: ports.environment,
      input: document,
    })
    .catch((error: unknown) => {
      throw failureOfStart(error);
    });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    void running.stop();
  }, ports.timeoutMs);
  try {
    const { exitCode } = await running.ended;
    // Without plakar's own words: they may quote what it was given.
    if (exitCode !== 0) throw failedImport(isLate ? 'timeout' : `exit code ${exitCode ?? '?'}`);
  } finally {
    clearTimeout(timer);
  }
}

/** plakar, or what its files say afterwards, speaks against it. */
export function failedImport(message: string): AppError {
  return new AppError('plakar.importFailed', { message });
}
