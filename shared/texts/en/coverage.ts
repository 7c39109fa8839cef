export const coverage = {
  nothingToProtect: 'No resources to protect',
  allExcluded: 'All resources are excluded from coverage',
  protectionUnknown: 'Protection unknown',
  protectedCount: '{protected} of {total} protected',
  protectedShare: '{share} protected ({protected} of {total})',
  countProtected: '{count, plural, one {# protected} other {# protected}}',
  staleCount: '{count, plural, one {# stale} other {# stale}}',
  notProtectedCount: '{count, plural, one {# not protected} other {# not protected}}',
  unknownCount: '{count, plural, one {# unknown} other {# unknown}}',
  excludedCount: '{count, plural, one {# excluded} other {# excluded}}',
  unreadLists:
    '{count, plural, one {# list} other {# lists}} could not be read, so these numbers may be incomplete or out of date.',
  policyWithOwnPoints: 'OVHcloud snapshots and backups count as protection',
  policyWithoutOwnPoints: 'OVHcloud snapshots and backups do not count as protection',
  policyMaxAge: '{class}: maximum age {days, plural, one {# day} other {# days}}',
  policyMaxAgeOfAll: 'Maximum age {days, plural, one {# day} other {# days}}',
  policyChange: 'Change',
  policyChangeLabel: 'Change the protection policy',
  policyHelp: 'These rules apply to all coverage numbers.',
  ownPoints: 'Count OVHcloud snapshots and backups as protection',
  ownPointsHelp:
    'They are stored in the same account as the data: anyone in control of the project or its keys controls both. Turn this off if you do not consider them backups. Plakar restore points always count.',
  maxAge: 'Maximum age of the newest restore point',
  maxAgeHelp:
    'In days. Resources whose newest restore point is older are stale. Leave empty for no limit.',
  maxAgeNone: 'No limit',
  maxAgeError: 'Enter a whole number of days from 1 to {most}, or leave this field empty.',
  screenHelp: 'Shows how many of your resources are protected.',
  showAllInventories: 'Show all inventories',
  loading: 'Loading coverage',
  totalTitle: 'Total coverage',
  totalShare: '<b>{share}</b> protected ({protected} of {total})',
  protectedOlder:
    '{count, plural, one {The newest restore point of # is} other {The newest restore points of # are}} <a>more than 90 days old</a>.',
  protectedByName:
    '{count, plural, one {# of the protected is matched} other {# of the protected are matched}} <a>by name only</a>.',
  dataAsOf: 'Data as of {at} ({ago})',
  neverSynced: 'Not included because never synced: {names}',
  unknownWasProtected: '{count, plural, one {# was} other {# were}} protected',
  unknownWasStale: '{count, plural, one {# was} other {# were}} stale',
  unknownWasNotProtected: '{count, plural, one {# was} other {# were}} not protected',
  unknownNeverRead:
    '{count, plural, one {# unknown: its restore points could not be read} other {# unknown: their restore points could not be read}}',
  unknownLastRead: '{unknown}. When last read, {known} (oldest read: {day})',
  unknownNeverReadCount:
    'the restore points of {count, plural, one {# resource} other {# resources}} have never been read',
  goToInventory: 'Go to inventory',
  noInventoryHelp:
    'An inventory reads an OVHcloud account. Add one to see how much of it is protected.',
  neverSyncedHelp: 'Nothing is known yet about {names}. Sync to see the coverage.',
  showAsTable: 'Show as table',
  showAsChart: 'Show as chart',
  showFewer: 'Show fewer',
  byInventory: 'By inventory',
  byGroup: 'By group',
  inTwoGroupsHelp:
    '{count, plural, one {# resource is in two groups, and counted} other {# resources are in two groups, and counted}} in both.',
  seenTwiceHelp:
    '{count, plural, one {# resource is in two inventories, and counted} other {# resources are in two inventories, and counted}} in both.',
  groupSearch: '{title}: search by name',
  groupSearchPlaceholder: 'Search by name',
  groupSearchEmpty: 'No name contains this.',
  byRegion: 'By region',
  noRegion: 'No region',
  byRegionHelp: 'A resource in several regions is counted in each of them.',
  protectedShareColumn: 'Protected share',
  stateLink: '{state}: {count}, show resources',
  stateInNameLink: '{state} in {name}: {count}, show resources',
  ages: 'Age of the newest restore point',
  ageLink: '{age}: {count}, show resources',
  ageColumn: 'Age',
  largest: 'Largest resources that are not protected',
  largestEmpty: 'OVHcloud does not report the size of these resources.',
  largestUnsized:
    'Size not reported by OVHcloud: <a>{count, plural, one {# resource that is not protected} other {# resources that are not protected}}</a>',
  history: 'Coverage history',
  historyEmpty: 'The history starts with the next sync.',
  historyFirstEntry:
    'The history has one entry so far. The next sync adds the second, and the chart starts. {next}.',
  historyNoAutomaticSync: 'Automatic sync is off',
  historyGapsHelp: 'Between two entries, the chart shows the last known value.',
  historySeenTwice:
    '{count, plural, one {# resource that is in two inventories is} other {# resources that are in two inventories are}} counted twice in this chart, but once in the numbers above.',
  historyUnsaved:
    'The newest entries could not be saved to disk. The next entry triggers another attempt.',
  historyPolicyFrom: 'From {at}: {policy}',
  historyInventoriesFrom:
    'From {at}: {count, plural, one {# inventory} other {# inventories}} counted',
  historyLabel: 'Coverage on {from}: {before}; on {to}: {after}.',
  historyDateColumn: 'Date',
  changesOf: '{inventory}<note>, {period}</note>',
  changesLost: '{count, plural, one {# lost protection} other {# lost protection}}',
  changesGone: '{count, number} gone',
  changesGoneBy: '{count, number} gone ({statuses})',
  changesChanged: '{count, number} changed',
  changesNew: '{count, number} new',
  changesNewBy: '{count, number} new ({statuses})',
  changesGained: '{count, plural, one {# gained protection} other {# gained protection}}',
  changesLostTitle: 'Protection lost',
  changesStatusTitle: 'Status changed',
  changesGoneTitle: 'Gone',
  changesChangedTitle: 'Changed',
  changesNewTitle: 'New',
  changesGainedTitle: 'Protection gained',
  lossTitle:
    '{count, plural, one {# resource lost protection} other {# resources lost protection}} in {inventory}',
  movedProtectedToNot: '{count, plural, one {# no longer protected} other {# no longer protected}}',
  movedProtectedToStale:
    '{count, plural, one {# now stale, protected before} other {# now stale, protected before}}',
  movedProtectedToUnknown:
    '{count, plural, one {# now unknown, protected before} other {# now unknown, protected before}}',
  movedProtectedToExcluded:
    '{count, plural, one {# now excluded, protected before} other {# now excluded, protected before}}',
  movedStaleToNot:
    '{count, plural, one {# now not protected, stale before} other {# now not protected, stale before}}',
  movedStaleToProtected:
    '{count, plural, one {# no longer stale, now protected} other {# no longer stale, now protected}}',
  movedStaleToUnknown:
    '{count, plural, one {# now unknown, stale before} other {# now unknown, stale before}}',
  movedStaleToExcluded:
    '{count, plural, one {# now excluded, stale before} other {# now excluded, stale before}}',
  movedNotToProtected: '{count, plural, one {# now protected} other {# now protected}}',
  movedNotToStale:
    '{count, plural, one {# now stale, not protected before} other {# now stale, not protected before}}',
  movedNotToUnknown:
    '{count, plural, one {# now unknown, not protected before} other {# now unknown, not protected before}}',
  movedNotToExcluded:
    '{count, plural, one {# now excluded, not protected before} other {# now excluded, not protected before}}',
  movedUnknownToProtected:
    '{count, plural, one {# now known to be protected} other {# now known to be protected}}',
  movedUnknownToStale:
    '{count, plural, one {# now known to be stale} other {# now known to be stale}}',
  movedUnknownToNot:
    '{count, plural, one {# now known not to be protected} other {# now known not to be protected}}',
  movedUnknownToExcluded:
    '{count, plural, one {# now excluded, unknown before} other {# now excluded, unknown before}}',
  movedExcludedToProtected:
    '{count, plural, one {# no longer excluded, protected} other {# no longer excluded, protected}}',
  movedExcludedToStale:
    '{count, plural, one {# no longer excluded, stale} other {# no longer excluded, stale}}',
  movedExcludedToNot:
    '{count, plural, one {# no longer excluded, not protected} other {# no longer excluded, not protected}}',
  movedExcludedToUnknown:
    '{count, plural, one {# no longer excluded, unknown} other {# no longer excluded, unknown}}',
  changedProtection: '{before} → {after}',
  changedName: 'Name: {before} → {after}',
  changedStatus: 'Status: {before} → {after}',
  changedSize: 'Size: {before} → {after}',
  changedRegions: 'Region: {before} → {after}',
  changesNotListed: '{count} more not listed here',
};
