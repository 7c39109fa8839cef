import { urnOf } from '../../../shared/resources/rules/urn.ts';
import { RawFileThing } from '../../ovh/schemas.ts';
import { defineLister, nothing, type Found, type ListScope } from '../lister.ts';
import { isRestorable } from '../restore-point-states.ts';
import { bytesOfGib, instantOf, nameOf, tagsOf } from '../values.ts';

/** File Storage shares of all regions. */
export const fileShares = defineLister({ kind: 'file-share', schema: RawFileThing, find: toShare });

/** Snapshots of all shares. */
export const fileShareSnapshots = defineLister({
  kind: 'file-share-snapshot',
  schema: RawFileThing,
  find: toSnapshot,
});

function toShare(raw: RawFileThing, { project }: ListScope): Found | null {
  const { currentState: now, targetSpec: wanted } = raw;
  const region = regionOf(raw);
  if (region === null) return null;
  return {
    resource: {
      urn: urnOf(project.urn, { kind: 'file-share', region, id: raw.id }),
      kind: 'file-share',
      providerId: raw.id,
      name: nameIn(raw),
      projectId: project.id,
      regions: [region],
      status: raw.resourceStatus,
      sizeBytes: bytesOfGib(now?.size ?? wanted?.size ?? null),
      createdAt: instantOf(raw.createdAt),
      tags: tagsOf(raw.iam?.tags ?? null),
      endpoints: [...new Set((now?.exportLocations ?? []).flatMap(hostOf))],
      asOf: null,
    },
    restorePoints: [],
  };
}

function toSnapshot(raw: RawFileThing, { project }: ListScope): Found | null {
  const { currentState: now } = raw;
  const isPoint = isRestorable('file-share-snapshot', raw.resourceStatus);
  if (isPoint === null) return null;
  if (!isPoint) return nothing;
  const takenAt = instantOf(raw.createdAt);
  if (takenAt === null) return null;
  const region = regionOf(raw);
  return {
    resource: null,
    restorePoints: [
      {
        id: raw.id,
        kind: 'file-share-snapshot',
        name: nameIn(raw),
        projectId: project.id,
        region,
        takenAt,
        sizeBytes: bytesOfGib(now?.size ?? now?.snapshotSize ?? null),
        ...shareOf(raw, region ?? '', project),
      },
    ],
  };
}

function nameIn({ id, currentState, targetSpec }: RawFileThing): string {
  return nameOf(id, currentState?.name ?? null, targetSpec?.name ?? null);
}

/** ovhcloud-cli#284 drops the region. Without it, the share is found by its id when all lists are read. */
function shareOf(
  { currentState, targetSpec }: RawFileThing,
  region: string,
  project: ListScope['project'],
) {
  const id = currentState?.share?.id ?? targetSpec?.share?.id ?? null;
  if (id === null) return { resourceUrn: null, matchedBy: null } as const;
  const resourceUrn = urnOf(project.urn, { kind: 'file-share', region, id });
  return { resourceUrn, matchedBy: 'id' } as const;
}

function regionOf({ currentState, targetSpec }: RawFileThing): string | null {
  return currentState?.location?.region ?? targetSpec?.location?.region ?? null;
}

/** `10.0.0.4` from `10.0.0.4:/shares/share-1`. */
function hostOf({ path }: { path: string }): string[] {
  const [, host] = /^(\[[^\]]+\]|[^:/@\s]+):\//.exec(path) ?? [];
  return host === undefined ? [] : [host];
}
