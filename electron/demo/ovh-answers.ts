import type { Dated } from './account/building.ts';
import type { DemoProject } from './account/project.ts';

interface Asked {
  /** Without the base URL and the query. */
  path: string;
  now: Date;
}

/** Answers as OVHcloud would for the demo account, at a moment. Paths that the demo has no answer for: not found. */
export function ovhAnswer(projects: readonly DemoProject[], { path, now }: Asked): Response {
  const [, projectId, rest = ''] =
    /^(?:\/v2\/publicCloud|\/cloud)\/project\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  if (projectId === undefined) return answer(ofAccount(projects, path, now));
  const project = projects.find(({ id }) => id === projectId);
  if (project === undefined) return notFound();
  // As recorded: the rule is missing in the key.
  if (project.refused.includes(rest)) {
    return answer(
      {
        errorCode: 'NOT_GRANTED_CALL',
        httpCode: '403 Forbidden',
        message: 'This call has not been granted',
      },
      403,
    );
  }
  const found = ofProject(project, decodeURIComponent(rest));
  if (found === undefined) return notFound();
  return answer(
    Array.isArray(found) ? found.filter(existsAt(now)).map(({ json: body }) => body) : found,
  );
}

function ofAccount(projects: readonly DemoProject[], path: string, now: Date): unknown {
  const seconds = Math.floor(now.getTime() / 1000);
  const answers: Readonly<Record<string, unknown>> = {
    '/auth/time': seconds,
    '/auth/details': { account: 'ab12345-ovh' },
    '/auth/currentCredential': {
      status: 'validated',
      expiration: new Date(now.getTime() + 80 * 24 * 60 * 60 * 1000).toISOString(),
      rules: rulesOf(projects),
      allowedIPs: null,
    },
    '/cloud/project': projects.map(({ project }) => project),
  };
  return answers[path];
}

/** The rules of the demo's keys: everything but the paths that are refused. */
function rulesOf(projects: readonly DemoProject[]): { method: 'GET'; path: string }[] {
  const ofProjects = projects.flatMap(({ id, refused }) =>
    refused.length === 0 ? [`/cloud/project/${id}`, `/cloud/project/${id}/*`] : narrowRules(id),
  );
  const ofAll = ['/cloud/project', ...ofProjects, '/v2/publicCloud/project/*'];
  return ofAll.map((path) => ({ method: 'GET', path }));
}

function narrowRules(id: string): string[] {
  const below = [
    '',
    '/region',
    '/region/*',
    '/instance',
    '/snapshot',
    '/volume',
    '/storage',
    '/database/*',
  ];
  return below.map((path) => `/cloud/project/${id}${path}`);
}

/** A list, or an object; undefined: there is no such path. */
function ofProject(project: DemoProject, path: string): readonly Dated[] | object | undefined {
  const { regions, regional } = project;
  const [, region = '', list = '', name] = /^\/region\/([^/]+)\/(\w+)(?:\/(.+))?$/.exec(path) ?? [];
  const kind = regionalLists[list];
  if (kind !== undefined) {
    const entries = regional[kind][region] ?? [];
    if (name === undefined || name === 'backup') return entries;
    const entry = entries.find(({ json: body }) => body['name'] === name);
    return entry && { ...entry.json, versioning: { status: 'disabled' } };
  }
  const [, databaseId] = /^\/database\/\w+\/([^/]+)\/backup$/.exec(path) ?? [];
  if (databaseId !== undefined) return project.databaseBackups[databaseId];
  const answers: Readonly<Record<string, readonly Dated[] | object>> = {
    '': project.project,
    '/region': regions.map(always),
    '/instance': project.instance,
    '/snapshot': project.snapshot,
    '/volume': project.volume,
    '/volume/snapshot': project.volumeSnapshot,
    '/storage': project.container,
    '/database/service': project.database,
  };
  return answers[path];
}

/** The lists of a region, by the word in their path. Workflows are at `workflow/backup`. */
const regionalLists: Readonly<Record<string, keyof DemoProject['regional']>> = {
  storage: 'bucket',
  coldArchive: 'coldArchive',
  volumeBackup: 'volumeBackup',
  workflow: 'workflow',
};

function always(json: Dated['json']): Dated {
  return { json, from: 0, until: Number.POSITIVE_INFINITY };
}

export function existsAt(now: Date): (entry: Dated) => boolean {
  const ms = now.getTime();
  return ({ from, until }) => from <= ms && ms < until;
}

function notFound(): Response {
  return answer({ class: 'Client::NotFound', message: 'Got an invalid (or empty) URL' }, 404);
}

export function answer(body: unknown, status = 200): Response {
  return body === undefined ? notFound() : Response.json(body, { status });
}
