import type { Handlers } from '../../shared/bridge/contract.ts';
import type { Exports } from './create.ts';

export function exportHandlers({ exports }: { exports: Exports }) {
  const { files, resources, pdfReports, groupReports } = exports;
  return {
    'export.preview': async (order) => resources.preview(order),
    'export.save': (order) => resources.save(order),
    'export.reveal': async ({ exportId }) => files.reveal(exportId),
    'export.open': ({ exportId }) => files.open(exportId),
    'report.save': ({ scope }) => pdfReports.save(scope),
    'report.saveByGroup': () => groupReports.save(),
    'report.cancel': async () => groupReports.cancel(),
    'report.read': async ({ reportId }) => pdfReports.read(reportId),
    'report.print': async ({ reportId, ...foot }) => pdfReports.drawn(reportId, foot),
  } satisfies Partial<Handlers>;
}
