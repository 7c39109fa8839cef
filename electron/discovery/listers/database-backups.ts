import { path } from '../../ovh/path.ts';
import { RawDatabaseBackup } from '../../ovh/schemas.ts';
import { defineLister, nothing, type Finding, type Lister } from '../lister.ts';
import { isRestorable } from '../point-states.ts';
import { bytesOfUnit, instantOf, nameOf } from '../values.ts';

/** A database whose backups are listed. */
export interface BackedUpDatabase {
  id: string;
  engine: string;
  urn: string;
}

/** The backups of one database: each has a list of its own. */
export function databaseBackupsOf(database: BackedUpDatabase): Lister {
  const { id, engine } = database;
  return defineLister({
    kind: 'database-backup',
    isExpandable: true,
    pathOf: ({ project }) => path`/cloud/project/${project.id}/database/${engine}/${id}/backup`,
    itemPathOf: ({ project }, backup) =>
      path`/cloud/project/${project.id}/database/${engine}/${id}/backup/${backup}`,
    schema: RawDatabaseBackup,
    find: (raw, { project }) => toFinding(raw, project.id, database),
  });
}

function toFinding(
  raw: RawDatabaseBackup,
  projectId: string,
  { urn }: BackedUpDatabase,
): Finding | null {
  const isPoint = isRestorable('database-backup', raw.status);
  if (isPoint === null) return null;
  if (!isPoint) return nothing;
  const takenAt = instantOf(raw.createdAt);
  if (takenAt === null) return null;
  return {
    resource: null,
    restorePoints: [
      {
        id: raw.id,
        kind: 'database-backup',
        name: nameOf(raw.id, raw.description),
        projectId,
        region: raw.regions[0]?.name ?? raw.region,
        takenAt,
        sizeBytes: raw.size === null ? null : bytesOfUnit(raw.size.value, raw.size.unit),
        resourceUrn: urn,
        matchedBy: 'id',
      },
    ],
  };
}
