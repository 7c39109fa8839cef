import type { Resource } from '../../../shared/resources/resource.ts';
import { blockType, instanceType } from './openstack-snapshot.ts';

/** Where plakar read the data of a snapshot, as reported by its importer. */
export interface Importer {
  type: string;
  origin: string;
}

/**
 * Returns the keys that a snapshot shares with its resource: `s3 <host> <bucket>`, `compute <host>`,
 * `postgresql <host>`, `mysql <host>:<port>`, `volume <id>`, `instance <id>`. plakar defines the format of an origin,
 * which differs by importer.
 */
export function keysOfSnapshot({ type, origin }: Importer): string[] {
  // The id alone, as written in the location: `openstack/block/importer`, `openstack/instance/importer`.
  if (type === blockType) return [keyOfId('volume', origin)];
  if (type === instanceType) return [keyOfId('instance', origin)];
  if (type === 's3') return s3Keys(origin);
  if (type === 'sftp') return oneKey('compute', hostOf(origin));
  const family = type.split('+')[0];
  if (family === 'mysql') return portKeys('mysql', origin);
  // The importer is `postgresql`, but the variant for whole clusters is `postgres+bin`.
  if (family === 'postgresql' || family === 'postgres') {
    return oneKey('postgresql', hostOf(origin));
  }
  return [];
}

/** OpenStack ids are case-insensitive. */
export function keyOfId(kind: 'volume' | 'instance', id: string): string {
  return `${kind} ${id.toLowerCase()}`;
}

/** Returns the keys of a resource. Private addresses have none: many networks use the same ones. */
export function keysOfResource(resource: Resource): string[] {
  const { kind, providerId } = resource;
  if (kind === 's3-bucket') return bucketKeys(resource);
  if (kind === 'volume') return [keyOfId(kind, providerId)];
  if (kind === 'instance') {
    const hosts = resource.endpoints.flatMap((endpoint) => {
      const host = hostOf(endpoint);
      return host === null || isPrivate(host) ? [] : [`compute ${host}`];
    });
    return [keyOfId(kind, providerId), ...hosts];
  }
  if (resource.kind !== 'database') return [];
  if (resource.subclass === 'mysql') {
    return resource.endpoints.flatMap((endpoint) => portKeys('mysql', endpoint));
  }
  if (resource.subclass === 'postgresql') {
    return resource.endpoints.flatMap((endpoint) => oneKey('postgresql', hostOf(endpoint)));
  }
  return [];
}

/** `host[:port]`, with or without a scheme and a path; lower case, without a final dot. */
const location =
  /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/@]*@)?(\[[^\]]+\]|[^/:?#]+)(?::(\d+))?(?:[/?#]|$)/i;

function hostOf(text: string): string | null {
  const bare = bareAddress(text);
  if (bare !== null) return bare;
  const host = location.exec(text)?.[1];
  return host === undefined ? null : plain(host);
}

/** IPv6 addresses contain colons, and OVHcloud writes them without brackets. */
function bareAddress(text: string): string | null {
  return /^[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*$/i.test(text) ? plain(text) : null;
}

function plain(host: string): string {
  return host
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
}

function oneKey(kind: string, host: string | null): string[] {
  return host === null ? [] : [`${kind} ${host}`];
}

/** The port distinguishes several databases on one host; 3306 is MySQL's default. */
function portKeys(kind: string, text: string): string[] {
  const [, host, port] = location.exec(text) ?? [];
  return host === undefined ? [] : [`${kind} ${plain(host)}:${port ?? '3306'}`];
}

/** `host[:port]/bucket`; a bucket in the host name is the same bucket. */
function s3Keys(origin: string): string[] {
  const [address = '', bucket = ''] = origin.split('/');
  const host = s3Host(address);
  if (bucket !== '') return [`s3 ${modern(host)} ${bucket}`];
  const [, own, service] = ownHost.exec(host) ?? [];
  return own === undefined || service === undefined ? [] : [`s3 ${modern(service)} ${own}`];
}

/** `<bucket>.s3.<region>.…`: S3's virtual-host form. */
const ownHost = /^(.+?)\.(s3\..+)$/;

function s3Host(text: string): string {
  return plain(text.replace(/:(?:443|80)$/, ''));
}

/** Normalises OVHcloud's older names of the same service, such as `s3.gra.perf.cloud.ovh.net`. */
function modern(host: string): string {
  const legacy = /^s3\.([a-z0-9-]+)\.(?:perf\.)?cloud\.ovh\.(net|us)$/.exec(host);
  return legacy ? `s3.${legacy[1] ?? ''}.io.cloud.ovh.${legacy[2] ?? ''}` : host;
}

function bucketKeys({ endpoints, name }: Resource): string[] {
  const hosts = endpoints.map((endpoint) => {
    const host = hostOf(endpoint) ?? '';
    const suffix = host.startsWith(`${name.toLowerCase()}.s3.`)
      ? host.slice(name.length + 1)
      : host;
    return modern(suffix);
  });
  return [...new Set(hosts)].filter((host) => host !== '').map((host) => `s3 ${host} ${name}`);
}

function isPrivate(host: string): boolean {
  return /^(?:10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:|::1$)/.test(
    host,
  );
}
