import type { NetworkDescription } from '../../shared/network/calls.ts';
import type { PageReport } from '../../shared/support/diagnostics.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import type { BasicPorts, DesktopPorts, DocumentPorts, FilePorts } from '../ports.ts';
import type { RestorePointSourceService } from '../restore-points/source-service.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { Licences } from './licences.ts';
import { PageReports } from './page-reports.ts';
import type { InventoryStore } from '../inventories/inventory-store.ts';
import type { Vault } from '../vault/vault.ts';

type Ports = BasicPorts &
  DocumentPorts &
  Pick<FilePorts, 'homeFolder'> &
  Pick<DesktopPorts, 'diagnostics' | 'description' | 'languageOf'>;

interface DiagnosticsParts {
  store: InventoryStore;
  vault: Vault;
  restorePointSources: Pick<RestorePointSourceService, 'list'>;
  network: { describe: () => Promise<NetworkDescription> };
}

/** Creates what the program reports about itself, to the user and to support. */
export function createDiagnostics(ports: Ports, parts: DiagnosticsParts) {
  const { diagnostics, dataFolder, homeFolder, now, log, newId } = ports;
  const { logFolder, nodeVersion, systemVersion, isSandboxed, userName } = diagnostics;
  const facts = { ...ports.description, nodeVersion, systemVersion, dataFolder, logFolder };
  const licences = new Licences(diagnostics.readLicences);
  const reports = new PageReports({ log, newReference: newId, now });
  return {
    facts,
    licences,
    ownLicence: diagnostics.ownLicence,
    report: (report: PageReport) => reports.take(report),
    async openFolder(folder: 'data' | 'logs'): Promise<void> {
      const isOpened = await diagnostics.openFolder(folder === 'data' ? dataFolder : logFolder);
      if (!isOpened) throw new AppError('folder.notOpened');
    },
    read: () =>
      diagnosticsOf({
        owner: { homeFolder, userName },
        now,
        facts: { ...facts, isSandboxed },
        languageOf: () => ports.languageOf(ports.settings.read().language),
        settings: () => ports.settings.read(),
        vaultStatus: () => parts.vault.status(),
        keyStoreName: diagnostics.keyStoreName,
        network: () => parts.network.describe(),
        inventories: () => parts.store.list(),
        sources: () => parts.restorePointSources.list(),
        kinds: () => kindsOf(ports),
        readLog: diagnostics.readLog,
      }),
  };
}

export type Diagnostics = ReturnType<typeof createDiagnostics>;

function kindsOf(ports: DocumentPorts): Record<string, readonly string[]> {
  return {
    Inventories: ports.inventories.read().map(({ endpoint }) => endpoint.kind),
    Providers: ports.providers.read().map(({ settings }) => settings.kind),
    'Restore point sources': ports.restorePointSources.read().map(({ kind }) => kind),
    Apps: ports.apps.read().map(({ role }) => role),
    'Exclusion rules': ports.exclusions.read().map((rule) => rule.class ?? 'any class'),
  };
}
