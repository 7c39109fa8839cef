import type { ProtocolName } from '../../../shared/plakar-apps/integration.ts';
import { hostInLocation, partsOfLocation } from '../../../shared/plakar-apps/rules/app-location.ts';

type Fields = Readonly<Record<string, string>>;

/** A bucket as a request is sent to it. */
export interface BucketPlace {
  /** `https://s3.gra.io.cloud.ovh.net`, with the port where there is one; without the bucket. */
  endpoint: string;
  region: string;
  bucket: string;
  /** The bucket is part of the host's name rather than of the path. */
  isVirtualHost: boolean;
}

/** null: the fields lead to no bucket. */
export function bucketPlaceOf(fields: Fields): BucketPlace | null {
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

/** As plakar reads it: a root takes the place of the path, and beside another endpoint the host is the bucket. */
function bucketOfPath(
  { host, path }: { host: string; path: string },
  endpoint: string | undefined,
  root: string | undefined,
): string | null {
  const whole = endpoint === undefined || endpoint === host ? path : `/${host}${path}`;
  const [bucket = ''] = (root === undefined || root === '/' ? whole : root).slice(1).split('/');
  return asBucket(bucket);
}

/** Anything else is no name of a bucket, and some of it means more to Amazon's client. */
function asBucket(text: string): string | null {
  return /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i.test(text) ? text : null;
}

const regionForms = [
  /^s3\.([a-z0-9-]+)\.(?:(?:io|perf)\.)?cloud\.ovh\.(?:net|us)$/,
  /^s3[.-]([a-z0-9-]+)\.amazonaws\.com$/,
];

/** What a signature names; servers of other makers take the oldest one. */
function regionOfHost(host: string): string {
  for (const form of regionForms) {
    const region = form.exec(host)?.[1];
    if (region !== undefined) return region;
  }
  return 'us-east-1';
}

/** Where a server listens. */
export interface ServerPlace {
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
 * null: the location leads nowhere. Of a database the fields win over the location, of SFTP the location
 * does: that is how plakar takes them.
 */
export function serverPlaceOf(protocol: ServerProtocol, fields: Fields): ServerPlace | null {
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
