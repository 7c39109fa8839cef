import { describe, expect, it } from 'vitest';
import type { Dated } from '../../../../electron/demo/account/building.ts';
import { demoProjects } from '../../../../electron/demo/account/projects.ts';
import { demoFetch } from '../../../../electron/demo/demo-fetch.ts';
import { differences } from '../../../fakes/ovh-schema.ts';

const today = Date.parse('2026-11-30T10:00:00Z');
const dayMs = 24 * 60 * 60 * 1000;
const projects = demoProjects(today);

const get = async (path: string, at = today) => {
  const response = await demoFetch(today, () => new Date(at))(`https://eu.api.ovh.com/1.0${path}`);
  return { status: response.status, body: (await response.json()) as unknown };
};

/** As lists of the published type send them, except for what the type does not know. */
const typeOfList = {
  instance: 'cloud.instance.Instance',
  volume: 'cloud.volume.Volume',
  snapshot: 'cloud.image.Image',
  volumeSnapshot: 'cloud.volume.Snapshot',
  container: 'cloud.storage.Container',
  database: 'cloud.project.database.Service',
} as const;

const typeOfRegionalList = {
  bucket: 'cloud.StorageContainerList',
  coldArchive: 'cloud.ColdArchiveContainer',
  volumeBackup: 'cloud.volumeBackup.VolumeBackup',
  workflow: 'cloud.Backup',
} as const;

const differencesIn = (type: string, entries: readonly Dated[]) =>
  entries.flatMap(({ json }) => differences(type, json));

describe('the answers of the demo account', () => {
  it('match the published types of OVHcloud', () => {
    const found = new Set<string>();
    for (const each of projects) {
      for (const [list, type] of Object.entries(typeOfList) as [keyof typeof typeOfList, string][])
        differencesIn(type, each[list]).forEach((difference) => found.add(difference));
      for (const [list, type] of Object.entries(typeOfRegionalList) as [
        keyof typeof typeOfRegionalList,
        string,
      ][])
        differencesIn(type, Object.values(each.regional[list]).flat()).forEach((difference) =>
          found.add(difference),
        );
      for (const backups of Object.values(each.databaseBackups))
        differencesIn('cloud.project.database.Backup', backups).forEach((difference) =>
          found.add(difference),
        );
      differences('cloud.ProjectWithIAM', each.project).forEach((difference) =>
        found.add(difference),
      );
      for (const region of each.regions)
        differences('cloud.Region', region).forEach((difference) => found.add(difference));
    }
    expect([...found]).toEqual([]);
  });

  it('have unique ids and only regions that their project has', () => {
    for (const each of projects) {
      const regions = new Set(each.regions.map(({ name }) => name));
      const entries = [...each.instance, ...each.volume, ...each.snapshot, ...each.volumeSnapshot];
      const ids = entries.map(({ json }) => json['id']);
      expect(new Set(ids).size).toBe(ids.length);
      const elsewhere = entries.filter(({ json }) => !regions.has(json['region']));
      expect(elsewhere.map(({ json }) => json['name'])).toEqual([]);
    }
  });

  it('change with time: a schedule deletes its oldest restore points, and a stopped one ends', async () => {
    const [production] = projects;
    const path = `/cloud/project/${production?.id}/volume/snapshot`;
    const names = async (daysAgo: number) => {
      const { body } = await get(path, today - daysAgo * dayMs);
      return (body as { name: string }[]).filter(({ name }) => name.startsWith('elasticsearch'));
    };
    expect(await names(30)).toHaveLength(5);
    expect(await names(0)).toHaveLength(0);
  });

  it('refuse what the keys may not read, and do not know other paths or addresses', async () => {
    const staging = projects.find(({ refused }) => refused.length > 0);
    expect(await get(`/cloud/project/${staging?.id}/volume/snapshot`)).toMatchObject({
      status: 403,
      body: { errorCode: 'NOT_GRANTED_CALL' },
    });
    expect(await get('/cloud/project/unknown')).toMatchObject({ status: 404 });
    expect(await get('/me/bill')).toMatchObject({ status: 404 });
    await expect(demoFetch(today, () => new Date())('https://example.com/')).rejects.toThrow(
      TypeError,
    );
  });
});
