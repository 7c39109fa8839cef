export const demo = {
  account: 'Demo account.',
  help: 'All data is made up, and nothing is sent to OVHcloud.',
  leave: 'Leave demo',
  leaveTitle: 'Leave the demo first',
  leaveHelp:
    'The demo account takes no keys. Leaving it deletes it and shows your own data, where you can add an inventory.',
  try: 'Try the demo account',
};
