import type { FieldKey, IntegrationId, ProtocolName } from '../integration-schema.ts';
import type { Resource, ResourceRole } from '../../resources/resource.ts';
import { type ApplessReason, resourceKinds } from '../../resources/kinds.ts';
import { hostInLocation, partsOfLocation } from './app-location.ts';
import { protocolsOf } from './integration-fields.ts';

/** Why Plakar has no integration for a resource. */
type NoFitReason = ApplessReason | 'engine' | 'unreleased' | 'role';

/** What Plakar offers for a resource in a role. */
export type Fit =
  | {
      kind: 'fits';
      /** The first one is the default. */
      protocols: readonly ProtocolName[];
      /** Plakar does not assign the integration to this class: the user must confirm the choice. */
      isUserChoice: boolean;
    }
  | { kind: 'none'; reason: NoFitReason };

type Classified = Pick<Resource, 'kind' | 'class' | 'subclass'>;

/**
 * The integrations for a resource, by class and subclass. Plakar's manifest lists SFTP under `service/sftp`, so for an
 * instance it is the user's own choice.
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

/** `unreleased`: Plakar's source has an integration, but no release of it is known. */
function reasonOf(kind: Resource['kind'], subclass: Resource['subclass']): NoFitReason {
  const { appless } = resourceKinds[kind];
  if (appless !== null) return appless;
  return subclass === 'mongodb' || subclass === 'redis' ? 'unreleased' : 'engine';
}

/** Roles that can be assigned to a resource itself. A store is added on its inventory's page. */
export const assignableRoles = ['source', 'destination'] as const satisfies readonly ResourceRole[];

/** Whether a resource of this class can have an app. */
export function isAssignable(resource: Classified): boolean {
  return assignableRoles.some((role) => integrationsFor(resource, role).kind === 'fits');
}

type Prefilled = Partial<Record<FieldKey, string>>;

/** Initial values of a form: what is known about the resource, as fields of the protocol. */
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

/** OVHcloud's databases are accessed over public networks, so queries and answers are encrypted. */
const encrypted: Partial<Record<ProtocolName, string>> = {
  mysql: 'required',
  'mysql+mariadb': 'required',
  postgres: 'require',
  'postgres+bin': 'require',
};

/** The bucket is in the path, so this uses the region's host instead of the bucket's own. */
function s3Fields({ name, endpoints }: Pick<Resource, 'name' | 'endpoints'>): Prefilled {
  const hosts = endpoints.map((endpoint) => partsOfLocation(`s3://${endpoint}`)?.host ?? endpoint);
  const host = hosts.find((each) => !each.startsWith(`${name.toLowerCase()}.`)) ?? null;
  return host === null ? {} : { location: `s3://${host}/${name}` };
}

function withoutUndefined(fields: { [Key in FieldKey]?: string | undefined }): Prefilled {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A unique name: the resource's name and the role. */
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
