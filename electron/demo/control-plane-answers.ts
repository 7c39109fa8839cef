import { type Dated, hexOf, idOf, series, type Today } from './account/building.ts';
import { projectIds } from './account/project.ts';
import { answer, existsAt } from './ovh-answers.ts';

/** The address of the demo's Control Plane. `.example` is reserved (RFC 2606): there is no such server. */
export const controlPlaneAddress = 'https://plakar.shop.example';

const organisation = idOf('organisation');
const store = idOf('store');

interface BackedUp {
  urn: string;
  class: string;
  /** Where the app reads. */
  origin: string;
  bytes: number;
  /** Days ago. */
  beganAgo: number;
}

const production = `urn:v1:eu:resource:publicCloudProject:${projectIds.production}`;

function bucketOf(name: string, bytes: number, beganAgo: number): BackedUp {
  const origin = `s3.gra.io.cloud.ovh.net/${name}`;
  return {
    urn: `${production}:storage:region:GRA:${name}`,
    class: 'object-storage',
    origin,
    bytes,
    beganAgo,
  };
}

const backedUp: readonly BackedUp[] = [
  bucketOf('shop-media', 1.42e12, 30),
  bucketOf('shop-invoices', 86e9, 26),
  {
    urn: `${production}:database:postgresql:${idOf('orders')}`,
    class: 'database',
    origin: 'orders',
    bytes: 210e9,
    beganAgo: 60,
  },
];

/** The snapshots in the demo's Plakar store: one a night, of each resource that it backs up. */
export function plakarSnapshots(today: Today): Dated[] {
  return backedUp.flatMap(({ urn, origin, bytes, beganAgo }, at) =>
    series(today, { every: 1, keep: 30, hour: 1 + at, beganAgo }, (ms) => ({
      snapshot_id: hexOf(`snapshot ${urn} ${ms}`, 64),
      creation_time: new Date(ms).toISOString(),
      origin,
      root: '/',
      size: bytes,
      items: Math.ceil(bytes / 2_400_000),
      dataset: idOf(urn),
      tags: [],
      stores: [{ id: store }],
    })),
  );
}

/** Answers as the demo's Control Plane would, at a moment. */
export function controlPlaneAnswer(
  snapshots: readonly Dated[],
  { path, now }: { path: string; now: Date },
): Response {
  const existing = snapshots.filter(existsAt(now)).map(({ json: body }) => body);
  const [, appId] = /^\/snapshots\/source\/([^/]+)$/.exec(path) ?? [];
  if (appId !== undefined) return page(existing.filter(({ dataset }) => dataset === appId));
  const answers: Readonly<Record<string, () => Response>> = {
    '/auth/login/apikey': () => answer({ token: 'demo-token-of-no-server' }),
    '/account/me': () => answer({ organization_id: organisation }),
    '/inventories/resources': () => page(resources()),
    [`/snapshots/store/${store}`]: () => page(existing),
  };
  return answers[path]?.() ?? answer({ title: 'Not Found' }, 404);
}

function resources(): object[] {
  return backedUp.map(({ urn, class: of }) => ({
    urn,
    class: of,
    configured_connectors: [
      { id: idOf(urn), type: 'source' },
      { id: store, type: 'store' },
    ],
  }));
}

/** The whole list as one page: no list of the demo is longer. */
function page(items: readonly object[]): Response {
  return answer({ total: items.length, items });
}
