import { engineOf } from '../../shared/resources/rules/urn.ts';
import type { Endpoint, PresetEndpoint } from '../../shared/accounts/endpoint.ts';
import type { Resource, ResourceKind } from '../../shared/resources/resource.ts';

/** Where OVHcloud's control panel is, for the accounts of each of its APIs. */
const panels: Record<PresetEndpoint, string> = {
  'ovh-eu': 'https://www.ovh.com/manager/',
  'ovh-ca': 'https://ca.ovh.com/manager/',
  'ovh-us': 'https://us.ovhcloud.com/manager/',
};

/** Engines whose pages are under another heading than `operational`; from OVHcloud's own panel. */
const headings: ReadonlyMap<string, string> = new Map([
  ['kafka', 'streaming'],
  ['kafkaconnect', 'streaming'],
  ['kafkamirrormaker', 'streaming'],
  ['opensearch', 'analysis'],
  ['m3db', 'analysis'],
  ['m3aggregator', 'analysis'],
  ['grafana', 'analysis'],
]);

/**
 * The page of a resource in OVHcloud's control panel, after the routes of its source (`ovh/manager`). A
 * resource without a page of its own has the list of its kind. null: an endpoint that is not OVHcloud's.
 */
export function controlPanelPageOf(endpoint: Endpoint, resource: Resource): string | null {
  if (endpoint.kind !== 'preset') return null;
  const steps = ['pci', 'projects', resource.projectId, ...stepsOf[resource.kind](resource)];
  return `${panels[endpoint.name]}#/public-cloud/${steps.map((step) => encodeURIComponent(step)).join('/')}`;
}

const stepsOf: Record<ResourceKind, (resource: Resource) => string[]> = {
  instance: ({ providerId }) => ['instances', providerId],
  // A volume's own page is the form that changes it.
  volume: () => ['storages', 'blocks'],
  's3-bucket': ({ providerId, regions: [region] }) =>
    region === undefined
      ? ['storages', 'objects']
      : ['storages', 'objects', 's3', region, providerId],
  'swift-container': ({ providerId }) => ['storages', 'objects', 'swift', providerId],
  // One archive has pages for its actions only.
  'cold-archive': () => ['storages', 'cold-archive'],
  database: ({ providerId, urn }) => {
    const heading = headings.get(engineOf(urn)?.toLowerCase() ?? '') ?? 'operational';
    return ['databases-analytics', heading, 'services', providerId];
  },
};
