import { createHash } from 'node:crypto';
import type { Keys, Simulator } from '../../simulator/simulator.ts';

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  json: unknown;
}

export interface Asking {
  keys?: Partial<Keys>;
  headers?: Record<string, string>;
  method?: string;
  /** Seconds by which the signed time differs from ours. */
  skewSeconds?: number;
  /** The signed text, if it differs from the request. */
  signedUrl?: string;
  signal?: AbortSignal;
}

/** The four headers of a signed request, written again here as an independent check. */
export function signedHeaders(
  keys: Keys,
  method: string,
  url: string,
  seconds = Math.floor(Date.now() / 1000),
): Record<string, string> {
  const signed = `${keys.applicationSecret}+${keys.consumerKey}+${method}+${url}++${seconds}`;
  return {
    'X-Ovh-Application': keys.applicationKey,
    'X-Ovh-Consumer': keys.consumerKey,
    'X-Ovh-Timestamp': String(seconds),
    'X-Ovh-Signature': `$1$${createHash('sha1').update(signed).digest('hex')}`,
  };
}

export async function ask(
  simulator: Simulator,
  path: string,
  asking: Asking = {},
): Promise<Answer> {
  const method = asking.method ?? 'GET';
  const url = `${simulator.baseUrl}${path}`;
  const keys = { ...simulator.keys, ...asking.keys };
  const seconds = Math.floor(Date.now() / 1000) + (asking.skewSeconds ?? 0);
  const signed = signedHeaders(keys, method, asking.signedUrl ?? url, seconds);
  const response = await fetch(url, {
    method,
    headers: { ...signed, ...asking.headers },
    ...(asking.signal === undefined ? {} : { signal: asking.signal }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parsed(text) };
}

export const expandedHeaders = (size?: number, number?: number): Record<string, string> => ({
  'X-Pagination-Mode': 'CachedObjectList-Pages',
  ...(size === undefined ? {} : { 'X-Pagination-Size': String(size) }),
  ...(number === undefined ? {} : { 'X-Pagination-Number': String(number) }),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The first project, which contains the largest share of everything. */
export function firstProject(simulator: Simulator) {
  const [contents] = simulator.account.projects;
  if (contents === undefined) throw new Error('The account has no project');
  return { ...contents, path: `/cloud/project/${contents.project.project_id}` };
}
