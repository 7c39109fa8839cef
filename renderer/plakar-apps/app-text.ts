import type { Fit } from '../../shared/plakar-apps/rules/app-fit.ts';
import { engineName } from './engine-name.ts';
import { integrationsVersion } from '../../shared/plakar-apps/rules/integrations.ts';
import type { IntegrationId, ProtocolName } from '../../shared/plakar-apps/integration.ts';
import type { ResourceRole } from '../../shared/resources/resource.ts';
import type { Temperature } from '../../shared/plakar-apps/resource-app.ts';
import { engineOf } from '../../shared/resources/rules/urn.ts';
import { type Message, t } from '../text/words.ts';
import { formatDate } from '../text/dates.ts';

const roleMeanings: Record<ResourceRole, Message> = {
  source: 'Back up from here',
  destination: 'Restore to here',
  store: 'Keep backups here',
};

export function roleMeaning(role: ResourceRole): string {
  return t(roleMeanings[role]);
}

const temperatureLabels: Record<Temperature, Message> = {
  standard: 'Standard: storage available at all times',
  cold: 'Cold: storage that takes its time to answer',
};

export function temperatureLabel(temperature: Temperature): string {
  return t(temperatureLabels[temperature]);
}

const temperatureWords: Record<Temperature, Message> = { standard: 'Standard', cold: 'Cold' };

export function temperatureWord(temperature: Temperature): string {
  return t(temperatureWords[temperature]);
}

/** Names of their makers, the same in every language. */
const integrationNames: Record<IntegrationId, string> = {
  s3: 'S3',
  sftp: 'SFTP',
  mysql: 'MySQL',
  postgresql: 'PostgreSQL',
};

export function integrationName(integration: IntegrationId): string {
  return integrationNames[integration];
}

const protocolNames: Record<ProtocolName, Message | null> = {
  s3: null,
  sftp: null,
  mysql: 'MySQL, with mysqldump',
  'mysql+mariadb': 'MySQL, with MariaDB’s programs',
  postgres: 'PostgreSQL, with pg_dump',
  'postgres+bin': 'PostgreSQL, the whole cluster with pg_basebackup',
};

const restoreNames: Partial<Record<ProtocolName, Message>> = {
  mysql: 'MySQL, with mysql',
  'mysql+mariadb': 'MySQL, with MariaDB’s programs',
  postgres: 'PostgreSQL, with pg_restore',
};

/** How plakar would speak to it. */
export function protocolName(protocol: ProtocolName, role: ResourceRole): string {
  const message = (role === 'destination' && restoreNames[protocol]) || protocolNames[protocol];
  return message === null ? protocol.toUpperCase() : t(message);
}

const protocolNotes: Partial<Record<ProtocolName, Message>> = {
  mysql: 'The computer that runs plakar needs MySQL’s client programs.',
  'mysql+mariadb': 'The computer that runs plakar needs MariaDB’s client programs.',
  postgres: 'The computer that runs plakar needs PostgreSQL’s client programs.',
  'postgres+bin':
    'pg_basebackup needs a user with the right of replication, and plakar has no way to restore what it copies.',
};

/** What has to be there for a protocol; empty where nothing has. */
export function protocolNote(protocol: ProtocolName): string {
  const note = protocolNotes[protocol];
  return note === undefined ? '' : t(note);
}

/** By which release of plakar a form was made. */
export function integrationNote(integration: IntegrationId): string {
  return t('plakar’s integration {name}, as of {date}. Install it with: plakar pkg add {name}', {
    name: integration,
    date: formatDate(integrationsVersion.integrations),
  });
}

const noFitWords: Record<Extract<Fit, { kind: 'none' }>['reason'], Message> = {
  swift:
    'No integration that plakar has released ({date}) reads Swift containers. Copied to an S3 bucket, the objects can be backed up from there.',
  'cold-archive':
    'plakar cannot read or write a cold archive: its objects are on tape, and must be restored in the OVHcloud Control Panel first.',
  volume:
    'No integration that plakar has released ({date}) reads OVHcloud volumes. The files on a volume can be backed up by SFTP, from the instance that it is attached to.',
  'file-share':
    'plakar has an integration for NFS; what it does with shares of OVHcloud is not known, so no app can be assigned.',
  engine:
    'No integration that plakar has released ({date}) reads {engine}. What the database’s own dump program writes can be given to plakar.',
  unreleased:
    'This app makes no plakar configuration for {engine}: it is not known that plakar has released its integration. What the database’s own dump program writes can be given to plakar.',
  role: 'No integration that plakar has released ({date}) fits this resource in this role.',
};

export function noFitText({ reason }: Extract<Fit, { kind: 'none' }>, urn: string): string {
  const engine = engineName(engineOf(urn) ?? '');
  return t(noFitWords[reason], { date: formatDate(integrationsVersion.integrations), engine });
}
