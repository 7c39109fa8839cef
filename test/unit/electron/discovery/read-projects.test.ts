import { describe, expect, it } from 'vitest';
import { readProjects } from '../../../../electron/discovery/read-projects.ts';
import { fakeOvh, json, type Answerer } from '../ovh/fakes.ts';

const read = (answer: Answerer) =>
  readProjects(fakeOvh(answer).client, 'eu', new AbortController().signal);

describe('readProjects', () => {
  it('has an issue when fewer projects arrived than announced', async () => {
    const { projects, outcome } = await read(() =>
      json([{ project_id: 'p1', status: 'ok' }], 200, { 'X-Pagination-Elements': '3' }),
    );
    expect(projects.map(({ id }) => id)).toEqual(['p1']);
    expect(outcome).toMatchObject({ isRead: true, issue: { code: 'ovh.unexpectedAnswer' } });
  });

  it('retains every project by its id when none of them is found', async () => {
    const { projects } = await read(({ path }) =>
      path === '/cloud/project' ? json(['p1', 'p2']) : json({}, 404),
    );
    expect(projects.map(({ id, status }) => [id, status])).toEqual([
      ['p1', 'unknown'],
      ['p2', 'unknown'],
    ]);
  });
});
