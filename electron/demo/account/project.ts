import { type Dated, daysAgo, hexOf, idOf, type Today, utc } from './building.ts';

/** The lists of a project whose entries are in regions. */
type RegionList = 'bucket' | 'coldArchive' | 'volumeBackup' | 'workflow';

/** One Public Cloud project of the demo account. */
export interface DemoProject {
  id: string;
  /** The project itself, as in the list of projects. */
  project: Dated['json'];
  regions: readonly Dated['json'][];
  instance: readonly Dated[];
  volume: readonly Dated[];
  snapshot: readonly Dated[];
  volumeSnapshot: readonly Dated[];
  container: readonly Dated[];
  database: readonly Dated[];
  /** Keyed by database id. */
  databaseBackups: Readonly<Record<string, readonly Dated[]>>;
  /** Keyed by list, then by region. */
  regional: Readonly<Record<RegionList, Readonly<Record<string, readonly Dated[]>>>>;
  /** Paths below the project that the keys may not read. */
  refused: readonly string[];
}

/** Ids by which the rest of the demo refers to a project. */
export const projectIds = {
  production: hexOf('production', 32),
  staging: hexOf('staging', 32),
  archives: hexOf('archives', 32),
};

/** A project without anything in it. */
export const emptyProject = {
  instance: [],
  volume: [],
  snapshot: [],
  volumeSnapshot: [],
  container: [],
  database: [],
  databaseBackups: {},
  regional: { bucket: {}, coldArchive: {}, volumeBackup: {}, workflow: {} },
  refused: [],
} as const satisfies Partial<DemoProject>;

/** The project itself, as in the list of projects. */
export function projectOf(today: Today, id: string, description: string): DemoProject['project'] {
  return {
    project_id: id,
    projectName: null,
    description,
    status: 'ok',
    planCode: 'project.2018',
    creationDate: utc(daysAgo(today, 1900)),
    expiration: null,
    access: 'full',
    manualQuota: false,
    unleash: true,
    orderId: null,
    iam: {
      id: idOf(`project ${id}`),
      urn: `urn:v1:eu:resource:publicCloudProject:${id}`,
      displayName: description,
      tags: null,
    },
  };
}
