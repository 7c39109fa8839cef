import type { Handlers } from '../../../shared/ipc/contract.ts';
import type { PlakarExportParts } from './create.ts';

export function plakarExportHandlers({ plakarExports }: { plakarExports: PlakarExportParts }) {
  const { exports, additions } = plakarExports;
  return {
    'plakarexport.read': ({ appIds }) => exports.read(appIds),
    'plakarexport.copy': ({ appIds }) => exports.copy(appIds),
    'plakarexport.save': ({ appIds, isWhole }) => exports.save(appIds, isWhole),
    'plakarexport.describe': ({ appIds }) => additions.preview(appIds),
    'plakarexport.add': (request) => additions.add(request),
  } satisfies Partial<Handlers>;
}
