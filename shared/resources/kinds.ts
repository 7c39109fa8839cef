import { namesOf } from '../basics/names-of.ts';
import type { ResourceClass, ResourceRole, ResourceSubclass } from './classes.ts';

/** How to find the regions of a project that have a list. */
export interface RegionFacts {
  /**
   * Region service that has the list. Names as seen in answers of real accounts in October 2025 and 2026. Object
   * storage: `storage-s3-standard`, `storage-s3-high-perf` and, only in RBX-ARCHIVE, `storage-s3-coldarchive`, which
   * has its own list and rejects the bucket list.
   */
  service: RegExp;
  /** Another service that indicates the list in regions that do not name its own. */
  hint?: RegExp;
  /** Whether to read the list in every region that offers it, or only where something is in use. */
  isWantedEverywhere: boolean;
  /** Name of the service in the message that it is DOWN. */
  word: string;
}

/** One kind of list in OVHcloud's API: its path, and the right that reads it. */
export interface ListFacts {
  /** `{project}`, `{region}`, `{engine}` and `{database}` are placeholders for names and ids. */
  path: string;
  /** IAM action, after `publicCloudProject:apiovh:`. */
  action: string;
  /** Set if each region has its own list. */
  region?: RegionFacts;
  /** Set if each database has its own list. */
  ofDatabase?: true;
  /** The field that identifies an entry; default `id`. */
  idField?: string;
  /** Whether to request objects where the plain list returns ids; saves a request for each. */
  isExpandable?: true;
  /** The parent list: if it is empty, this list is not requested. */
  onlyWith?: string;
  /** Whether “not found” means that OVHcloud does not offer the list, so it is empty. */
  isOptional?: true;
  /** The kinds of restore points in the list, or whose resource it names; absent: none. */
  points?: readonly string[];
}

interface KindFacts {
  class: ResourceClass;
  /** For databases, the engine decides. */
  subclass: ResourceSubclass | null;
  /** From the table "Supported Resources" on Plakar's OVHcloud inventory page. */
  roles: readonly ResourceRole[];
  /** The kind's segment in a URN, modelled on Plakar's `volume`. */
  urnWord: string;
  /** Set if entries are identified by name within a region instead of by UUID. */
  isNamed?: true;
  /** `service:thing`, modelled on Plakar's `s3:bucket` and `ec2:volume`. */
  entry: string;
  /** The page in OVHcloud's control panel, below the project; the list's page if an entry has none. */
  panel: string;
  /** Why Plakar has no app for it. null: class and subclass decide. */
  appless: string | null;
  /**
   * Access rules for new keys that read the kind and its restore points, including object by object where OVHcloud
   * lists only ids. The first `*` is the project.
   */
  keyRules: readonly string[];
  lists: Readonly<Record<string, ListFacts>>;
}

const instanceService = /^instance$/;

/**
 * All facts about each kind of resource. To add a kind, add it here: the compiler then reports what is missing, its
 * listers in `electron/discovery/listers`, its texts in `renderer/text/kind-text.ts`, and the reason in
 * `renderer/plakar-apps/app-text.ts` if Plakar has no app for it. The guide lists the kinds too.
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
      /** The workflows that create automated backups. The backups themselves are in the list of instance snapshots. */
      'instance-backup': {
        path: '/cloud/project/{project}/region/{region}/workflow/backup',
        action: 'region/workflow/backup/get',
        region: {
          service: /^workflow$/,
          hint: instanceService,
          isWantedEverywhere: false,
          word: 'workflows',
        },
        // The route is marked as Beta: if it is not found, there are no workflows.
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
    // A volume's own page is its edit form.
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
          // OVHcloud documents backups in the volume's own region, and mentions remote ones in 3-AZ regions.
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
    // The page lists only S3. Plakar's class tree has no subclass for Swift, and no integration supports it, so any
    // role here would be a false promise.
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
  /** A bucket of OVHcloud's Cold Archive: objects on tape that must be restored before they can be read. */
  'cold-archive': {
    class: 'object-storage',
    subclass: null,
    // A store for archives. No Plakar integration supports it: objects are on tape and take hours to restore. OVHcloud
    // has a separate bucket list for it (API sheet of 2026-11, section 2).
    roles: ['store'],
    urnWord: 'coldarchive',
    isNamed: true,
    entry: 'storage:cold-archive',
    // A single archive only has pages for its actions.
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
        // The names of this action and the next one are unverified.
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
   * A share of File Storage. Uses the API v2 routes that OVHcloud's Terraform provider reads (2026-08). The
   * specification marks them "Internal use only", so an account may not have them.
   */
  'file-share': {
    class: 'file-storage',
    subclass: null,
    // Not on the page. Plakar's documentation lists its NFS integration under this class.
    roles: ['source', 'destination'],
    urnWord: 'share',
    entry: 'storage:share',
    // A single share has no page there.
    panel: 'storages/files',
    appless: 'file-share',
    keyRules: [
      // OVHcloud does not document whether a rule includes the version.
      '/v2/publicCloud/project/*/storage/file/*',
      '/publicCloud/project/*/storage/file/*',
    ],
    lists: {
      'file-share': {
        path: '/v2/publicCloud/project/{project}/storage/file/share',
        action: 'share/get',
        isOptional: true,
        // It lists no restore points, but nothing is known about a share that is no longer listed.
        points: [],
      },
      /**
       * Stored with their share, and counted like volume snapshots; OVHcloud has no backups of shares. If shares exist,
       * “not found” is not evidence: until 2026 each share had its own list (ovhcloud-cli#284, open).
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

export const resourceKindNames = namesOf(resourceKinds);

/** The classes that OVHcloud Inventory uses. */
export const usedClasses: readonly ResourceClass[] = [
  ...new Set(resourceKindNames.map((kind) => resourceKinds[kind].class)),
];
