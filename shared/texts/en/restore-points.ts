export const restorePoints = {
  sourcesHelp:
    'Every sync reads OVHcloud’s own snapshots and backups. To count Plakar snapshots too, add the Plakar stores of this computer or a Plakar Control Plane. Each source is read after a sync, and nothing is written to it.',
  sourcesEmpty: 'No sources yet.',
  addControlPlane: 'Add Control Plane',
  readNow: 'Read {source} now',
  changePassphrase: 'Change the passphrase of {source}',
  editSource: 'Edit {source}',
  removeSource: 'Remove {source}',
  removeControlPlaneHelp:
    'Its snapshots no longer count, and its API key is deleted from this computer. Nothing changes in Control Plane.',
  removeProvidedHelp:
    'Its snapshots no longer count. Nothing changes in the source or at the secret provider.',
  addressHelp: 'The address at which you open Control Plane in a browser.',
  addressError: 'Enter an address, for example https://plakar.example.com.',
  apiKey: 'API key',
  apiKeyMissing: 'Enter the API key.',
  apiKeyError: 'This is not a valid API key. Copy the key as Control Plane shows it.',
  apiKeyHelp:
    'The key of a Control Plane application user with the right to read inventories, resources and restore points. It is stored in the vault.',
  apiKeyProvidedHelp: 'Read from the provider each time and sent only to this address.',
  passphraseProvidedHelp:
    'Read from the provider each time and passed to Plakar only while it reads the store.',
  providerMissing: 'Choose the provider of this secret.',
  referenceError: 'Enter a reference in the format of the example.',
  organisation: 'Organisation ID (optional)',
  organisationHelp: 'Leave empty to use the organisation that the key belongs to.',
  organisationError: 'Use only letters, digits and hyphens.',
  canSeeAll: 'This key sees all backups in Control Plane',
  canSeeAllHelp:
    'Control Plane may hide data that a key has no right to see, without reporting it. Turn this on only if nothing is hidden from the key and, in Control Plane, every source app is assigned to a resource of an inventory. Resources without a restore point then count as not protected instead of unknown.',
  testSucceeded:
    'Signed in: {count, plural, one {# resource is visible} other {# resources are visible}}',
  testNothingVisible: 'Signed in, but no resources are visible',
  testNothingVisibleHelp:
    'There are no resources, or the key has no right to see inventories. Resources without other protection stay unknown until snapshots are visible.',
  testOrganisation: 'Organisation {id}',
  passphraseProvided: 'Passphrase from a secret provider',
  apiKeyProvided: 'API key from a secret provider',
  apiKeyAbsent: 'API key not stored. Enter it again.',
  apiKeyMemory: 'API key in memory until OVHcloud Inventory quits',
  apiKeyLocked: 'API key in the locked vault',
  apiKeyUnreadable: 'The API key cannot be decrypted. Enter it again.',
  apiKeyStored: 'API key stored in the vault',
  incompleteVolumes:
    'The volumes in some instance snapshots were not read. Volumes without other protection are shown as unknown.',
  incompleteStore:
    'What Plakar reports about this store may be incomplete. If Plakar is older than version 1.1, update it. Resources without other protection are shown as unknown.',
  incompleteNoSnapshot:
    'No snapshots are visible: there are none, or the key has no right to see them. Resources without other protection are shown as unknown.',
  incompleteControlPlane:
    'Some data is hidden or was refused, a store shows no snapshots, or some snapshots do not identify their resource. Resources without other protection are shown as unknown.',
  incompleteKey:
    'The key might not see everything. Resources without other protection are shown as unknown. If nothing is hidden from the key, turn on “This key sees all backups in Control Plane” in the settings of the source.',
  linkDone: '“{snapshot}” now counts as a restore point of {instance}.',
  rejectLinkDone: '“{snapshot}” no longer counts as a restore point of {instance}.',
  undoLinkNamed: 'Undo the link of snapshot {name} to this instance',
  confirmLink: 'Confirm',
  confirmLinkNamed: 'Confirm that snapshot {name} belongs to this instance',
  rejectLink: 'Reject',
  rejectLinkNamed: 'Reject: snapshot {name} does not belong to this instance',
  unmatchedInProject:
    '{count, plural, one {# instance snapshot in this project belongs to no known instance.} other {# instance snapshots in this project belong to no known instance.}}',
  unmatched:
    '{count, plural, one {# instance snapshot belongs to no known instance.} other {# instance snapshots belong to no known instance.}}',
  linkSnapshotsToInstance: 'Link snapshots to this instance…',
  linkSnapshots: 'Link snapshots…',
  linkInstanceTitle: 'Possible snapshots of {name}',
  linkTitle: 'Instance snapshots without a known instance',
  linkHelp:
    'OVHcloud does not report which instance a snapshot belongs to. If you know the instance, link the snapshot: it then counts as a restore point of that instance. Nothing changes at OVHcloud.',
  linkEmpty: 'No snapshots need to be linked: each belongs to an instance.',
  linkShown: 'Showing the first {shown} of {count} snapshots.',
  linkList: 'Snapshots',
  linkToInstanceNamed: 'Link {snapshot} to this instance',
  linkToInstance: 'Link to this instance',
  linkLost: 'You linked this snapshot to an instance that is no longer known.',
  linkRejected: 'You rejected the link to: {names}.',
  undoDecisionNamed: 'Undo your decision about {snapshot}',
  evidenceNameMatches: 'name matches',
  evidenceNameContained: 'name contains the instance’s name',
  evidenceNameDiffers: 'different name',
  evidenceRegionSame: 'same region',
  evidenceRegionOther: 'different region (would be a remote copy)',
  evidenceRegionUnknown: 'region unknown',
  evidenceTakenBefore: 'taken before the instance was created',
  evidenceRejected: 'rejected by you',
  instanceOfSnapshot: 'Instance of snapshot {snapshot}',
  chooseInstance: 'Choose an instance',
  chooseInstanceEmpty: 'No matching instance in this project',
  linkNamed: 'Link {snapshot}',
  link: 'Link',
  leftoverVolume: 'Volume',
  leftoverImage: 'Image',
  leftoverUnknownVolume: 'unknown volume {id}',
  leftoverUnknownInstance: 'unknown instance {id}',
  leftoverUnknownSnapshot: 'unknown volume snapshot {id}',
  leftoverInterrupted: 'Left by an interrupted Plakar backup of {origin}',
  leftoverMaybeRunning: 'Created by a running or interrupted Plakar backup of {origin}',
  leftoverCountInterrupted:
    '{count, plural, one {# object left by an interrupted Plakar backup does not count as a restore point.} other {# objects left by an interrupted Plakar backup do not count as restore points.}}',
  leftoverCountMaybeRunning:
    '{count, plural, one {# object created by a running or interrupted Plakar backup does not count as a restore point.} other {# objects created by a running or interrupted Plakar backup do not count as restore points.}}',
  leftoverMore: '{count, plural, one {And # more object.} other {And # more objects.}}',
  leftoversTitle: 'Leftovers of Plakar backups',
  leftoversHelp:
    '{count, plural, one {# temporary object. It is neither a resource nor a restore point and is not included in totals.} other {# temporary objects. They are neither resources nor restore points and are not included in totals.}}',
  leftoversRemedy:
    'When no Plakar backup is running, delete these objects in the OVHcloud Control Panel or with the openstack command: images first, then volumes, then snapshots. OVHcloud Inventory only reads.',
  kindStore: 'Plakar on this computer',
  neverReadHelp:
    'This source has never been read. Resources without other protection are shown as unknown.',
  readFailedHelp:
    'The data read on {date} is retained. Resources without other protection are shown as unknown until the source can be read.',
  reading: 'Reading…',
  notReadYet: 'Not read yet',
  readSummary:
    '{count, plural, one {# snapshot} other {# snapshots}}, {matched} matched to known resources; read on {date}',
  passphraseFromPlakar: 'Passphrase from the Plakar configuration',
  passphraseMemory: 'Passphrase in memory until OVHcloud Inventory quits',
  passphraseLocked: 'Passphrase in the locked vault',
  passphraseUnreadable: 'The passphrase cannot be decrypted. Enter it again.',
  passphraseStored: 'Passphrase stored in the vault',
  storeNameError: 'Enter a store name without spaces or slashes.',
  storeNameHelp: 'Its name in the Plakar configuration, as in “plakar at @name ls”.',
  storesEmpty: 'No stores were found in {folder}. First add one with “plakar store add”.',
  passphraseHelp:
    'Leave empty if the Plakar configuration contains it. It is stored in the vault and passed to Plakar only while it reads the store.',
  changePassphraseTitle: 'Passphrase of @{store}',
  saveAndRead: 'Save and read',
  remove: 'Remove',
  removeStoreHelp:
    'Its snapshots no longer count, and its passphrase is deleted from this computer. Nothing changes in the store.',
};
