export const nextSteps = {
  title: 'What to do next',
  maxAge:
    'A resource is stale when its newest restore point is older than {days, plural, one {# day} other {# days}}.',
  maxAgeKeep: 'Keep {days, plural, one {# day} other {# days}}',
  maxAgeChange: 'Change',
  anyAge: 'There is no maximum age: a restore point of any age protects its resource.',
  anyAgeKeep: 'Keep any age',
  anyAgeLimit: 'Set {days, plural, one {# day} other {# days}}',
  missingRights: 'The keys may not read {lists}.',
  missingRightsShow: 'Show missing rights',
  unprotected: '{name} ({size}) is not protected.',
  unprotectedShow: 'Show resource',
  linkSnapshots:
    '{count, plural, one {# instance snapshot has} other {# instance snapshots have}} no known instance.',
  linkSnapshotsOpen: 'Find instances…',
  outsideCopy: 'All restore points are in OVHcloud’s own systems: there is no copy elsewhere.',
  outsideCopyAdd: 'Add a restore point source',
  dismiss: 'Dismiss “{step}”',
  showDismissed: 'Show {count, plural, one {# dismissed} other {# dismissed}}',
  none: 'Nothing to do.',
};
