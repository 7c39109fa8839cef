export const approvals = {
  title: 'Approved addresses and files',
  help: 'You allowed OVHcloud Inventory to send requests to these addresses and to read these files. If you remove one, OVHcloud Inventory asks again before using it. OVHcloud’s own addresses are not listed.',
  remove: 'Remove',
  removeAddress: 'Remove {address}',
};
