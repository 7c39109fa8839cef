import type { NetworkDescription } from '../../shared/network/calls.ts';
import type { PageReport } from '../../shared/support/diagnosis.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import type { BasicPorts, DesktopPorts, DocumentPorts, FilePorts } from '../ports.ts';
import type { RestorePointSourceService } from '../restore-points/source-service.ts';
import { diagnosisOf } from './diagnosis.ts';
import { Licences } from './licences.ts';
import { PageReports } from './page-reports.ts';
import type { InventoryStore } from '../inventories/inventory-store.ts';
import type { Vault } from '../vault/vault.ts';

type Ports = BasicPorts &
  DocumentPorts &
  Pick<FilePorts, 'homeFolder'> &
  Pick<DesktopPorts, 'diagnosis' | 'description' | 'languageOf'>;

interface DiagnosisParts {
  store: InventoryStore;
  vault: Vault;
  restorePointSources: Pick<RestorePointSourceService, 'list'>;
  network: { describe: () => Promise<NetworkDescription> };
}

/** Creates what the program reports about itself, to the user and to support. */
export function createDiagnosis(ports: Ports, parts: DiagnosisParts) {
  const { diagnosis, dataFolder, homeFolder, now, log, newId } = ports;
  const { logFolder, nodeVersion, systemVersion, isSandboxed, userName } = diagnosis;
  const facts = { ...ports.description, nodeVersion, systemVersion, dataFolder, logFolder };
  const licences = new Licences(diagnosis.readLicences);
  const reports = new PageReports({ log, newReference: newId, now });
  return {
    facts,
    licences,
    ownLicence: diagnosis.ownLicence,
    report: (report: PageReport) => reports.take(report),
    async openFolder(folder: 'data' | 'logs'): Promise<void> {
      const isOpened = await diagnosis.openFolder(folder === 'data' ? dataFolder : logFolder);
      if (!isOpened) throw new AppError('folder.notOpened');
    },
    read: () =>
      diagnosisOf({
        owner: { homeFolder, userName },
        now,
        facts: { ...facts, isSandboxed },
        languageOf: () => ports.languageOf(ports.settings.read().language),
        settings: () => ports.settings.read(),
        vaultStatus: () => parts.vault.status(),
        keyStoreName: diagnosis.keyStoreName,
        network: () => parts.network.describe(),
        inventories: () => parts.store.list(),
        sources: () => parts.restorePointSources.list(),
        kinds: () => kindsOf(ports),
        readLog: diagnosis.readLog,
      }),
  };
}

export type Diagnosis = ReturnType<typeof createDiagnosis>;

function kindsOf(ports: DocumentPorts): Record<string, readonly string[]> {
  return {
    Inventories: ports.inventories.read().map(({ endpoint }) => endpoint.kind),
    Providers: ports.providers.read().map(({ settings }) => settings.kind),
    'Restore point sources': ports.restorePointSources.read().map(({ kind }) => kind),
    Apps: ports.apps.read().map(({ role }) => role),
    'Exclusion rules': ports.exclusions.read().map((rule) => rule.class ?? 'any class'),
  };
}
