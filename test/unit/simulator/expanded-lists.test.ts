import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSimulator, type Simulator } from '../../simulator/simulator.ts';
import { ask, expandedHeaders, firstProject } from './signed-client.ts';

let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({ size: 400 });
});

afterAll(() => simulator.close());

const expandable = () => {
  const { path, databases, databaseBackups, regions } = firstProject(simulator);
  const [database] = databases;
  if (database === undefined) throw new Error('No database');
  return {
    '/cloud/project': simulator.account.projects.map(({ project }) => project),
    [`${path}/region`]: regions,
    [`${path}/database/service`]: databases,
    [`${path}/database/${database.engine}/${database.id}/backup`]: databaseBackups[database.id],
  };
};

describe('a list of ids', () => {
  it('has ids without the header', async () => {
    for (const [path, objects] of Object.entries(expandable())) {
      const { json, headers } = await ask(simulator, path);
      expect(json).toHaveLength(objects?.length ?? 0);
      expect(json).toSatisfy((ids: unknown[]) => ids.every((id) => typeof id === 'string'));
      expect(headers.has('x-pagination-elements')).toBe(false);
    }
  });

  it('has objects and their count with it', async () => {
    for (const [path, objects] of Object.entries(expandable())) {
      const answer = await ask(simulator, path, { headers: expandedHeaders(5000, 1) });
      expect(answer.json).toEqual(objects);
      expect(answer.headers.get('x-pagination-elements')).toBe(String(objects?.length));
    }
  });

  it('is returned page by page, the last one shorter, and then empty', async () => {
    const { path, regions } = firstProject(simulator);
    const pages: unknown[] = [];
    for (let number = 1; number <= Math.ceil(regions.length / 4) + 1; number += 1) {
      const answer = await ask(simulator, `${path}/region`, {
        headers: expandedHeaders(4, number),
      });
      expect(answer.headers.get('x-pagination-elements')).toBe(String(regions.length));
      pages.push(answer.json);
    }
    expect(pages.pop()).toEqual([]);
    expect(pages.flat()).toEqual(regions);
    expect(pages[0]).toHaveLength(4);
  });

  it('limits a page to its maximum size', async () => {
    simulator.set({ maxPageSize: 3 });
    try {
      const { path, regions } = firstProject(simulator);
      const first = await ask(simulator, `${path}/region`, { headers: expandedHeaders(5000) });
      expect(first.json).toEqual(regions.slice(0, 3));
      const second = await ask(simulator, `${path}/region`, { headers: expandedHeaders(5000, 2) });
      expect(second.json).toEqual(regions.slice(3, 6));
      expect(second.headers.get('x-pagination-elements')).toBe(String(regions.length));
    } finally {
      simulator.set({ maxPageSize: 50_000 });
    }
  });

  it.each(['0', '-1', 'many', '1.5', ''])('ignores a size of %j', async (size) => {
    const { path, regions } = firstProject(simulator);
    const headers = { ...expandedHeaders(), 'X-Pagination-Size': size };
    expect((await ask(simulator, `${path}/region`, { headers })).json).toEqual(regions);
  });

  it('ignores another mode', async () => {
    const headers = { 'X-Pagination-Mode': 'something else' };
    const { json } = await ask(simulator, '/cloud/project', { headers });
    expect(json).toEqual(simulator.account.projects.map(({ project }) => project.project_id));
  });

  it('has ids if the mode is switched off', async () => {
    const { path, databases } = firstProject(simulator);
    simulator.set({ expandedLists: { databases: false } });
    try {
      const headers = expandedHeaders(2, 2);
      const answer = await ask(simulator, `${path}/database/service`, { headers });
      expect(answer.json).toEqual(databases.map(({ id }) => id));
      expect(answer.headers.has('x-pagination-elements')).toBe(false);
      const regions = await ask(simulator, `${path}/region`, { headers });
      expect(regions.headers.has('x-pagination-elements')).toBe(true);
      simulator.set({ expandedLists: false });
      for (const each of Object.keys(expandable())) {
        const { json } = await ask(simulator, each, { headers: expandedHeaders() });
        expect(json).toSatisfy((ids: unknown[]) => ids.every((id) => typeof id === 'string'));
      }
    } finally {
      simulator.set({ expandedLists: true });
    }
  });
});
