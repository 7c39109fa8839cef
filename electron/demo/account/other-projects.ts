import type { Today } from './building.ts';
import { instance, volume } from './compute.ts';
import { type DemoProject, emptyProject, projectIds, projectOf } from './project.ts';
import { regions } from './regions.ts';
import { bucket, coldArchive, database, databaseBackups, type DatabaseFacts } from './storage.ts';

const gigabyte = 1e9;
const terabyte = 1e12;

/** A copy for tests. The keys may not read its volume snapshots. */
export function staging(today: Today): DemoProject {
  const copy: DatabaseFacts = {
    name: 'orders-staging',
    engine: 'postgresql',
    region: 'DE',
    size: 80,
    age: 300,
  };
  return {
    ...emptyProject,
    id: projectIds.staging,
    project: projectOf(today, projectIds.staging, 'Shop staging'),
    regions: regions('DE', 'DE1'),
    instance: ['web-staging-01', 'api-staging-01', 'ci-runner-01', 'ci-runner-02'].map((name, at) =>
      instance(today, {
        name,
        region: 'DE1',
        flavor: 'b3-8',
        age: 240 - at,
        addresses: [`198.51.100.${60 + at}`],
        ...(at === 3 && { status: 'SHUTOFF' }),
      }),
    ),
    volume: [
      volume(today, {
        name: 'ci-cache',
        region: 'DE1',
        size: 400,
        age: 230,
        on: 'ci-runner-01',
        type: 'classic',
      }),
      volume(today, {
        name: 'staging-data',
        region: 'DE1',
        size: 100,
        age: 238,
        on: 'api-staging-01',
      }),
    ],
    database: [database(today, copy)],
    databaseBackups: databaseBackups(today, [copy]),
    regional: {
      ...emptyProject.regional,
      bucket: {
        DE: [
          bucket(today, {
            name: 'staging-artifacts',
            region: 'DE',
            bytes: 54 * gigabyte,
            age: 236,
          }),
        ],
      },
    },
    refused: ['/volume/snapshot'],
  };
}

/** What nobody looks at, and nothing backs up. */
export function archives(today: Today): DemoProject {
  return {
    ...emptyProject,
    id: projectIds.archives,
    project: projectOf(today, projectIds.archives, 'Archives 2016–2024'),
    regions: regions('GRA', 'GRA11', 'RBX-ARCHIVE', 'SBG5'),
    instance: [
      instance(today, {
        name: 'filer-legacy',
        region: 'SBG5',
        flavor: 'c2-15',
        age: 1830,
        addresses: ['198.51.100.9'],
      }),
    ],
    volume: [
      volume(today, {
        name: 'filer-2019-data',
        region: 'SBG5',
        size: 4000,
        age: 1820,
        on: 'filer-legacy',
        type: 'classic',
      }),
      volume(today, {
        name: 'filer-2016-data',
        region: 'SBG5',
        size: 1000,
        age: 1830,
        type: 'classic',
      }),
    ],
    regional: {
      ...emptyProject.regional,
      bucket: {
        GRA: [
          bucket(today, {
            name: 'scans-2016-2024',
            region: 'GRA',
            bytes: 6.3 * terabyte,
            age: 700,
          }),
        ],
      },
      coldArchive: {
        'RBX-ARCHIVE': [
          coldArchive(today, {
            name: 'accounting-2016-2022',
            region: 'RBX-ARCHIVE',
            bytes: 2.7 * terabyte,
            age: 500,
          }),
        ],
      },
    },
  };
}
