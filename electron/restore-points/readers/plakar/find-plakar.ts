import { AppError } from '../../../../shared/bridge/errors.ts';
import { findOnPath } from '../../../processes/on-path.ts';

/** Returns the absolute path of plakar on the PATH. Throws `plakar.notFound`. */
export async function findPlakar(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const executable = await findOnPath('plakar', environment);
  if (executable === null) throw new AppError('plakar.notFound');
  return executable;
}
