import { engineOf } from '../../shared/resources/rules/urn.ts';
import type { Endpoint, PresetEndpoint } from '../../shared/accounts/endpoint.ts';
import { resourceKinds } from '../../shared/resources/kinds.ts';
import type { Resource } from '../../shared/resources/resource.ts';
import { filled } from './path.ts';

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
  const { kind, projectId, providerId, regions, urn } = resource;
  const page = filled(resourceKinds[kind].panel, {
    id: providerId,
    region: regions[0] ?? '',
    heading: headings.get(engineOf(urn)?.toLowerCase() ?? '') ?? 'operational',
  });
  return `${panels[endpoint.name]}#/public-cloud/pci/projects/${encodeURIComponent(projectId)}/${page}`;
}
