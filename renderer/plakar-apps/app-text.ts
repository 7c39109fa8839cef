import type { Fit } from '../../shared/plakar-apps/rules/app-fit.ts';
import { engineName } from './engine-name.ts';
import { integrationsVersion } from '../../shared/plakar-apps/rules/integration-fields.ts';
import type { IntegrationId, ProtocolName } from '../../shared/plakar-apps/integration-schema.ts';
import type { ResourceRole } from '../../shared/resources/resource.ts';
import type { Temperature } from '../../shared/plakar-apps/plakar-app.ts';
import { engineOf } from '../../shared/resources/rules/urn.ts';
import { type TextId, t } from '../text/translate.ts';
import { formatDate } from '../text/dates.ts';

const roleMeanings: Record<ResourceRole, TextId> = {
  source: 'plakarApps.roleSource',
  destination: 'plakarApps.roleDestination',
  store: 'plakarApps.roleStore',
};

export function roleMeaning(role: ResourceRole): string {
  return t(roleMeanings[role]);
}

const temperatureLabels: Record<Temperature, TextId> = {
  standard: 'plakarApps.temperatureStandardOption',
  cold: 'plakarApps.temperatureColdOption',
};

export function temperatureLabel(temperature: Temperature): string {
  return t(temperatureLabels[temperature]);
}

const temperatureWords: Record<Temperature, TextId> = {
  standard: 'plakarApps.temperatureStandard',
  cold: 'plakarApps.temperatureCold',
};

export function temperatureWord(temperature: Temperature): string {
  return t(temperatureWords[temperature]);
}

/** Product names, the same in every language. */
const integrationNames: Record<IntegrationId, string> = {
  s3: 'S3',
  sftp: 'SFTP',
  mysql: 'MySQL',
  postgresql: 'PostgreSQL',
};

export function integrationName(integration: IntegrationId): string {
  return integrationNames[integration];
}

const protocolNames: Record<ProtocolName, TextId | null> = {
  s3: null,
  sftp: null,
  mysql: 'plakarApps.protocolMysqlDump',
  'mysql+mariadb': 'plakarApps.protocolMariadb',
  postgres: 'plakarApps.protocolPostgresDump',
  'postgres+bin': 'plakarApps.protocolPostgresCluster',
};

const restoreNames: Partial<Record<ProtocolName, TextId>> = {
  mysql: 'plakarApps.protocolMysqlRestore',
  'mysql+mariadb': 'plakarApps.protocolMariadb',
  postgres: 'plakarApps.protocolPostgresRestore',
};

/** How Plakar connects to it. */
export function protocolName(protocol: ProtocolName, role: ResourceRole): string {
  const message = (role === 'destination' && restoreNames[protocol]) || protocolNames[protocol];
  return message === null ? protocol.toUpperCase() : t(message);
}

const protocolNotes: Partial<Record<ProtocolName, TextId>> = {
  mysql: 'plakarApps.protocolMysqlHelp',
  'mysql+mariadb': 'plakarApps.protocolMariadbHelp',
  postgres: 'plakarApps.protocolPostgresHelp',
  'postgres+bin': 'plakarApps.protocolPostgresClusterHelp',
};

/** Requirements of a protocol; empty if there are none. */
export function protocolNote(protocol: ProtocolName): string {
  const note = protocolNotes[protocol];
  return note === undefined ? '' : t(note);
}

/** The Plakar release that the form is based on. */
export function integrationNote(integration: IntegrationId): string {
  return t('plakarApps.integrationHelp', {
    name: integration,
    date: formatDate(integrationsVersion.integrations),
  });
}

const noFitWords: Record<Extract<Fit, { kind: 'none' }>['reason'], TextId> = {
  swift: 'plakarApps.noFitSwift',
  'cold-archive': 'plakarApps.noFitColdArchive',
  volume: 'plakarApps.noFitVolume',
  'file-share': 'plakarApps.noFitFileShare',
  engine: 'plakarApps.noFitEngine',
  unreleased: 'plakarApps.noFitUnreleased',
  role: 'plakarApps.noFitRole',
};

export function noFitText({ reason }: Extract<Fit, { kind: 'none' }>, urn: string): string {
  const engine = engineName(engineOf(urn) ?? '');
  return t(noFitWords[reason], { date: formatDate(integrationsVersion.integrations), engine });
}
