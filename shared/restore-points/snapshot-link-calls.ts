import { z } from 'zod';
import { InventoryId, Urn } from '../bridge/ids.ts';
import { LinkCandidate, UnmatchedSnapshots } from './snapshot-link.ts';
import { call, nothing } from '../bridge/call.ts';

const ofSnapshot = z.object({
  inventoryId: InventoryId,
  projectId: z.string().min(1).max(200),
  pointId: z.string().min(1).max(200),
});
const ofSnapshotAndInstance = ofSnapshot.extend({ urn: Urn });

/** Which instance an instance snapshot is of, as the user says. */
export const snapshotLinkCalls = {
  /**
   * Instance snapshots of no known instance: of an inventory, the newest first; or, with an instance, those
   * of its project, the likeliest first.
   */
  'snapshotLink.list': call(
    z.object({ inventoryId: InventoryId, urn: Urn.nullable() }),
    UnmatchedSnapshots,
  ),
  /** The instances of its project whose name has `search` in it, the likeliest first. */
  'linkCandidate.list': call(
    ofSnapshot.extend({ search: z.string().max(200) }),
    z.object({ count: z.number().int(), candidates: z.array(LinkCandidate) }),
  ),
  'snapshotLink.link': call(ofSnapshotAndInstance, nothing),
  /** It is not of this instance. */
  'snapshotLink.refuse': call(ofSnapshotAndInstance, nothing),
  /** Takes back what was said last: the link, else all refusals. */
  'snapshotLink.undo': call(ofSnapshot, nothing),
};
