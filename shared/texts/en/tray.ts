export const tray = {
  open: 'Open OVHcloud Inventory',
  syncAll: 'Sync All Now',
  quit: 'Quit',
  noInventory: 'no inventory yet',
  nothingRead: 'not synced yet',
  nothingToProtect: 'nothing to protect',
  unknown: 'protection unknown',
  protected: '{share} protected',
  stale: '{count, plural, one {# stale} other {# stale}}',
  unknownCount: '{count, plural, one {# unknown} other {# unknown}}',
  unread: '{count, plural, one {# inventory not synced yet} other {# inventories not synced yet}}',
  failed: '{count, plural, one {# sync failed} other {# syncs failed}}',
};
