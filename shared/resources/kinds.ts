import { namesOf } from '../basics/names-of.ts';
import type { ResourceClass, ResourceRole, ResourceSubclass } from './classes.ts';

/** How the regions of a project tell whether they have a kind of list. */
export interface RegionFacts {
  /**
   * The services of a region that has the list. The names are recorded in the answers of real accounts in
   * October 2025 and 2026: of object storage `storage-s3-standard`, `storage-s3-high-perf` and, alone in
   * RBX-ARCHIVE, `storage-s3-coldarchive`, which has a list of its own and refuses that of buckets.
   */
  service: RegExp;
  /** A service beside which the list is found in regions that do not name its own. */
  hint?: RegExp;
  /** Whether the list is of use in every region that offers it, or only where something is in use. */
  isWantedEverywhere: boolean;
  /** For whom a service is not up. */
  word: string;
}

/** One kind of list of OVHcloud's API: where it is, and which right reads it. */
export interface ListFacts {
  /** `{project}`, `{region}`, `{engine}` and `{database}` stand for names and ids. */
  path: string;
  /** IAM's name of the right, after `publicCloudProject:apiovh:`. */
  action: string;
  /** Set where each region has such a list. */
  region?: RegionFacts;
  /** Set where each database has such a list. */
  ofDatabase?: true;
  /** The field that tells objects apart; absent: `id`. */
  idField?: string;
  /** Whether to ask for objects where the plain list has ids: a request for each is saved. */
  isExpandable?: true;
  /** The list of what this one is about: where that shows nothing, this one is not asked for. */
  onlyWith?: string;
  /** Whether “not found” says that OVHcloud does not offer the list: there is nothing of it then. */
  isOptional?: true;
  /** The kinds of restore points that it lists, or whose resource it names; absent: none. */
  points?: readonly string[];
}

interface KindFacts {
  class: ResourceClass;
  /** Of databases it follows from the engine. */
  subclass: ResourceSubclass | null;
  /** The table "Supported Resources" of Plakar's OVHcloud inventory page. */
  roles: readonly ResourceRole[];
  /** The word that stands for the kind in a URN, after Plakar's `volume`. */
  urnWord: string;
  /** Set where things are known by their name in a region, and not by a UUID. */
  isNamed?: true;
  /** `service:thing`, after Plakar's `s3:bucket` and `ec2:volume`. */
  entry: string;
  /** The page in OVHcloud's control panel, below the project; that of the list where a thing has none. */
  panel: string;
  /** Why Plakar has no app for it; null: its class and subclass decide. */
  appless: string | null;
  /**
   * Rules to make keys with, so that the kind, and what can bring it back, is read even where OVHcloud lists ids
   * only and each object has to be asked for. The first `*` is the project.
   */
  keyRules: readonly string[];
  lists: Readonly<Record<string, ListFacts>>;
}

const instanceService = /^instance$/;

/**
 * Everything that is particular to a kind of resource. To add one, add it here; the compiler then names what is
 * missing: its listers in `electron/discovery/listers`, and its words in `renderer/text/kind-text.ts`.
 */
export const resourceKinds = {
  instance: {
    class: 'compute',
    subclass: null,
    roles: ['source', 'destination'],
    urnWord: 'instance',
    entry: 'instance:instance',
    panel: 'instances/{id}',
    appless: null,
    keyRules: [
      '/cloud/project/*/instance',
      '/cloud/project/*/instance/*',
      '/cloud/project/*/snapshot',
      '/cloud/project/*/region',
      '/cloud/project/*/region/*/workflow/backup',
    ],
    lists: {
      instance: { path: '/cloud/project/{project}/instance', action: 'instance/get' },
      'instance-snapshot': {
        path: '/cloud/project/{project}/snapshot',
        action: 'snapshot/get',
        points: ['instance-snapshot', 'instance-backup'],
      },
      /** The workflows that make automated backups; the backups themselves are among the instance snapshots. */
      'instance-backup': {
        path: '/cloud/project/{project}/region/{region}/workflow/backup',
        action: 'region/workflow/backup/get',
        region: {
          service: /^workflow$/,
          hint: instanceService,
          isWantedEverywhere: false,
          word: 'workflows',
        },
        // The route is marked as Beta: where it is not found, no workflow can be either.
        isOptional: true,
        points: [],
      },
    },
  },
  volume: {
    class: 'block-storage',
    subclass: null,
    roles: ['source', 'destination'],
    urnWord: 'volume',
    entry: 'volume:volume',
    // A volume's own page is the form that changes it.
    panel: 'storages/blocks',
    appless: 'volume',
    keyRules: [
      '/cloud/project/*/volume',
      '/cloud/project/*/volume/*',
      '/cloud/project/*/region',
      '/cloud/project/*/region/*/volumeBackup',
    ],
    lists: {
      volume: { path: '/cloud/project/{project}/volume', action: 'volume/get' },
      'volume-snapshot': {
        path: '/cloud/project/{project}/volume/snapshot',
        action: 'volume/snapshot/get',
        points: ['volume-snapshot'],
      },
      'volume-backup': {
        path: '/cloud/project/{project}/region/{region}/volumeBackup',
        action: 'region/volumeBackup/get',
        region: {
          service: /^volume$/,
          hint: instanceService,
          // OVHcloud documents backups in the volume's own region, and mentions distant ones in 3-AZ regions.
          isWantedEverywhere: true,
          word: 'block storage',
        },
        points: ['volume-backup'],
      },
    },
  },
  's3-bucket': {
    class: 'object-storage',
    subclass: 's3',
    roles: ['source', 'store', 'destination'],
    urnWord: 'storage',
    isNamed: true,
    entry: 'storage:bucket',
    panel: 'storages/objects/s3/{region}/{id}',
    appless: null,
    keyRules: ['/cloud/project/*/region', '/cloud/project/*/region/*'],
    lists: {
      's3-bucket': {
        path: '/cloud/project/{project}/region/{region}/storage',
        action: 'region/storage/get',
        region: {
          service: /^storage-s3(?!-coldarchive$)/,
          isWantedEverywhere: true,
          word: 'object storage',
        },
        idField: 'name',
      },
    },
  },
  'swift-container': {
    class: 'object-storage',
    subclass: null,
    // The page counts S3 only, Plakar's class tree has no subclass for Swift and no integration of its speaks it:
    // any role here would be a promise that nothing keeps.
    roles: [],
    urnWord: 'swift',
    isNamed: true,
    entry: 'storage:container',
    panel: 'storages/objects/swift/{id}',
    appless: 'swift',
    keyRules: ['/cloud/project/*/storage'],
    lists: {
      'swift-container': { path: '/cloud/project/{project}/storage', action: 'storage/get' },
    },
  },
  /** A bucket of OVHcloud's Cold Archive: objects on tape, to be restored before they can be read. */
  'cold-archive': {
    class: 'object-storage',
    subclass: null,
    // A place that keeps archives. No integration of Plakar's speaks to it: objects are on tape, and come back
    // after hours. OVHcloud gives it a bucket list of its own (API sheet of 2026-11, section 2).
    roles: ['store'],
    urnWord: 'coldarchive',
    isNamed: true,
    entry: 'storage:cold-archive',
    // One archive has pages for its actions only.
    panel: 'storages/cold-archive',
    appless: 'cold-archive',
    keyRules: ['/cloud/project/*/region', '/cloud/project/*/region/*/coldArchive'],
    lists: {
      'cold-archive': {
        path: '/cloud/project/{project}/region/{region}/coldArchive',
        action: 'region/coldArchive/get',
        region: {
          service: /^storage-s3-coldarchive$/,
          isWantedEverywhere: true,
          word: 'cold archive',
        },
        idField: 'name',
      },
    },
  },
  database: {
    class: 'database',
    subclass: null,
    roles: ['source', 'destination'],
    urnWord: 'database',
    entry: 'database:service',
    panel: 'databases-analytics/{heading}/services/{id}',
    appless: null,
    keyRules: [
      '/cloud/project/*/database/service',
      '/cloud/project/*/database/service/*',
      '/cloud/project/*/database/*/*/backup',
      '/cloud/project/*/database/*/*/backup/*',
    ],
    lists: {
      database: {
        path: '/cloud/project/{project}/database/service',
        // This action's name, and the next one's, are unverified.
        action: 'database/service/get',
        isExpandable: true,
        points: ['database-point-in-time'],
      },
      'database-backup': {
        path: '/cloud/project/{project}/database/{engine}/{database}/backup',
        action: 'database/backup/get',
        ofDatabase: true,
        isExpandable: true,
        points: ['database-backup'],
      },
    },
  },
  /**
   * A share of File Storage. The routes are those of API v2 that OVHcloud's Terraform provider reads (2026-08); its
   * specification marks them "Internal use only", so an account may not have them.
   */
  'file-share': {
    class: 'file-storage',
    subclass: null,
    // Not on the page. Plakar's documentation has its integration of NFS under this class.
    roles: ['source', 'destination'],
    urnWord: 'share',
    entry: 'storage:share',
    // One share has no page of its own there.
    panel: 'storages/files',
    appless: 'file-share',
    keyRules: [
      // Whether a rule begins with the version is in none of OVHcloud's texts.
      '/v2/publicCloud/project/*/storage/file/*',
      '/publicCloud/project/*/storage/file/*',
    ],
    lists: {
      'file-share': {
        path: '/v2/publicCloud/project/{project}/storage/file/share',
        action: 'share/get',
        isOptional: true,
        // It shows none; but of a share that it no longer shows, nothing is known.
        points: [],
      },
      /**
       * They lie beside their share and count as those of volumes do; OVHcloud has no backup of it. A list that is
       * not found says nothing where there are shares: until 2026 each share had a list of its own
       * (ovhcloud-cli#284, open).
       */
      'file-share-snapshot': {
        path: '/v2/publicCloud/project/{project}/storage/file/snapshot',
        action: 'storage/file/snapshot/get',
        onlyWith: 'file-share',
        points: ['file-share-snapshot'],
      },
    },
  },
} as const satisfies Readonly<Record<string, KindFacts>>;

export type Kinds = typeof resourceKinds;
export type ResourceKind = keyof Kinds;

/** Why Plakar has no app for resources of a kind. */
export type ApplessReason = Exclude<Kinds[ResourceKind]['appless'], null>;

/** The kinds, as the table has them. */
export const resourceKindNames = namesOf(resourceKinds);

/** The classes that this product fills. */
export const usedClasses: readonly ResourceClass[] = [
  ...new Set(resourceKindNames.map((kind) => resourceKinds[kind].class)),
];
