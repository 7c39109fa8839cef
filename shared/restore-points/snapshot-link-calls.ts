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

/** The user's statements which instance a snapshot belongs to. */
export const snapshotLinkCalls = {
  /**
   * Instance snapshots without a known instance. For an inventory: newest first. With an instance: those of its
   * project, most likely first.
   */
  'snapshotLink.list': call(
    z.object({ inventoryId: InventoryId, urn: Urn.nullable() }),
    UnmatchedSnapshots,
  ),
  /** Instances of its project whose name contains `search`, most likely first. */
  'linkCandidate.list': call(
    ofSnapshot.extend({ search: z.string().max(200) }),
    z.object({ count: z.number().int(), candidates: z.array(LinkCandidate) }),
  ),
  'snapshotLink.link': call(ofSnapshotAndInstance, nothing),
  /** Records that it does not belong to this instance. */
  'snapshotLink.refuse': call(ofSnapshotAndInstance, nothing),
  /** Reverts the last statement: the link, else all refusals. */
  'snapshotLink.undo': call(ofSnapshot, nothing),
};
