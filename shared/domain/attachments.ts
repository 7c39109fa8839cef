import type { Resource } from '../model/resource.ts';

/**
 * Volumes with the URNs of the instances that they are attached to. OVHcloud tells ids only, so a volume
 * comes with a URN built with its own region; the instance's own takes its place. One that no list has is
 * left out.
 */
export function resolveAttachments(resources: readonly Resource[]): Resource[] {
  const urnOf = new Map<string, string>();
  for (const { kind, projectId, providerId, urn } of resources) {
    if (kind === 'instance') urnOf.set(`${projectId} ${providerId}`, urn);
  }
  return resources.map((resource) => {
    if (!resource.attachedTo?.length) return resource;
    const attachedTo = resource.attachedTo.flatMap((urn) => {
      const id = urn.slice(urn.lastIndexOf(':') + 1);
      return urnOf.get(`${resource.projectId} ${id}`) ?? [];
    });
    return { ...resource, attachedTo };
  });
}
