import type { IncomingMessage } from 'node:http';
import { authTemplates } from './auth-routes.ts';
import { Router, type Matched } from './router.ts';
import { projectRoutes } from './routes.ts';

interface KnownRoute {
  template: string;
  find?: (typeof projectRoutes)[number]['find'];
}

/** A request with its parsed target. */
export interface Call {
  request: IncomingMessage;
  method: string;
  url: string;
  /** Below the base path, if there is one. */
  path: string;
  isApi: boolean;
  query: URLSearchParams;
  matched: Matched<KnownRoute> | undefined;
}

/** Both prefixes have the same routes. */
const basePaths = ['/1.0', '/v1'];

const router = new Router<KnownRoute>([
  ...authTemplates.map((template) => ({ template })),
  ...projectRoutes,
]);

export function takeApart(request: IncomingMessage): Call {
  const url = request.url ?? '/';
  const [target = '', search = ''] = url.split('?', 2);
  // A v2 path contains its version.
  const base = target.startsWith('/v2/')
    ? ''
    : basePaths.find((each) => target.startsWith(`${each}/`));
  const path = base === undefined ? target : target.slice(base.length);
  return {
    request,
    method: request.method ?? 'GET',
    url,
    path,
    isApi: base !== undefined,
    query: new URLSearchParams(search),
    matched: base === undefined ? undefined : router.match(path),
  };
}
