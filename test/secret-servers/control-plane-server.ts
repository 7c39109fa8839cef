import { startAnswering, type Answer, type Answering, type Received } from './answering.ts';

/** A store app of the fake, and what its list of snapshots holds: objects as they are sent. */
interface FakeStore {
  id: string;
  snapshots: unknown[];
}

/** What a fake Control Plane has. All of it may be changed while it runs. */
export interface ControlPlaneState {
  /** Keys that sign in; another organisation than theirs needs a badge. */
  apiKeys: string[];
  organisationId: string;
  stores: FakeStore[];
  /** Source apps: `{id, urn_id}` and whatever else. */
  sources: unknown[];
  /** Resources of every inventory: `{urn_id, urn}` and whatever else. */
  resources: unknown[];
  /** Ids of stores whose snapshots are refused. */
  refusedStores: Set<string>;
  /** Without a grant the lists are empty: no refusal. */
  hasGrant: boolean;
  /** Answers in place of what would be. */
  answer?: ((request: Received) => Answer | undefined) | undefined;
}

export interface ControlPlaneServer extends Answering {
  state: ControlPlaneState;
  /** Ends every token: what is asked next is answered by 401. */
  endTokens(): void;
}

/**
 * A Plakar Control Plane, API v1, reconstructed from what its public clients call (the Terraform provider and
 * the Ansible collection). It was never compared with the real one, which is not public.
 */
export async function startControlPlaneServer(
  given: Partial<ControlPlaneState> = {},
): Promise<ControlPlaneServer> {
  const state: ControlPlaneState = {
    apiKeys: ['pcp_ak_test-key'],
    organisationId: 'org-1',
    stores: [],
    sources: [],
    resources: [],
    refusedStores: new Set(),
    hasGrant: true,
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
    const path = pathname.replace(/^\/api\/v1/, '');
    if (request.method === 'POST' && path === '/auth/login/apikey') return signIn(request.body);
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const organisationId = tokens.get(token);
    if (organisationId === undefined) return refusal(401, 'Unauthorized', 'token expired');
    if (request.method === 'POST' && path === '/auth/badge') {
      const { organization_id } = JSON.parse(request.body) as { organization_id?: string };
      return grant(organization_id ?? '');
    }
    if (request.method !== 'GET') return refusal(405, 'Method Not Allowed', '');
    return answerTo(path, searchParams, organisationId);
  });

  function signIn(body: string): Answer {
    const { api_key } = JSON.parse(body) as { api_key?: string };
    const isKnown = state.apiKeys.includes(api_key ?? '');
    return isKnown ? grant(state.organisationId) : refusal(401, 'Unauthorized', 'invalid API key');
  }

  function answerTo(path: string, query: URLSearchParams, organisationId: string): Answer {
    if (path === '/account/me') {
      return { status: 200, body: { id: 'user-1', organization_id: organisationId } };
    }
    if (path === `/account/organizations/${organisationId}/connectors`) {
      const isStores = query.get('type') === 'store';
      return page(
        isStores ? state.stores.map(({ id }) => ({ id, type: 'store' })) : state.sources,
        query,
      );
    }
    if (path === '/inventories/resources') return page(state.resources, query);
    const id = /^\/snapshots\/store\/([^/]+)$/.exec(path)?.[1];
    const store = state.stores.find((each) => each.id === id);
    if (store === undefined) return refusal(404, 'Not Found', path);
    if (state.refusedStores.has(store.id))
      return refusal(403, 'Forbidden', 'no grant on this store');
    return page(store.snapshots, query);
  }

  /** 50 at most, whatever limit is asked. */
  function page(all: readonly unknown[], query: URLSearchParams): Answer {
    const shown = state.hasGrant ? all : [];
    const offset = Number(query.get('offset') ?? 0);
    const limit = Math.min(50, Number(query.get('limit') ?? 50));
    return {
      status: 200,
      body: { total: shown.length, items: shown.slice(offset, offset + limit) },
    };
  }

  return { ...server, state, endTokens: () => tokens.clear() };
}

/** An error as v1 words it. */
export function refusal(status: number, title: string, detail: string): Answer {
  return { status, body: { title, status, detail } };
}

let made = 0;

/** A snapshot with the two fields that are known to be there, and what is said beside them. */
export function aListedSnapshot(beside: object = {}): {
  snapshot_id: string;
  creation_time: string;
} {
  made += 1;
  return {
    snapshot_id: made.toString(16).padStart(8, 'a').padEnd(64, '0'),
    creation_time: '2026-06-29T10:58:58.123456789Z',
    ...beside,
  };
}
