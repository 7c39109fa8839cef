import type { NetworkDescription } from '../../shared/network/calls.ts';
import type { PageReport } from '../../shared/support/diagnosis.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import type { BasicPorts, DesktopPorts, DocumentPorts, FilePorts } from '../ports.ts';
import type { PointSourceService } from '../restore-points/point-source-service.ts';
import { diagnosisOf } from './diagnosis.ts';
import { Licences } from './licences.ts';
import { PageReports } from './page-reports.ts';
import type { InventoryBook } from '../inventories/inventory-book.ts';
import type { Vault } from '../vault/vault.ts';

type Ports = BasicPorts &
  DocumentPorts &
  Pick<FilePorts, 'homeFolder'> &
  Pick<DesktopPorts, 'diagnosis' | 'description' | 'languageOf'>;

interface Parts {
  book: InventoryBook;
  vault: Vault;
  pointSources: Pick<PointSourceService, 'list'>;
  network: { describe: () => Promise<NetworkDescription> };
}

/** What the app tells of itself: to the user, and to whom they ask for help. */
export function createDiagnosis(ports: Ports, parts: Parts) {
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
        inventories: () => parts.book.list(),
        sources: () => parts.pointSources.list(),
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
    'Restore point sources': ports.pointSources.read().map(({ kind }) => kind),
    Apps: ports.apps.read().map(({ role }) => role),
    'Exclusion rules': ports.exclusions.read().map((rule) => rule.class ?? 'any class'),
  };
}
