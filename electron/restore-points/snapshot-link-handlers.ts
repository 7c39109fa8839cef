import type { Handlers } from '../../shared/bridge/contract.ts';
import type { SnapshotLinkStore } from './snapshot-link-store.ts';

/** The calls about snapshot links. */
export function snapshotLinkHandlers({ snapshotLinks }: { snapshotLinks: SnapshotLinkStore }) {
  return {
    'snapshotLink.list': async ({ inventoryId, urn }) => snapshotLinks.unmatched(inventoryId, urn),
    'linkCandidate.list': async ({ search, ...asked }) => snapshotLinks.candidates(asked, search),
    'snapshotLink.link': ({ urn, ...asked }) => snapshotLinks.say(asked, { urn, isOf: true }),
    'snapshotLink.refuse': ({ urn, ...asked }) => snapshotLinks.say(asked, { urn, isOf: false }),
    'snapshotLink.undo': (asked) => snapshotLinks.undo(asked),
  } satisfies Partial<Handlers>;
}
