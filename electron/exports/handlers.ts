import type { Handlers } from '../../shared/bridge/contract.ts';
import type { Exports } from './create.ts';

export function exportHandlers({ exports }: { exports: Exports }) {
  const { files, resources, press } = exports;
  return {
    'export.preview': async ({ rows }) => resources.preview(rows),
    'export.save': (order) => resources.save(order),
    'export.reveal': async ({ exportId }) => files.reveal(exportId),
    'report.save': ({ inventoryId }) => press.save(inventoryId),
    'report.read': async ({ reportId }) => press.read(reportId),
    'report.print': async ({ reportId, ...foot }) => press.drawn(reportId, foot),
  } satisfies Partial<Handlers>;
}
