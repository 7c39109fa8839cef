import type { Channel } from '../bridge/contract.ts';

/**
 * What a page asks for when it opens: data that only the program changes. The program leaves the answers when it quits,
 * and the next start gets them at once. What depends on the run is not among it: the vault is locked at start, notices
 * and reports of progress are of one run.
 */
export const firstChannels: ReadonlySet<unknown> = new Set<Channel>([
  'changes.list',
  'changes.read',
  'coverage.read',
  'coverageHistory.read',
  'demo.read',
  'exclusion.list',
  'inventory.list',
  'leftover.list',
  'nextSteps.read',
  'plakarApp.list',
  'provider.list',
  'resource.list',
  'settings.read',
  'snapshotLink.count',
  'view.read',
]);
