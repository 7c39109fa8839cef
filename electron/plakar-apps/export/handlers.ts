import type { Handlers } from '../../../shared/bridge/contract.ts';
import type { PlakarExports } from './plakar-exports.ts';

/** The calls about apps in plakar's import format. */
export function plakarExportHandlers({ plakarExports }: { plakarExports: PlakarExports }) {
  return {
    'plakarExport.read': ({ appIds }) => plakarExports.read(appIds),
    'plakarExport.save': ({ appIds, isWhole }) => plakarExports.save(appIds, isWhole),
  } satisfies Partial<Handlers>;
}
