import { engineOf } from '../../shared/resources/rules/urn.ts';
import type { Endpoint, PresetEndpoint } from '../../shared/accounts/endpoint.ts';
import { resourceKinds } from '../../shared/resources/kinds.ts';
import type { Resource } from '../../shared/resources/resource.ts';
import { filled } from './path.ts';

/** Address of OVHcloud's control panel for each API. */
const panels: Record<PresetEndpoint, string> = {
  'ovh-eu': 'https://www.ovh.com/manager/',
  'ovh-ca': 'https://ca.ovh.com/manager/',
  'ovh-us': 'https://us.ovhcloud.com/manager/',
};

/** Engines whose pages are under another heading than `operational`. Source: OVHcloud's control panel. */
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
 * Returns the page of a resource in OVHcloud's control panel, by the routes in its source (`ovh/manager`). For a
 * resource without its own page, returns the list of its kind. Null for custom endpoints.
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
