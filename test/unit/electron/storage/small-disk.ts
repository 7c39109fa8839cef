import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Runs `work` in a separate Node process whose files may not exceed a quarter of a megabyte, like on a full disk.
 * Returns the code of the error, or "written".
 */
export async function onSmallDisk(
  imports: string,
  work: string,
  environment: Record<string, string> = {},
): Promise<string> {
  // The limit also raises a signal, with which atomically would end the program. A full disk sends none.
  const script = `${imports}
    process.removeAllListeners('SIGXFSZ').on('SIGXFSZ', () => {});
    try {
      await (${work});
      console.log('written');
    } catch (error) {
      console.log(error.code);
    }`;
  const node = [process.execPath, '--import', 'tsx', '--input-type=module', '-e', script];
  // In blocks of half a kilobyte.
  const limited = ['-c', 'ulimit -f 512 && exec "$@"', 'sh', ...node];
  const { stdout } = await promisify(execFile)('sh', limited, {
    env: { ...process.env, ...environment },
  });
  return stdout.trim();
}
