import { keepsBackups } from '../../ovh/database-engines.ts';
import { urnOf } from '../../../shared/resources/rules/urn.ts';
import type { RestorePoint } from '../../../shared/restore-points/restore-point.ts';
import { RawDatabase } from '../../ovh/schemas.ts';
import { defineLister, type Found, type ListScope } from '../lister.ts';
import { bytesOfUnit, instantOf, nameOf, tagsOf } from '../values.ts';

/**
 * Managed databases of all engines, with their backup policy. Each database with backups has its own list of them: see
 * `read-database-backups.ts`.
 */
export const databases = defineLister({
  kind: 'database',
  schema: RawDatabase,
  find: toFinding,
});

function toFinding(raw: RawDatabase, { project }: ListScope): Found {
  const urn = urnOf(project.urn, { kind: 'database', engine: raw.engine, id: raw.id });
  const name = nameOf(raw.id, raw.description);
  return {
    resource: {
      urn,
      kind: 'database',
      providerId: raw.id,
      name,
      projectId: project.id,
      regions: [...new Set(raw.nodes.map(({ region }) => region))],
      status: raw.status,
      sizeBytes: sizeOf(raw),
      createdAt: instantOf(raw.createdAt),
      tags: tagsOf(raw.tags),
      endpoints: endpointsOf(raw),
      asOf: null,
    },
    // An absent field or an empty object says nothing: only null means that there are none.
    mayHaveBackups: keepsBackups(raw.engine) !== false && raw.backups !== null,
    restorePoints: pointInTimeOf(raw, { urn, name, projectId: project.id }),
  };
}

function sizeOf({ storage, disk }: RawDatabase): number | null {
  if (storage !== null) return bytesOfUnit(storage.size.value, storage.size.unit);
  return disk === null ? null : bytesOfUnit(disk.size, 'GB');
}

/** Built from host and port: the `uri` beside them may contain credentials. */
function endpointsOf({ endpoints }: RawDatabase): string[] {
  const hosts = endpoints
    .filter(({ domain }) => !domain.includes('@'))
    .map(({ domain, port }) => (port === null ? domain : `${domain}:${port}`));
  return [...new Set(hosts)];
}

/**
 * Only engines that can be restored to any moment within some days report a date here, which is one of these moments.
 */
function pointInTimeOf(
  { id, engine, backups }: RawDatabase,
  { urn, name, projectId }: { urn: string; name: string; projectId: string },
): RestorePoint[] {
  const takenAt = instantOf(backups?.pitr ?? null);
  if (takenAt === null || keepsBackups(engine) === false) return [];
  return [
    {
      id: `${id}:pitr`,
      kind: 'database-point-in-time',
      name,
      projectId,
      region: backups?.regions[0] ?? null,
      takenAt,
      sizeBytes: null,
      resourceUrn: urn,
      matchedBy: 'id',
    },
  ];
}
