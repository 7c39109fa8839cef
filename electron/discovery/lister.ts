import type { z } from 'zod';
import type { BackupWorkflow } from '../../shared/restore-points/backup-workflow.ts';
import type { PlakarLeftover } from '../../shared/restore-points/plakar-leftover.ts';
import type { Project } from '../../shared/resources/project.ts';
import type { Resource } from '../../shared/resources/resource.ts';
import type { RestorePoint } from '../../shared/restore-points/restore-point.ts';
import type { ListKind } from '../../shared/sync/sync-run.ts';
import { classified } from '../../shared/resources/rules/classify.ts';
import type { ApiRegion } from '../../shared/resources/rules/urn.ts';

/** What a list covers: a project, or one region or one database of it. */
export interface ListScope {
  project: Project;
  apiRegion: ApiRegion;
  /** For lists of one region; null for lists of the whole project. */
  region: string | null;
  /** For lists of one database. */
  database?: { id: string; engine: string; urn: string };
  /** Whether "not found" means that this list does not exist here. */
  isNoneWhenNotFound?: boolean;
}

/** What one object of the API means. */
export interface Finding {
  resource: Resource | null;
  restorePoints: RestorePoint[];
  /** For a database: whether to request the list of its backups. */
  mayHaveBackups?: boolean;
  workflows?: BackupWorkflow[];
  leftovers?: PlakarLeftover[];
}

/** How to interpret the objects of one kind of list. `listFacts` has its path. */
export interface Lister {
  kind: ListKind;
  /** Fields to drop while the list is read, such as the objects of a bucket. */
  without?: readonly string[];
  /** null: the object cannot be understood. */
  interpret: (item: unknown, scope: ListScope) => Finding | null;
}

/** What a lister finds, without the fields that follow from the kind. */
export interface Found extends Omit<Finding, 'resource'> {
  resource: Omit<Resource, 'class' | 'subclass' | 'roles'> | null;
}

interface ListerParts<Raw> extends Pick<Lister, 'kind' | 'without'> {
  schema: z.ZodType<Raw>;
  find: (raw: Raw, scope: ListScope) => Found | null;
}

export function defineLister<Raw>({ schema, find, ...parts }: ListerParts<Raw>): Lister {
  return {
    ...parts,
    interpret(item, scope) {
      const parsed = schema.safeParse(item);
      const found = parsed.success ? find(parsed.data, scope) : null;
      if (found === null) return null;
      return { ...found, resource: found.resource && classified(found.resource) };
    },
  };
}

/** The finding for an object to ignore, such as an unfinished snapshot. */
export const nothing: Finding = { resource: null, restorePoints: [] };
