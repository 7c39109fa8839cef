import { startAnswering, type Answer, type Answering, type Received } from './answering.ts';
import {
  entriesOf,
  headersOf,
  inventoryRowsOf,
  inSource,
  inStore,
  resourceRowOf,
  type FakeResource,
  type FakeSnapshot,
} from './control-plane-shapes.ts';

/** The content of a fake Control Plane. All of it may be changed while it runs. */
export interface ControlPlaneState {
  /** Keys that sign in; an organisation other than theirs needs a badge. */
  apiKeys: string[];
  /** How a wrong key is refused: not documented. */
  wrongKeyStatus: 400 | 401 | 403;
  organisationId: string;
  resources: FakeResource[];
  snapshots: FakeSnapshot[];
  /** Resources that the inventories count in addition to the listed ones. */
  hiddenResources: number;
  /** `source:<id>`, `store:<id>`, `kloset:<id>`, `inventories`: answered with 403. */
  refused: Set<string>;
  /** Without a grant the lists are empty; they are not refused. */
  hasGrant: boolean;
  /** The key's capabilities, by class; null: the route does not exist. */
  capabilities: Record<string, string[]> | null;
  /** Replaces the normal answer. */
  answer?: ((request: Received) => Answer | undefined) | undefined;
}

export interface ControlPlaneServer extends Answering {
  state: ControlPlaneState;
  /** Ends every token: the next request gets 401. */
  endTokens(): void;
}

/**
 * Starts a fake Plakar Control Plane, API v1, written from the published document (plakar.io,
 * `data/openapi/v1.json`, v0.17) and not compared with a real one.
 *
 * | behaviour                                                   | source                              | confidence |
 * | ----------------------------------------------------------- | ----------------------------------- | -------- |
 * | paths under `/api/v1`, badge as Bearer                      | securitySchemes, paths              | read     |
 * | a token to `/auth/login/apikey` and `/auth/badge`           | their 200                           | read     |
 * | 400, 401 or 403 for a wrong key                             | only 200, 400, 500 are documented   | guess: all tested |
 * | 401 without a body                                          | its description, no content         | read     |
 * | 403 and 404 with HTTPError                                  | HTTPError, “may not do this”        | read; 404 of a deleted store: guess |
 * | `offset`, `limit` 1 to 50, `{items, total}`; 400 beyond     | their parameters; that 51 is refused | read; 400: inferred |
 * | resources with `configured_connectors`, without fields      | `/inventories/resources`            | read     |
 * | SrcSnap with `stores`, StoSnap without, no importer type    | `/snapshots/source`, `/snapshots/store` | read |
 * | `{legal_hold, snapshot_header}`, no largest `limit`         | `/kloset/…/repository/snapshots`    | read     |
 * | children of a snapshot's directory                          | `/kloset/…/vfs/children/…`; its path as in `plakar ui` | read; form of the path: inferred |
 * | empty lists for a key without a right                       | Ansible collection's warning        | report: tested beside 403 |
 * | capabilities, with names of classes and actions             | the shape; names are not documented | guess: only “none at all” counts |
 * | 500 for routes that can return secrets: never request them  | ours                                | –        |
 */
export async function startControlPlaneServer(
  given: Partial<ControlPlaneState> = {},
): Promise<ControlPlaneServer> {
  const state: ControlPlaneState = {
    apiKeys: ['pcp_ak_test-key'],
    wrongKeyStatus: 401,
    organisationId: 'org-1',
    resources: [],
    snapshots: [],
    hiddenResources: 0,
    refused: new Set(),
    hasGrant: true,
    capabilities: { inventories: ['view'] },
    ...given,
  };
  const tokens = new Map<string, string>();
  let issued = 0;
  const grant = (organisationId: string): Answer => {
    issued += 1;
    const token = `token-${issued}.of-${organisationId}`;
    tokens.set(token, organisationId);
    return { status: 200, body: { token } };
  };
  const server = await startAnswering((request) => {
    const special = state.answer?.(request);
    if (special !== undefined) return special;
    const { pathname, searchParams } = new URL(request.path, 'http://localhost');
    if (!pathname.startsWith('/api/v1/')) return { status: 404, body: 'no such page' };
    const path = pathname.slice('/api/v1'.length);
    const asked = `${request.method} ${path}`;
    if (asked === 'POST /auth/login/apikey') return signIn(request.body);
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const organisationId = tokens.get(token);
    if (organisationId === undefined) return { status: 401, body: '' };
    if (asked === 'POST /auth/badge') return changeOrganisation(request.body);
    if (request.method !== 'GET') return refusal(405, 'Method Not Allowed', '');
    return answerTo(path, searchParams, organisationId);
  });

  function changeOrganisation(body: string): Answer {
    const { organization_id } = JSON.parse(body) as { organization_id?: string };
    return grant(organization_id ?? '');
  }

  function signIn(body: string): Answer {
    const { api_key } = JSON.parse(body) as { api_key?: string };
    if (state.apiKeys.includes(api_key ?? '')) return grant(state.organisationId);
    const { wrongKeyStatus: status } = state;
    return status === 401 ? { status, body: '' } : refusal(status, 'No', 'invalid API key');
  }

  function answerTo(path: string, query: URLSearchParams, organisationId: string): Answer {
    const own = `/account/organizations/${organisationId}`;
    if (path === '/account/me') {
      return { status: 200, body: { user_id: 'user-1', organization_id: organisationId } };
    }
    if (path === `${own}/capabilities`) return capabilitiesOf(organisationId);
    if (path === `${own}/inventories`) {
      if (state.refused.has('inventories')) return mayNot();
      return page(inventoryRowsOf(state.resources, state.hiddenResources), query);
    }
    if (path === '/inventories/resources') return page(state.resources.map(resourceRowOf), query);
    const [, kind, id] = /^\/snapshots\/(source|store)\/([^/]+)$/.exec(path) ?? [];
    if (kind !== undefined && id !== undefined) return snapshotsOf(kind, id, query);
    const [, storeId, rest] = /^\/kloset\/([^/]+)(\/.+)$/.exec(path) ?? [];
    if (storeId !== undefined && rest !== undefined) return kloset(storeId, rest, query);
    return refusal(500, 'Internal Server Error', `${path} may have secrets in its answer`);
  }

  function capabilitiesOf(organization_id: string): Answer {
    const classes = state.capabilities;
    if (classes === null) return refusal(404, 'Not Found', '');
    return { status: 200, body: { organization_id, classes } };
  }

  function snapshotsOf(kind: string, id: string, query: URLSearchParams): Answer {
    if (state.refused.has(`${kind}:${id}`)) return mayNot();
    const of = kind === 'source' ? inSource(state.snapshots, id) : inStore(state.snapshots, id);
    return page(of, query);
  }

  function kloset(storeId: string, rest: string, query: URLSearchParams): Answer {
    if (state.refused.has(`kloset:${storeId}`)) return mayNot();
    const held = state.snapshots.filter(({ stores }) => stores.includes(storeId));
    if (rest === '/repository/snapshots') return page(headersOf(held), query, Infinity);
    const id = /^\/snapshot\/vfs\/children\/([^:]+):\/block-storage$/.exec(rest)?.[1];
    const entries = entriesOf(held.find(({ snapshot_id }) => snapshot_id === id));
    return entries === null ? refusal(404, 'Not Found', rest) : { status: 200, body: entries };
  }

  function page(all: readonly unknown[], query: URLSearchParams, largest = 50): Answer {
    const shown = state.hasGrant ? all : [];
    const offset = Number(query.get('offset') ?? 0);
    const limit = Number(query.get('limit') ?? 50);
    if (limit < 1 || limit > largest) return refusal(400, 'Bad Request', 'limit');
    return {
      status: 200,
      body: { total: shown.length, items: shown.slice(offset, offset + limit) },
    };
  }

  return { ...server, state, endTokens: () => tokens.clear() };
}

function mayNot(): Answer {
  return refusal(403, 'Forbidden', 'The caller may not do this');
}

/** `HTTPError`. */
export function refusal(status: number, title: string, detail: string): Answer {
  return { status, body: { type: null, title, status, detail, instance: null, errors: null } };
}
