import type { FieldKey, IntegrationId, ProtocolName } from '../integration.ts';
import type { Resource, ResourceRole } from '../../resources/resource.ts';
import { type ApplessReason, resourceKinds } from '../../resources/kinds.ts';
import { hostInLocation, partsOfLocation } from './app-location.ts';
import { protocolsOf } from './integrations.ts';

/** Why plakar has nothing for a resource. */
type NoFitReason = ApplessReason | 'engine' | 'unreleased' | 'role';

/** What plakar has for a resource in a role. */
export type Fit =
  | {
      kind: 'fits';
      /** The first one is the usual one. */
      protocols: readonly ProtocolName[];
      /** plakar does not count the integration to this class: the user says that it is meant. */
      isUserChoice: boolean;
    }
  | { kind: 'none'; reason: NoFitReason };

type Classified = Pick<Resource, 'kind' | 'class' | 'subclass'>;

/**
 * The integrations that fit a resource, from its class and subclass. plakar's manifest counts SFTP to
 * `service/sftp`, so of an instance it is the user's own choice.
 */
export function integrationsFor(
  { kind, class: of, subclass }: Classified,
  role: ResourceRole,
): Fit {
  const integration = integrationOf(of, subclass);
  if (integration === null) return { kind: 'none', reason: reasonOf(kind, subclass) };
  const protocols = protocolsOf(integration, role);
  if (protocols.length === 0) return { kind: 'none', reason: 'role' };
  return { kind: 'fits', protocols, isUserChoice: integration === 'sftp' };
}

function integrationOf(
  of: Resource['class'],
  subclass: Resource['subclass'],
): IntegrationId | null {
  if (of === 'object-storage' && subclass === 's3') return 's3';
  if (of === 'database' && (subclass === 'mysql' || subclass === 'postgresql')) return subclass;
  return of === 'compute' ? 'sftp' : null;
}

/** `unreleased`: plakar has an integration in its source, and nothing known says that it is released. */
function reasonOf(kind: Resource['kind'], subclass: Resource['subclass']): NoFitReason {
  const { appless } = resourceKinds[kind];
  if (appless !== null) return appless;
  return subclass === 'mongodb' || subclass === 'redis' ? 'unreleased' : 'engine';
}

/** The roles that can be assigned on a resource itself; a store is added on its inventory's page. */
export const assignableRoles = ['source', 'destination'] as const satisfies readonly ResourceRole[];

/** Whether anything can be assigned to a resource of this class. */
export function isAssignable(resource: Classified): boolean {
  return assignableRoles.some((role) => integrationsFor(resource, role).kind === 'fits');
}

type Prefilled = Partial<Record<FieldKey, string>>;

/** What is known of a resource, in the words of a protocol: a form begins with it. */
export function prefilledFields(
  resource: Pick<Resource, 'name' | 'endpoints'>,
  protocol: ProtocolName,
): Prefilled {
  if (protocol === 's3') return s3Fields(resource);
  const endpoint = resource.endpoints[0];
  if (endpoint === undefined) return withoutUndefined({ ssl_mode: encrypted[protocol] });
  if (protocol === 'sftp') return { location: `sftp://${hostInLocation(endpoint)}/` };
  return withoutUndefined({
    location: `${protocol}://${endpoint}`,
    ssl_mode: encrypted[protocol],
  });
}

/** OVHcloud's databases are reached from outside: what they are asked and answer is encrypted. */
const encrypted: Partial<Record<ProtocolName, string>> = {
  mysql: 'required',
  'mysql+mariadb': 'required',
  postgres: 'require',
  'postgres+bin': 'require',
};

/** The bucket is in the path, so it is the region's host that is wanted, not the bucket's own. */
function s3Fields({ name, endpoints }: Pick<Resource, 'name' | 'endpoints'>): Prefilled {
  const hosts = endpoints.map((endpoint) => partsOfLocation(`s3://${endpoint}`)?.host ?? endpoint);
  const host = hosts.find((each) => !each.startsWith(`${name.toLowerCase()}.`)) ?? null;
  return host === null ? {} : { location: `s3://${host}/${name}` };
}

function withoutUndefined(fields: { [Key in FieldKey]?: string | undefined }): Prefilled {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A name that no other app has: the resource's, and what it is. */
export function suggestedAppName(
  resourceName: string,
  roleWord: string,
  taken: readonly string[],
): string {
  const inAnyCase = new Set(taken.map((name) => name.toLowerCase()));
  const room = 100 - roleWord.length - 5;
  const name = `${resourceName.trim().slice(0, room)} ${roleWord}`;
  let tried = name;
  for (let count = 2; inAnyCase.has(tried.toLowerCase()); count += 1) tried = `${name} ${count}`;
  return tried;
}
