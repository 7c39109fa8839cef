import { RawDatabaseBackup } from '../../ovh/schemas.ts';
import { defineLister, nothing, type Finding, type ListScope } from '../lister.ts';
import { isRestorable } from '../restore-point-states.ts';
import { bytesOfUnit, instantOf, nameOf } from '../values.ts';

/** The backups of one database: each database has its own list. */
export const databaseBackups = defineLister({
  kind: 'database-backup',
  schema: RawDatabaseBackup,
  find: toFinding,
});

function toFinding(raw: RawDatabaseBackup, { project, database }: ListScope): Finding | null {
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
        projectId: project.id,
        region: raw.regions[0]?.name ?? raw.region,
        takenAt,
        sizeBytes: raw.size === null ? null : bytesOfUnit(raw.size.value, raw.size.unit),
        resourceUrn: database?.urn ?? null,
        matchedBy: database ? 'id' : null,
      },
    ],
  };
}
