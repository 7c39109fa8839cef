import { z } from 'zod';
import { InventoryId, Urn } from '../bridge/ids.ts';
import { LinkCandidate, UnmatchedSnapshots } from './snapshot-link.ts';
import { call, nothing } from '../bridge/call.ts';

const ofInventory = z.object({ inventoryId: InventoryId });
const snapshot = z.object({
  projectId: z.string().min(1).max(200),
  pointId: z.string().min(1).max(200),
});
const mostAtOnce = 100_000;
const ofSnapshots = ofInventory.extend({ snapshots: z.array(snapshot).min(1).max(mostAtOnce) });
const inScope = ofInventory.extend({ urn: Urn.nullable() });
const count = z.number().int();

/** The user's statements which instance a snapshot belongs to. */
export const snapshotLinkCalls = {
  /** How many instance snapshots have no known instance; with an instance: in its project. */
  'snapshotLink.count': call(inScope, z.object({ shown: count, hidden: count })),
  /** These snapshots: each with its most likely instance or, if the request names one, with that instance. */
  'snapshotLink.list': call(inScope, UnmatchedSnapshots),
  /** Instances of its project whose name contains `search`, most likely first. */
  'linkCandidate.list': call(
    ofInventory.extend({ ...snapshot.shape, search: z.string().max(200) }),
    z.object({ count, candidates: z.array(LinkCandidate) }),
  ),
  /** Links all of them, or none if one of them or its instance is unknown. */
  'snapshotLink.link': call(
    ofInventory.extend({
      links: z
        .array(snapshot.extend({ urn: Urn }))
        .min(1)
        .max(mostAtOnce),
    }),
    nothing,
  ),
  /** Records that it does not belong to this instance. */
  'snapshotLink.refuse': call(ofInventory.extend({ ...snapshot.shape, urn: Urn }), nothing),
  /** Records that they belong to no instance of this inventory, or reverts that. */
  'snapshotLink.hide': call(ofSnapshots.extend({ isHidden: z.boolean() }), nothing),
  /** Reverts the last statement about each: the link, else all refusals. */
  'snapshotLink.undo': call(ofSnapshots, nothing),
};
