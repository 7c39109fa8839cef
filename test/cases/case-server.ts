import { createOvhClient, type OvhClient } from '../../electron/ovh/client.ts';
import type { FetchAnswer } from '../../electron/http/transport.ts';
import { createServerClock } from '../../electron/ovh/server-clock.ts';
import type { Case, CaseRoute } from './case-files.ts';

export const projectId = '0123456789abcdef0123456789abcdef';
const baseUrl = 'https://eu.api.ovh.example/1.0';
const projectPath = `/cloud/project/${projectId}`;
const startMs = Date.parse('2026-10-07T12:00:00Z');

/** Lists below a project that no case names are empty. Every other route does not exist. */
const lists =
  /^\/(?:region|instance|volume|volume\/snapshot|snapshot|storage|database\/service|region\/[^/]+\/(?:storage|coldArchive|volumeBackup|workflow\/backup)|database\/[^/]+\/[^/]+\/backup)$/;

const invalidUrl = { class: 'Client::NotFound', message: 'Got an invalid (or empty) URL' };

/** A simulated OVHcloud that serves the answers of one case and records its requests. */
export interface CaseServer {
  client: () => OvhClient;
  nowMs: () => number;
  /** Request paths in order, without the requests for the server time. */
  asked: string[];
  timeReads: () => number;
}

export function serveCase({ routes, check }: Case): CaseServer {
  const asked: string[] = [];
  let timeReads = 0;
  let nowMs = startMs;
  let clockJumpMs = 0;
  const served = new Map<string, number>();
  const answerOf = (path: string): Response => {
    const own = routes.filter((route) => route.path === path);
    const isOver = check.serve?.forMs !== undefined && nowMs - startMs >= check.serve.forMs;
    const count = served.get(path) ?? 0;
    served.set(path, count + 1);
    const route = isOver ? undefined : own[Math.min(count, own.length - 1)];
    if (route === undefined) return unnamed(path);
    if (count === 0) clockJumpMs = check.serve?.clockJumpMs ?? 0;
    return answer(route);
  };
  const fetch = (url: string): Promise<FetchAnswer> => {
    // API v2 is served beside `/1.0`.
    const path = url.replace(baseUrl, '').replace(new URL(baseUrl).origin, '');
    if (path === '/auth/time') {
      timeReads += 1;
      return Promise.resolve(json(Math.round((nowMs + clockJumpMs) / 1000)));
    }
    asked.push(path);
    return Promise.resolve(answerOf(path));
  };
  const timing = {
    now: () => nowMs,
    sleep: (ms: number) => {
      nowMs += ms;
      return Promise.resolve();
    },
    random: () => 0.5,
  };
  const keys = {
    applicationKey: 'application-key',
    applicationSecret: 'application-secret',
    consumerKey: 'consumer-key',
  };
  return {
    client: () =>
      createOvhClient({
        baseUrl,
        credentials: { method: 'consumer-key', ...keys },
        fetch,
        timing,
        serverClock: createServerClock(),
      }),
    nowMs: () => nowMs,
    asked,
    timeReads: () => timeReads,
  };
}

function answer({ body, status, headers }: CaseRoute): Response {
  return json(body, status ?? 200, headers);
}

/** Most recordings are older than this route and do not contain it. */
const fileLists = /^\/v2\/publicCloud\/project\/[^/]+\/storage\/file\/(share|snapshot)$/;

function unnamed(path: string): Response {
  if (path === '/cloud/project') {
    return json([{ project_id: projectId, description: 'A project', status: 'ok', iam: null }]);
  }
  const isList =
    fileLists.test(path) ||
    (path.startsWith(projectPath) && lists.test(path.slice(projectPath.length)));
  return isList ? json([]) : json(invalidUrl, 404);
}

function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers });
}
