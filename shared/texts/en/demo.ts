export const demo = {
  account: 'Demo account.',
  help: 'All data is made up, and nothing is sent to OVHcloud.',
  leave: 'Leave demo',
  try: 'Try the demo account',
};
