import type { Handlers } from '../../shared/bridge/contract.ts';
import type { SnapshotLinkBook } from './snapshot-link-book.ts';

/** Which instance an instance snapshot is of, as the user says. */
export function snapshotLinkHandlers({ snapshotLinks }: { snapshotLinks: SnapshotLinkBook }) {
  return {
    'snapshotlink.list': async ({ inventoryId, urn }) => snapshotLinks.unmatched(inventoryId, urn),
    'linkcandidate.list': async ({ search, ...asked }) => snapshotLinks.candidates(asked, search),
    'snapshotlink.link': ({ urn, ...asked }) => snapshotLinks.say(asked, { urn, isOf: true }),
    'snapshotlink.refuse': ({ urn, ...asked }) => snapshotLinks.say(asked, { urn, isOf: false }),
    'snapshotlink.undo': (asked) => snapshotLinks.undo(asked),
  } satisfies Partial<Handlers>;
}
