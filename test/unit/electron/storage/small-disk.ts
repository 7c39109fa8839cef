import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Runs `work` in a Node of its own, in which the system takes a quarter of a megabyte of a file and no more, as on
 * a disk that gets full. Returns the code of the error, or "written".
 */
export async function onSmallDisk(
  imports: string,
  work: string,
  environment: Record<string, string> = {},
): Promise<string> {
  // Of the limit comes a signal too, by which atomically would end the program. A full disk sends none.
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
