import type { ProtocolName } from '../../../shared/plakar-apps/integration-schema.ts';
import { hostInLocation, partsOfLocation } from '../../../shared/plakar-apps/rules/app-location.ts';

type Fields = Readonly<Record<string, string>>;

/** The address of a bucket. */
export interface BucketAddress {
  /** `https://s3.gra.io.cloud.ovh.net`, with the port if there is one, without the bucket. */
  endpoint: string;
  region: string;
  bucket: string;
  /** The bucket is part of the host name instead of the path. */
  isVirtualHost: boolean;
}

/** Null when the fields do not name a bucket. */
export function bucketAddressOf(fields: Fields): BucketAddress | null {
  const location = partsOfLocation(fields['location'] ?? '');
  if (location === null) return null;
  const endpoint = endpointIn(fields);
  const isVirtualHost = fields['virtual_host'] === 'true';
  const bucket = isVirtualHost
    ? bucketOfHost(location.host, endpoint?.host)
    : bucketOfPath(location, endpoint?.host, fields['root']);
  if (bucket === null) return null;
  const { host } = endpoint ?? location;
  const port = endpoint?.port ?? location.port ?? fields['port'];
  return {
    endpoint: addressOf(host, port, fields['use_tls'] !== 'false'),
    region: regionOfHost(host),
    bucket,
    isVirtualHost,
  };
}

function addressOf(host: string, port: string | undefined, isEncrypted: boolean): string {
  const scheme = isEncrypted ? 'https' : 'http';
  return `${scheme}://${hostInLocation(host)}${port === undefined ? '' : `:${port}`}`;
}

function endpointIn(fields: Fields) {
  const text = (fields['endpoint'] ?? '').replace(/^https?:\/\//i, '').replace(/\/$/, '');
  return text === '' ? null : partsOfLocation(`s3://${text}`);
}

function bucketOfHost(host: string, endpoint: string | undefined): string | null {
  if (endpoint === undefined || !host.endsWith(`.${endpoint}`)) return null;
  return asBucket(host.slice(0, -endpoint.length - 1));
}

/** Follows plakar: a root replaces the path, and with a different endpoint the location's host is the bucket. */
function bucketOfPath(
  { host, path }: { host: string; path: string },
  endpoint: string | undefined,
  root: string | undefined,
): string | null {
  const whole = endpoint === undefined || endpoint === host ? path : `/${host}${path}`;
  const [bucket = ''] = (root === undefined || root === '/' ? whole : root).slice(1).split('/');
  return asBucket(bucket);
}

/** Other texts are not valid bucket names, and some have a special meaning for Amazon's client. */
function asBucket(text: string): string | null {
  return /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i.test(text) ? text : null;
}

const regionForms = [
  /^s3\.([a-z0-9-]+)\.(?:(?:io|perf)\.)?cloud\.ovh\.(?:net|us)$/,
  /^s3[.-]([a-z0-9-]+)\.amazonaws\.com$/,
];

/** Returns the region for the signature; other vendors' servers accept the oldest one. */
function regionOfHost(host: string): string {
  for (const form of regionForms) {
    const region = form.exec(host)?.[1];
    if (region !== undefined) return region;
  }
  return 'us-east-1';
}

/** The address that a server listens on. */
export interface ServerAddress {
  host: string;
  port: number;
}

const usualPorts: Record<ServerProtocol, number> = {
  sftp: 22,
  mysql: 3306,
  'mysql+mariadb': 3306,
  postgres: 5432,
  'postgres+bin': 5432,
};

export type ServerProtocol = Exclude<ProtocolName, 's3'>;

/**
 * Null when the location names no server. As in plakar, the fields take precedence over the location for databases, and
 * the location over the fields for SFTP.
 */
export function serverAddressOf(protocol: ServerProtocol, fields: Fields): ServerAddress | null {
  const location = partsOfLocation(fields['location'] ?? '');
  if (location === null) return null;
  const { host: ownHost, port: ownPort } = fields;
  if (protocol === 'sftp') {
    const port = location.port ?? (ownPort || usualPorts.sftp);
    return { host: location.host, port: Number(port) };
  }
  const host = ownHost === undefined || ownHost === '' ? location.host : ownHost;
  const port = ownPort || (location.port ?? usualPorts[protocol]);
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}
